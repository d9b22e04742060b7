/** A picture of some pixels, square unless said otherwise, drawn with a pen; null where the browser gives none. */
export const paintTile = (
  width: number,
  draw: (pen: CanvasRenderingContext2D) => void,
  height = width,
): ImageData | null => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  draw(pen);
  return pen.getImageData(0, 0, width, height);
};
