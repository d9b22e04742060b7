import { useMemo } from "react";
import type { Archive } from "#domain/archive.ts";
import { type CompareSet, compareSets } from "#domain/compare-sets.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { setView } from "#store/atlas.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import controls from "#ui/pages/page-controls.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./compare-page.module.css";
import { addArea } from "./edit-comparison.ts";
import { useCompareText } from "./use-compare-text.ts";

/** Where fewer than two areas are chosen: what goes with the one, and sets worth comparing. */
export const NoComparison = ({
  archive,
  areas: [only],
}: {
  archive: Archive;
  areas: readonly IndexEntity[];
}) => {
  const { text, language } = useText();
  const words = useCompareText();
  const sets = useMemo(() => compareSets(archive), [archive]);
  const alike = only
    ? archive.index.entities.filter(({ id, type }) => type === only.type && id !== only.id)
    : [];
  const title = ({ id, industry, areas }: CompareSet) => {
    if (industry) return words.sets.sharing(industry.name[language]);
    if (id === "marine-cores" || id === "districts") return words.sets[id];
    return text.list(areas.map(({ name }) => name[language]));
  };
  return (
    <div className={styles.start} data-part="none">
      {only && (
        <>
          <p>
            <EntityLink entity={only} />
          </p>
          <p>{words.empty.one(only.name[language])}</p>
          <div className={styles.alike}>
            {alike.slice(0, many).map((area) => (
              <button
                key={area.id}
                type="button"
                className={controls.quiet}
                onClick={() => addArea(area.id)}
              >
                {area.name[language]}
              </button>
            ))}
          </div>
        </>
      )}
      <p>{only ? words.empty.sets : words.empty.none}</p>
      <ul className={styles.sets}>
        {sets.map((set) => (
          <li key={set.id}>
            <button
              type="button"
              className={styles.set}
              onClick={() => setView({ compare: set.areas.map(({ id }) => id) })}
            >
              <strong>{title(set)}</strong>
              {set.id !== "economic-zones" && (
                <span>{text.list(set.areas.map(({ name }) => name[language]))}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const many = 12;
