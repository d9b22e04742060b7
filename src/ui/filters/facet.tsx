import { useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { type ListedDimension, toggleValue } from "#domain/filter.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./facets.module.css";
import { sayFilterValue } from "./say-filter.ts";
import { useListText } from "./use-list-text.ts";

/** How many values are shown before the others are asked for. */
const few = 5;

/** How many entries have each value of a dimension; a press filters by it. */
export const Facet = ({
  archive,
  dimension,
  counts,
}: {
  archive: Archive;
  dimension: ListedDimension;
  counts: ReadonlyMap<string, number>;
}) => {
  const { text, language } = useText();
  const words = useListText();
  const filter = useAtlas(({ view }) => view.filter);
  const [isWhole, setIsWhole] = useState(false);
  const chosen: readonly string[] = filter[dimension];
  // What is chosen stays on offer, even where the other filters leave nothing of it.
  const unfound = chosen.filter((value) => !counts.has(value));
  const values = [...counts, ...unfound.map((value) => [value, 0] as const)].sort(
    (a, b) => b[1] - a[1],
  );
  if (values.length === 0) return null;
  const most = Math.max(1, ...values.map(([, count]) => count));
  const shown = values.filter(([value], index) => isWhole || index < few || chosen.includes(value));
  return (
    <fieldset className={styles.facet} data-facet={dimension}>
      <legend>{words.dimensions[dimension]}</legend>
      {shown.map(([value, count]) => {
        const name = sayFilterValue(dimension, value, { archive, text, words, language });
        return (
          <button
            key={value}
            type="button"
            className={styles.value}
            data-value={value}
            data-count={count}
            aria-pressed={chosen.includes(value)}
            aria-label={words.bar(name, count)}
            title={name}
            onClick={() => setView({ filter: toggleValue(filter, dimension, value) })}
          >
            <span className={styles.bar} style={{ inlineSize: `${(100 * count) / most}%` }} />
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{count}</span>
          </button>
        );
      })}
      {values.length > shown.length || isWhole ? (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? words.less : words.more(values.length - shown.length)}
        </button>
      ) : null}
    </fieldset>
  );
};
