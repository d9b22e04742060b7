import { rgb } from "@cantoo/pdf-lib";

/** Points in a millimetre. */
export const points = 72 / 25.4;

/** From sRGB hexadecimal. */
export const colorOf = (color: string) => {
  const channel = (start: number) => Number.parseInt(color.slice(start, start + 2), 16) / 255;
  return rgb(channel(1), channel(3), channel(5));
};
