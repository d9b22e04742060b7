import type { Size } from "./paper.ts";

/**
 * A page as a list of what is drawn on it, bottom to top: the same for the screen, for a picture and for a file.
 * Millimetres from the upper left of the page; colours sRGB hexadecimal.
 */
export interface Sheet extends Size {
  items: readonly SheetItem[];
}

/** Pages that make one file. */
export interface SheetFile {
  /** What the file calls itself. */
  title: string;
  pages: readonly Sheet[];
}

export type SheetItem = SheetText | SheetPath | SheetPicture | SheetClip | SheetLink;

export interface SheetText {
  kind: "text";
  text: string;
  /** Where the baseline begins, has its middle or ends. */
  x: number;
  y: number;
  /** Of the em. */
  size: number;
  isBold?: boolean;
  /** Whether a picture writes it with serifs; the font of a file has none. */
  isSerif?: boolean;
  align?: "start" | "middle" | "end";
  color: string;
  /** Degrees clockwise about the point. */
  turn?: number;
}

export interface SheetPath {
  kind: "path";
  /** SVG path data in units of its own. */
  path: string;
  /** Where its origin lies and how long its unit is; the page's without. */
  at?: readonly [x: number, y: number];
  unit?: number;
  /** Degrees clockwise about its origin. */
  turn?: number;
  /** Filled by the even-odd rule. */
  fill?: string;
  stroke?: string;
  /** In the units of the path. */
  width?: number;
  dash?: readonly number[];
  isRound?: boolean;
}

/** A picture, such as of a map, by the name under which the painter or writer has it. */
interface SheetPicture extends Size {
  kind: "picture";
  name: string;
  x: number;
  y: number;
}

/** Where a click on a page leads. Nothing is drawn of it. */
interface SheetLink extends Size {
  kind: "link";
  x: number;
  y: number;
  address: string;
}

/** What is seen inside a box only. */
interface SheetClip extends Size {
  kind: "clip";
  x: number;
  y: number;
  items: readonly SheetItem[];
}

/** How wide a text is, millimetres. */
export type MeasureText = (text: Pick<SheetText, "text" | "size" | "isBold" | "isSerif">) => number;

/** All that is written on a sheet, by weight. */
export const textsOf = (items: readonly SheetItem[]): { regular: string; bold: string } => {
  let [regular, bold] = ["", ""];
  for (const item of items) {
    if (item.kind === "clip") {
      const inside = textsOf(item.items);
      regular += inside.regular;
      bold += inside.bold;
    } else if (item.kind === "text") {
      if (item.isBold) bold += item.text;
      else regular += item.text;
    }
  }
  return { regular, bold };
};
