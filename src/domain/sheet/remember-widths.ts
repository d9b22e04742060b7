import type { MeasureText } from "./sheet.ts";

/** The same measure, which looks up what it has measured before: text that is laid out is laid out many times. */
export const rememberWidths = (measure: MeasureText): MeasureText => {
  // Of the em, by weight and kind.
  const widths = new Map<string, number>();
  return ({ text, size, isBold = false, isSerif = false }) => {
    const key = `${isBold ? 1 : 0}${isSerif ? 1 : 0}${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = measure({ text, size: 1, isBold, isSerif });
      widths.set(key, width);
    }
    return width * size;
  };
};
