import type { MeasureText } from "./sheet.ts";

/** The same measure, which looks up what it has measured before: text that is laid out is laid out many times. */
export const rememberWidths = (measure: MeasureText): MeasureText => {
  // Of the em, by weight.
  const widths = [new Map<string, number>(), new Map<string, number>()] as const;
  return ({ text, size, isBold = false }) => {
    const known = widths[isBold ? 1 : 0];
    let width = known.get(text);
    if (width === undefined) {
      width = measure({ text, size: 1, isBold });
      known.set(text, width);
    }
    return width * size;
  };
};
