/** A square picture of some pixels a side, drawn with a pen; null where the browser gives none. */
export const paintTile = (
  side: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): ImageData | null => {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  draw(pen);
  return pen.getImageData(0, 0, side, side);
};
