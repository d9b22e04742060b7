import { Checkbox } from "react-aria-components";
import type { Archive } from "#domain/archive.ts";
import { type ListedDimension, listedDimensions } from "#domain/filter.ts";
import { setFilter, useAtlas } from "#store/atlas.ts";
import checkbox from "#ui/checkbox.module.css";
import { FilterField } from "#ui/filter-field.tsx";
import { Facet } from "./facet.tsx";
import styles from "./facets.module.css";
import { useListText } from "./use-list-text.ts";
import { YearsFacet } from "./years-facet.tsx";

/** By what the entries can be narrowed, each with a chart of how many there are. */
export const Facets = ({ archive }: { archive: Archive }) => {
  const words = useListText();
  const typed = useAtlas(({ view }) => view.filter.text);
  const isInView = useAtlas(({ view }) => view.filter.isInView);
  return (
    <div className={styles.facets}>
      <FilterField label={words.byText} value={typed} onChange={(text) => setFilter({ text })} />
      <Checkbox
        className={`${checkbox.check} ${styles.inView}`}
        isSelected={isInView}
        onChange={(isOn) => setFilter({ isInView: isOn })}
      >
        <span className={checkbox.box} />
        {words.inView}
      </Checkbox>
      {order.map((dimension) => (
        <Facet key={dimension} archive={archive} dimension={dimension} />
      ))}
      <YearsFacet archive={archive} />
      {listedDimensions
        .filter((dimension) => !order.includes(dimension))
        .map((dimension) => (
          <Facet key={dimension} archive={archive} dimension={dimension} />
        ))}
      <p className={styles.note}>{words.chartNote}</p>
    </div>
  );
};

/** What is asked for most comes before the years. */
const order: readonly ListedDimension[] = ["types", "industries", "inside", "kinds"];
