import type { Archive } from "#domain/archive.ts";
import type { Diagram } from "#domain/diagram.ts";
import { clusterGoals } from "#domain/figures.ts";
import { cityClusters, countCluster, outside } from "#domain/industry-chain.ts";
import type { Language } from "#text/language.ts";
import type { ViewsText } from "#text/zh-views.ts";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./industries-answer.module.css";

/** Which cluster is unfolded, its goal, and how much of it nothing is stated of. */
export const IndustriesAnswer = ({
  archive,
  all,
  chosen,
  onChoose,
  onUnfold,
}: {
  archive: Archive;
  /** The diagram of all clusters. */
  all: Diagram;
  chosen: string | null;
  onChoose: (cluster: string | null) => void;
  onUnfold: (cluster: string) => void;
}) => {
  const { language } = useText();
  const { industries: words } = useViewsText();
  const clusters = cityClusters(archive);
  const goal = clusterGoals(archive).find(({ cluster }) => cluster.id === chosen)?.fact;
  return (
    <>
      <select
        className={styles.choice}
        aria-label={words.choose}
        value={chosen ?? ""}
        onChange={({ currentTarget }) =>
          currentTarget.value === "" ? onChoose(null) : onUnfold(currentTarget.value)
        }
      >
        <option value="">{words.all}</option>
        {clusters.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
        <option value={outside}>{words.outside}</option>
      </select>
      {goal && (
        <span className={styles.goal}>
          {goal.indicator[language]} <FactFigure fact={goal} /> <FactTags fact={goal} />
        </span>
      )}
      <span>
        {chosen === null ? sayAll(archive, all, words, language) : sayOne(archive, chosen, words)}
      </span>
    </>
  );
};

type Words = ViewsText["industries"];

const sayOne = (archive: Archive, cluster: string, words: Words): string => {
  const { parts, empty } = countCluster(archive, cluster);
  if (parts === 0) return words.alone;
  return empty === 0 ? words.complete(parts) : words.clusterSummary(parts, empty);
};

const sayAll = (
  archive: Archive,
  { columns, links }: Diagram,
  words: Words,
  language: Language,
): string => {
  const clusters = cityClusters(archive);
  const without = clusters.filter(({ id }) => countCluster(archive, id).enterprise === 0);
  const shares = columns.flat().flatMap(({ id, entity }) => {
    const own = links.filter(({ ends }) => ends.includes(id) && !ends.includes(outside));
    return entity && !clusters.includes(entity) ? [{ entity, count: own.length }] : [];
  });
  const most = Math.max(0, ...shares.map(({ count }) => count));
  const names = shares
    .filter(({ count }) => count === most)
    .map(({ entity }) => entity.name[language]);
  const separator = language === "zh" ? "、" : ", ";
  return [
    words.summary(clusters.length, without.length),
    words.shared(names.join(separator), most),
  ].join(language === "zh" ? "；" : "; ");
};
