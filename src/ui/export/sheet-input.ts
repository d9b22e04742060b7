import type { MapPlane } from "#domain/sheet/map-plane.ts";
import type { GridLine } from "#domain/sheet/sheet-lines.ts";
import type { Language } from "#text/language.ts";
import type { LegendGroup } from "./legend-row.ts";

/** All that stands on a sheet besides its size. */
export interface SheetInput {
  language: Language;
  /** How large it is written; 1 for what is read at arm's length. */
  writing: number;
  title: string;
  subtitle: string;
  legend: readonly LegendGroup[];
  /** That the map is indicative, or its review number. */
  notice: string;
  /** Where everything comes from. */
  origins: readonly string[];
  /** Version of the data, date, author. */
  making: readonly string[];
  map: SheetMapInput;
}

/** How the ground lies on the paper. */
export interface SheetMapInput {
  /** null where a map seen at an angle has no single scale. */
  plane: MapPlane | null;
  /** Degrees clockwise that the top of the map is turned from north. */
  bearing: number;
  /** Whether it is a sheet, of which one measures, or a picture. */
  isSheet: boolean;
  hasGraticule: boolean;
  hasMetreGrid: boolean;
}

/** What is drawn over the map and along its edges, once its size is known. */
export interface SheetLines {
  graticule: readonly GridLine[];
  metres: readonly GridLine[];
  /** Degrees clockwise from true north to the north of the metre grid at the middle; null without one. */
  gridNorth: number | null;
}
