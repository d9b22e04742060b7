import type { Swatch } from "#map/layer.ts";

/** How something a person has drawn looks. */
export interface DrawnSample {
  kind: "drawn";
  as: "point" | "line" | "area" | "text";
  color: string;
  /** Opacity of what is enclosed. */
  filling: number;
  isDashed: boolean;
}

/** A line of the legend of a sheet. */
export interface LegendRow {
  kind: "heading" | "entry" | "note";
  /** Drawn before the name; a circle of so many CSS pixels is drawn in its true size. */
  sample: Swatch | { kind: "circle"; color: string; radius: number } | DrawnSample | null;
  label: string;
  /** Whether it can be left out where there is little room. */
  isSpare?: boolean;
}

/** Lines that belong together: a layer, a thematic map. */
export type LegendGroup = readonly LegendRow[];
