import type { Orientation, Paper } from "./paper.ts";

/** What can be made of the map. */
export const exportKinds = ["picture", "sheet"] as const;
export type ExportKind = (typeof exportKinds)[number];

/** How much finer than on an ordinary screen a picture is drawn. */
export const resolutions = [1, 2, 3, 4] as const;
type Resolution = (typeof resolutions)[number];

/** How a person wants pictures and sheets; kept until the page is left. */
export interface ExportChoices {
  /** null: what the map shows, in the language of the page. */
  title: string | null;
  subtitle: string | null;
  author: string;
  resolution: Resolution;
  /** Of a picture; a sheet is always for print. */
  colors: "print" | "screen";
  paper: Paper;
  orientation: Orientation;
  /** null: whatever shows what is in view. */
  scale: number | null;
  hasGraticule: boolean;
  hasMetreGrid: boolean;
}

export const defaultExport: ExportChoices = {
  title: null,
  subtitle: null,
  author: "",
  resolution: 2,
  colors: "print",
  paper: "a4",
  orientation: "landscape",
  scale: null,
  hasGraticule: true,
  hasMetreGrid: true,
};
