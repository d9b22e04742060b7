/** What is asked of pictures, in the page: each function runs there on its own. */

/** The pixels of a PNG in base64, at a share of its size: smaller, letters look alike on every machine. */
export const pixelsOf = async ({
  picture,
  scale = 1,
}: {
  picture: string;
  scale?: number;
}): Promise<ImageData> => {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
};

/** A PNG in base64. */
export const pngOf = (pixels: ImageData): string => {
  const canvas = document.createElement("canvas");
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  canvas.getContext("2d")?.putImageData(pixels, 0, 0);
  return canvas.toDataURL("image/png").split(",")[1] ?? "";
};

/** The share of pixels of an sRGB colour, each channel within 6 of 255. */
export const shareOfColor = ({ pixels, color }: { pixels: ImageData; color: string }): number => {
  const { data } = pixels;
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  let hits = 0;
  for (let at = 0; at < data.length; at += 4)
    if (wanted.every((channel, index) => Math.abs((data[at + index] ?? 0) - channel) <= 6))
      hits += 1;
  return hits / (data.length / 4);
};

/** The share of pixels of which some channel differs by more than an eighth; all, if sizes differ. */
export const shareOfDifference = ([one, other]: readonly [ImageData, ImageData]): number => {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  for (let at = 0; at < one.data.length; at += 4)
    if (
      [0, 1, 2].some(
        (channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > 32,
      )
    )
      differing += 1;
  return differing / (one.data.length / 4);
};
