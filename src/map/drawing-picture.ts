import type { ToolTraits } from "#domain/tools/tool.ts";
import type { Position } from "#domain/view.ts";
import type { Coordinate, Drawing } from "#domain/workspace/workspace.ts";
import type { Language } from "#text/language.ts";
import { type PaletteName, palettes } from "#theme/palette.ts";
import type { DrawingLook } from "./drawing-look.ts";

/** What a person is drawing, over the map. */
export interface DrawingPicture {
  points: readonly Position[];
  /** Where the next point would come; null when none is wanted. */
  tip: Position | null;
  isRing: boolean;
  /** What it becomes, in its own style, instead of the plain lines of what is only measured. */
  drawing: Drawing | null;
  handles: Handles | null;
  /** Where the next point is drawn to. */
  snap: Position | null;
  /** sRGB hexadecimal of the line, of what lies round it, and of what is written. */
  line: string;
  casing: string;
  ink: string;
  halo: string;
  look: DrawingLook;
  language: Language;
  labelScale: number;
}

/** Where the drawing that is edited can be taken hold of. */
export interface Handles {
  corners: readonly Coordinate[];
  /** Where another corner can be set. */
  middles: readonly Coordinate[];
  held: number | "whole" | null;
}

/** What a tool shows, or null without one and where it shows nothing. */
export const composeDrawing = (
  tool: ToolTraits | null,
  points: readonly Position[],
  tip: Position | null,
  drawing: Drawing | null,
  handles: Handles | null,
  snap: Position | null,
  name: PaletteName,
  language: Language,
  look: DrawingLook,
): DrawingPicture | null => {
  if (!tool || (points.length === 0 && !drawing && !handles && !snap)) return null;
  const palette = palettes[name];
  return {
    points,
    tip: points.length > 0 ? tip : null,
    isRing: tool.isRing,
    drawing,
    handles,
    snap,
    line: palette.selection,
    casing: palette.selectionCasing,
    ink: palette.districtLabel,
    halo: palette.labelHalo,
    look,
    language,
    labelScale: look.labelScale,
  };
};
