/** As good a JPEG as is no larger than so many bytes; null when the browser makes none. */
export const encodeWithin = async (
  canvas: HTMLCanvasElement,
  most: number,
): Promise<Blob | null> => {
  let last: Blob | null = null;
  for (const quality of [0.93, 0.88, 0.8, 0.7, 0.55]) {
    last = await encodeCanvas(canvas, "image/jpeg", quality);
    if (!last || last.size <= most) return last;
  }
  return last;
};

export const encodeCanvas = (
  canvas: HTMLCanvasElement,
  type: string,
  quality?: number,
): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, type, quality);
  });
