import { drawPolygon } from "#commands/draw-polygon.ts";
import { encloses } from "#domain/analysis/enclosing.ts";
import type { Enclosure } from "#domain/filter.ts";
import { setFilter, useAtlas } from "#store/atlas.ts";
import { selectEnclosures } from "#store/selectors.ts";
import { runOrSayWhy } from "#ui/run-or-say-why.ts";
import styles from "./facets.module.css";
import { sayEnclosure } from "./say-filter.ts";
import { useListText } from "./use-list-text.ts";

/** So many drawings are offered, the uppermost first; any other is chosen on the map or in the workspace. */
const mostOffered = 200;

/** In which drawn areas, whatever number of them. */
export const DrawingsFacet = () => {
  const words = useListText();
  const asked = useAtlas(selectEnclosures);
  const drawings = useAtlas(({ workspace }) => workspace.document.drawings);
  const isAsked = (id: string) => asked.some(({ drawing }) => drawing === id);
  const areas = drawings.filter(({ shape }) => encloses(shape));
  const offered = areas.filter(({ id }) => !isAsked(id)).toReversed();
  const ask = (next: readonly Enclosure[]) => setFilter({ drawings: next });
  const kept = asked.map(({ drawing, outline }): Enclosure => ({ drawing, outline }));
  return (
    <fieldset className={styles.facet} data-facet="drawings">
      <legend>{words.dimensions.drawings}</legend>
      {asked.map((enclosure) => (
        <button
          key={enclosure.drawing}
          type="button"
          className={styles.value}
          aria-pressed
          onClick={() => ask(kept.filter(({ drawing }) => drawing !== enclosure.drawing))}
        >
          <span className={styles.name}>{sayEnclosure(enclosure, words)}</span>
        </button>
      ))}
      {offered.length > 0 && (
        <select
          className={styles.select}
          aria-label={words.addDrawing}
          value=""
          onChange={({ currentTarget }) =>
            ask([...kept, { drawing: currentTarget.value, outline: null }])
          }
        >
          <option value="">{words.addDrawing}</option>
          {offered.slice(0, mostOffered).map(({ id, name }) => (
            <option key={id} value={id}>
              {name || words.unnamedDrawing}
            </option>
          ))}
        </select>
      )}
      {areas.length === 0 && asked.length === 0 && (
        <>
          <p className={styles.note}>{words.noDrawing}</p>
          <button type="button" className={styles.more} onClick={() => runOrSayWhy(drawPolygon)}>
            {words.drawOne}
          </button>
        </>
      )}
      {asked.length > 0 && <p className={styles.note}>{words.insideRule}</p>}
    </fieldset>
  );
};
