import type { Fact } from "#domain/catalog.ts";
import type { TargetPath } from "#domain/target-paths.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { useText } from "#ui/use-text.ts";
import { GrowthFigure } from "./growth-figure.tsx";
import { ShowPath } from "./show-path.tsx";
import { TargetChart } from "./target-chart.tsx";
import { TargetStatusBadge } from "./target-status-badge.tsx";
import styles from "./targets-table.module.css";
import { useTargetsText } from "./use-targets-text.ts";

/** One target beside what it starts from. */
export const TargetRow = ({
  path,
  years,
}: {
  path: TargetPath;
  years: readonly [number, number];
}) => {
  const { text, language } = useText();
  const words = useTargetsText();
  const { fact, subject, area, baseline, status, outcome } = path;
  return (
    <tr data-target={fact.id}>
      <th scope="row" className={styles.indicator}>
        {fact.indicator[language]}
      </th>
      <td className={styles.subject}>
        {subject ? <EntityLink entity={subject} /> : fact.subject}
        {area && area.id !== subject?.id && (
          <span className={styles.small}>{area.name[language]}</span>
        )}
      </td>
      <td data-label={words.columns.baseline} className={styles.baseline}>
        {baseline ? (
          <Figure fact={baseline} hasYear />
        ) : (
          <span className={styles.small}>{words.noBaseline}</span>
        )}
      </td>
      <td className={styles.path}>
        <TargetChart path={path} years={years} />
        <ShowPath target={fact} />
      </td>
      <td data-label={words.columns.target} className={styles.target}>
        <Figure fact={fact} hasYear={false} />
      </td>
      <td data-label={words.columns.year} className={styles.year}>
        {fact.year ?? <span className={styles.small}>{text.silence.yearNotStated}</span>}
      </td>
      <td data-label={words.columns.growth} className={styles.growth}>
        <GrowthFigure path={path} />
      </td>
      <td className={styles.state}>
        <TargetStatusBadge status={status} />
        {outcome && outcome.id !== baseline?.id && (
          <div className={styles.small}>
            {words.reachedBy} <Figure fact={outcome} hasYear />
          </div>
        )}
      </td>
    </tr>
  );
};

/** A value that opens its evidence, what it is, and how it was defined where that is noted. */
const Figure = ({ fact, hasYear }: { fact: Fact; hasYear: boolean }) => {
  const { language } = useText();
  return (
    <>
      <FactFigure fact={fact} />
      <FactTags fact={fact} hasYear={hasYear} />
      {fact.note && <span className={styles.small}>{fact.note[language]}</span>}
    </>
  );
};
