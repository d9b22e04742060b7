import { paintTile } from "./paint-tile.ts";

/** CSS pixels. */
export const glyphSize = { width: 84, height: 46 };

/** A line or a shape of the drawing. Colours are sRGB hexadecimal. */
export interface Stroke {
  /** SVG path data. */
  path: string;
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: readonly [number, number];
}

const prefix = "path:";

/** Id of the map image of a way to a target: all that is drawn, so that a style needs nothing but the id. */
export const pathImage = (strokes: readonly Stroke[]): string =>
  `${prefix}${JSON.stringify(strokes)}`;

/** Paints the drawing an id asks for, at twice its size on the map; null for ids of another kind. */
export const paintPath = (id: string): ImageData | null => {
  if (!id.startsWith(prefix)) return null;
  const strokes: readonly Stroke[] = JSON.parse(id.slice(prefix.length));
  return paintTile(
    2 * glyphSize.width,
    (pen) => {
      pen.scale(2, 2);
      pen.lineJoin = "round";
      for (const { path, fill, stroke, width = 1, dash } of strokes) {
        const shape = new Path2D(path);
        if (fill) {
          pen.fillStyle = fill;
          pen.fill(shape);
        }
        if (!stroke) continue;
        pen.strokeStyle = stroke;
        pen.lineWidth = width;
        pen.setLineDash(dash ? [...dash] : []);
        pen.stroke(shape);
      }
    },
    2 * glyphSize.height,
  );
};
