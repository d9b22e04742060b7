/**
 * Hatching as map images made on demand: the id of an image says its colour and direction, so that a style
 * needs nothing but the id.
 */
export type HatchDirection = "up" | "down";

/** Id of a tile of diagonal lines, rising or falling to the right, in an sRGB hexadecimal colour. */
export const hatchImage = (color: string, direction: HatchDirection): string =>
  `hatch:${direction}:${color}`;

const side = 20;
const lineWidth = 1.7;

/** Paints the tile an id asks for, at twice its size on the map; null for ids of another kind. */
export const paintHatch = (id: string): ImageData | null => {
  const [kind, direction, color] = id.split(":");
  if (kind !== "hatch" || !color) return null;
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.strokeStyle = color;
  pen.lineWidth = lineWidth;
  pen.lineCap = "square";
  pen.beginPath();
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 2, direction === "up" ? side + 2 : -2);
    pen.lineTo(shift + side + 2, direction === "up" ? -2 : side + 2);
  }
  pen.stroke();
  return pen.getImageData(0, 0, side, side);
};
