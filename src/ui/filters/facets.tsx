import { useMemo } from "react";
import { Checkbox } from "react-aria-components";
import type { Archive } from "#domain/archive.ts";
import { type ListedDimension, listedDimensions } from "#domain/filter.ts";
import { countValues } from "#domain/filter-entities.ts";
import { isListable } from "#map/list-entities.ts";
import { setFilter, useAtlas } from "#store/atlas.ts";
import { selectSight } from "#store/selectors.ts";
import checkbox from "#ui/checkbox.module.css";
import { FilterField } from "#ui/filter-field.tsx";
import { DrawingsFacet } from "./drawings-facet.tsx";
import { Facet } from "./facet.tsx";
import styles from "./facets.module.css";
import { useListText } from "./use-list-text.ts";
import { YearsFacet } from "./years-facet.tsx";

/** By what the entries can be narrowed, each with a chart of how many there are. */
export const Facets = ({ archive }: { archive: Archive }) => {
  const words = useListText();
  const filter = useAtlas(({ view }) => view.filter);
  const layers = useAtlas(({ view }) => view.layers);
  const without = useAtlas(({ view }) => view.without);
  const list = useAtlas(({ view }) => view.list);
  const sight = useAtlas(selectSight);
  const counts = useMemo(
    () => countValues(archive, filter, sight, isListable({ layers, without, list })),
    [archive, filter, sight, layers, without, list],
  );
  const facet = (dimension: ListedDimension) => (
    <Facet key={dimension} archive={archive} dimension={dimension} counts={counts[dimension]} />
  );
  return (
    <div className={styles.facets}>
      <FilterField
        label={words.byText}
        value={filter.text}
        onChange={(text) => setFilter({ text })}
      />
      <Checkbox
        className={`${checkbox.check} ${styles.inView}`}
        isSelected={filter.isInView}
        onChange={(isOn) => setFilter({ isInView: isOn })}
      >
        <span className={checkbox.box} />
        {words.inView}
      </Checkbox>
      {order.map(facet)}
      <DrawingsFacet />
      <YearsFacet archive={archive} />
      {listedDimensions.filter((dimension) => !order.includes(dimension)).map(facet)}
      <p className={styles.note}>{words.chartNote}</p>
    </div>
  );
};

/** What is asked for most comes before the years. */
const order: readonly ListedDimension[] = ["types", "industries", "inside", "kinds"];
