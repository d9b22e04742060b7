import { ListFilter } from "lucide-react";
import { filterByDrawing } from "#commands/filter-by-drawing.ts";
import { encloses } from "#domain/analysis/enclosing.ts";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { setFilter, useAtlas } from "#store/atlas.ts";
import { runOrSayWhy } from "#ui/run-or-say-why.ts";
import styles from "./analysis.module.css";
import { useAnalysisText } from "./use-analysis-text.ts";

/** Lets map and list show only what lies in the chosen areas, or all again. */
export const FilterByDrawing = ({ drawings }: { drawings: readonly Drawing[] }) => {
  const words = useAnalysisText();
  const asked = useAtlas(({ view }) => view.filter.drawings);
  const areas = drawings.filter(({ shape }) => encloses(shape));
  if (areas.length === 0) return null;
  const isOn =
    asked.length === areas.length &&
    asked.every(({ drawing }) => areas.some(({ id }) => id === drawing));
  return (
    <button
      type="button"
      className={styles.filter}
      aria-pressed={isOn}
      onClick={() => (isOn ? setFilter({ drawings: [] }) : runOrSayWhy(filterByDrawing))}
    >
      <ListFilter aria-hidden />
      {words.filterBy}
    </button>
  );
};
