import type { DrawingStyle } from "#domain/workspace/workspace.ts";
import { type PaletteName, palettes } from "#theme/palette.ts";

/** What all drawings are drawn with; the same object as long as nothing of it changes. */
export interface DrawingLook {
  /** sRGB hexadecimal, by the name a style has. */
  colors: Readonly<Record<DrawingStyle["color"], string>>;
  /** Round lines and points, and round words. */
  casing: string;
  halo: string;
  /** Of what is chosen. */
  selection: string;
  labelScale: number;
}

export const drawingLook = (name: PaletteName, labelScale: number): DrawingLook => {
  const { drawings, selectionCasing, labelHalo, selection } = palettes[name];
  return { colors: drawings, casing: selectionCasing, halo: labelHalo, selection, labelScale };
};
