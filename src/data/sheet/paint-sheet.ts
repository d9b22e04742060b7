import type { MeasureText, Sheet, SheetItem } from "#domain/sheet/sheet.ts";
import { sheetFonts, sheetSerifs } from "#theme/map-fonts.ts";

/**
 * Paints a sheet on a canvas with so many pixels to the millimetre, its pictures by their names; the place of one that
 * is not there stays white.
 */
export const paintSheet = (
  pen: CanvasRenderingContext2D,
  { width, height, items }: Sheet,
  perMillimetre: number,
  pictures: Readonly<Record<string, CanvasImageSource>>,
): void => {
  pen.setTransform(perMillimetre, 0, 0, perMillimetre, 0, 0);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = "high";
  for (const item of items) paintItem(pen, item, pictures);
  pen.resetTransform();
};

/** How wide a text is where it is painted, millimetres. */
export const measurePainted = (
  pen: CanvasRenderingContext2D,
  { text, size, isBold = false, isSerif = false }: Parameters<MeasureText>[0],
): number => {
  // Small sizes are rounded by the browser.
  pen.font = fontOf(100, isBold, isSerif);
  return (pen.measureText(text).width / 100) * size;
};

const fontOf = (size: number, isBold: boolean, isSerif: boolean): string =>
  `${isBold ? 700 : 400} ${size}px ${isSerif ? sheetSerifs : sheetFonts}`;

const paintItem = (
  pen: CanvasRenderingContext2D,
  item: SheetItem,
  pictures: Readonly<Record<string, CanvasImageSource>>,
): void => {
  pen.save();
  if (item.kind === "clip") {
    pen.beginPath();
    pen.rect(item.x, item.y, item.width, item.height);
    pen.clip();
    for (const inside of item.items) paintItem(pen, inside, pictures);
  } else if (item.kind === "picture") {
    const picture = pictures[item.name];
    if (picture) pen.drawImage(picture, item.x, item.y, item.width, item.height);
  } else if (item.kind === "text") {
    pen.translate(item.x, item.y);
    pen.rotate(((item.turn ?? 0) * Math.PI) / 180);
    pen.scale(item.size / 100, item.size / 100);
    pen.font = fontOf(100, item.isBold ?? false, item.isSerif ?? false);
    pen.textAlign = item.align === "middle" ? "center" : (item.align ?? "start");
    pen.fillStyle = item.color;
    pen.fillText(item.text, 0, 0);
  } else if (item.kind === "path") {
    pen.translate(item.at?.[0] ?? 0, item.at?.[1] ?? 0);
    pen.rotate(((item.turn ?? 0) * Math.PI) / 180);
    pen.scale(item.unit ?? 1, item.unit ?? 1);
    const path = new Path2D(item.path);
    if (item.fill) {
      pen.fillStyle = item.fill;
      pen.fill(path, "evenodd");
    }
    if (item.stroke) {
      pen.strokeStyle = item.stroke;
      pen.lineWidth = item.width ?? 1;
      pen.setLineDash([...(item.dash ?? [])]);
      pen.lineCap = item.isRound ? "round" : "butt";
      pen.lineJoin = item.isRound ? "round" : "miter";
      pen.stroke(path);
    }
  }
  pen.restore();
};
