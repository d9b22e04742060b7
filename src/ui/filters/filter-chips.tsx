import { X } from "lucide-react";
import { activeDimensions, everything, without } from "#domain/filter.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import { selectEnclosures } from "#store/selectors.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./filter-chips.module.css";
import { InsideState } from "./inside-state.tsx";
import { sayDimension } from "./say-filter.ts";
import { useListText } from "./use-list-text.ts";

/** What is filtered by, each to be taken away. */
export const FilterChips = () => {
  const { text, language } = useText();
  const words = useListText();
  const filter = useAtlas(({ view }) => view.filter);
  const archive = useAtlas(({ given }) => given.archive);
  const enclosures = useAtlas(selectEnclosures);
  const active = activeDimensions(filter);
  if (active.length === 0) return null;
  return (
    <section className={styles.chips} aria-label={words.filters}>
      <ul>
        {active.map((dimension) => {
          const said = sayDimension(dimension, filter, {
            archive,
            text,
            words,
            language,
            enclosures,
          });
          return (
            <li key={dimension} data-dimension={dimension}>
              <span className={styles.dimension}>{words.dimensions[dimension]}</span>
              <span className={styles.said} title={said}>
                {said}
              </span>
              {dimension === "drawings" && <InsideState />}
              <button
                type="button"
                aria-label={words.drop(`${words.dimensions[dimension]} ${said}`)}
                onClick={() => setView({ filter: without(filter, dimension) })}
              >
                <X aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      {active.length > 1 && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => setView({ filter: everything })}
        >
          {words.clear}
        </button>
      )}
    </section>
  );
};
