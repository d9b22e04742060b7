import type { Archive } from "#domain/archive.ts";
import { activeDimensions, everything, without } from "#domain/filter.ts";
import { filterEntities, freeingDimensions } from "#domain/filter-entities.ts";
import { isListable } from "#map/list-entities.ts";
import { setList, setView, useAtlas } from "#store/atlas.ts";
import { selectEnclosures, selectSight } from "#store/selectors.ts";
import { sayDimension } from "#ui/filters/say-filter.ts";
import { useListText } from "#ui/filters/use-list-text.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./list-page.module.css";

/** Where nothing is listed: which filter to drop, or to look beyond the map. */
export const FreeList = ({ archive }: { archive: Archive }) => {
  const { text, language } = useText();
  const words = useListText();
  const view = useAtlas((state) => state.view);
  const sight = useAtlas(selectSight);
  const { filter, list } = view;
  const enclosures = useAtlas(selectEnclosures);
  const speech = { archive, text, words, language, enclosures };
  const beyond =
    list.scope === "map"
      ? filterEntities(archive, { ...filter, isInView: false }, sight).length
      : 0;
  return (
    <div className={styles.none}>
      <p role="status">{activeDimensions(filter).length > 0 ? words.none : words.nothingHere}</p>
      {sight.inside?.size === 0 && <p>{words.nothingInside}</p>}
      {freeingDimensions(archive, filter, sight, isListable(view)).map(({ dimension, count }) => (
        <button
          key={dimension}
          type="button"
          className={styles.tool}
          onClick={() => setView({ filter: without(filter, dimension) })}
        >
          {words.free(
            `${words.dimensions[dimension]} ${sayDimension(dimension, filter, speech)}`,
            count,
          )}
        </button>
      ))}
      {beyond > 0 && (
        <button
          type="button"
          className={styles.tool}
          onClick={() => {
            setList({ scope: "all" });
            setView({ filter: { ...filter, isInView: false } });
          }}
        >
          {words.widen(beyond)}
        </button>
      )}
      {activeDimensions(filter).length > 1 && (
        <button
          type="button"
          className={styles.tool}
          onClick={() => setView({ filter: everything })}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
};
