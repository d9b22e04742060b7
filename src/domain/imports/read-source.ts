import type { CoordinateSystem } from "#domain/coordinates/coordinate-system.ts";
import type { Drawing, DrawingStyle, Folder } from "#domain/workspace/workspace.ts";

/** One feature or row as the file has it. Nothing of it has been checked. */
export interface SourceFeature {
  /** Counted from 1 as a person does; of tables the number of the row, the heading being row 1. */
  place: number;
  /** A GeoJSON geometry, its numbers in the system and order of the file; null where there is none. */
  geometry: unknown;
  properties: Drawing["properties"];
  /** What the file says of how it is drawn. */
  style: Partial<DrawingStyle>;
  /** What it was before this atlas wrote it as a geometry. */
  drawnAs: DrawnAs | null;
  /** Whether this atlas wrote it. */
  isOurs: boolean;
  /** The folder this atlas had it in, and whether it was hidden there. */
  folder: Folder | null;
  isHidden: boolean;
}

export type DrawnAs =
  | { type: "arrow" | "text" }
  /** Degrees WGS84, and metres. */
  | { type: "circle"; centre: [number, number]; radius: number };

/** Where a table has its coordinates: in two columns, or as WKT in one. */
export type TableColumns = { x: string; y: string } | { wkt: string } | null;

/** What a file holds, before anything is decided about it. */
export interface ReadSource {
  features: SourceFeature[];
  columns: string[];
  /** What the file says of its system; undefined where it names one that is not known. */
  system: CoordinateSystem | null | undefined;
  /** The name the file gives an unknown system. */
  systemName: string | null;
  /** Of a table: how it was read, and of a workbook which of its sheets that is. null of other files. */
  table: {
    columns: TableColumns;
    sample: string[][];
    sheets: readonly string[];
    sheet: string | null;
  } | null;
}
