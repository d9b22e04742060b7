import type { Tool } from "#domain/tools/tool.ts";
import type { Position } from "#domain/view.ts";
import type { Language } from "#text/language.ts";
import { type PaletteName, palettes } from "#theme/palette.ts";

/** What a person is drawing, over the map. */
export interface DrawingPicture {
  points: readonly Position[];
  /** Where the next point would come; null when none is wanted. */
  tip: Position | null;
  isRing: boolean;
  /** sRGB hexadecimal of the line, of what lies round it, and of what is written. */
  line: string;
  casing: string;
  ink: string;
  halo: string;
  language: Language;
  labelScale: number;
}

/** The drawing of a tool, or null without one. */
export const composeDrawing = (
  tool: Tool | null,
  points: readonly Position[],
  tip: Position | null,
  name: PaletteName,
  language: Language,
  labelScale: number,
): DrawingPicture | null => {
  if (!tool || points.length === 0) return null;
  const palette = palettes[name];
  return {
    points,
    tip,
    isRing: tool.isRing,
    line: palette.selection,
    casing: palette.selectionCasing,
    ink: palette.districtLabel,
    halo: palette.labelHalo,
    language,
    labelScale,
  };
};
