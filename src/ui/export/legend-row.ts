import type { Swatch } from "#map/layer.ts";

/** A line of the legend of a sheet. */
export interface LegendRow {
  kind: "heading" | "entry" | "note";
  /** Drawn before the name; a circle of so many CSS pixels is drawn in its true size. */
  sample: Swatch | { kind: "circle"; color: string; radius: number } | null;
  label: string;
  /** Whether it can be left out where there is little room. */
  isSpare?: boolean;
}

/** Lines that belong together: a layer, a thematic map. */
export type LegendGroup = readonly LegendRow[];
