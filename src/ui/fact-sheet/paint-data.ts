import { paintSheet } from "#data/sheet/paint-sheet.ts";
import type { Size } from "#domain/sheet/paper.ts";
import type { SheetItem } from "#domain/sheet/sheet.ts";

/** Items of a sheet as a picture in the text of a data address, without its scheme; null where there is no canvas. */
export const paintData = (
  items: readonly SheetItem[],
  { width, height }: Size,
  pictures: Record<string, CanvasImageSource>,
  type: "image/jpeg" | "image/png",
): string | null => {
  const perMillimetre = (perPixel * 96) / 25.4;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * perMillimetre);
  canvas.height = Math.round(height * perMillimetre);
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  paintSheet(pen, { width, height, items }, perMillimetre, pictures);
  const data = canvas.toDataURL(type, 0.92);
  canvas.width = 0;
  canvas.height = 0;
  return data.replace(/^data:/, "");
};

/** Pixels for a CSS pixel: twice as fine as an ordinary screen. */
export const perPixel = 2;
