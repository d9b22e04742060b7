import { rememberWidths } from "#domain/sheet/remember-widths.ts";
import type { MeasureText } from "#domain/sheet/sheet.ts";

/** What writes a PDF, with the fonts for all that may be said in it and their measure; rejects when out of reach. */
export const loadPdf = async (
  said: readonly { regular: string; bold: string }[],
  isChinese: boolean,
) => {
  const [{ loadPaperFont }, { widthOf }, { writePdf }] = await Promise.all([
    import("#data/fonts/load-paper-font.ts"),
    import("#data/sheet/show-text.ts"),
    import("#data/sheet/write-pdf.ts"),
  ]);
  const load = (weight: "regular" | "bold") =>
    loadPaperFont(said.map((one) => one[weight]).join(""), weight, isChinese);
  const [regular, bold] = await Promise.all([load("regular"), load("bold")]);
  const fonts = { regular, bold };
  const measure: MeasureText = ({ text, size, isBold }) =>
    widthOf(isBold ? fonts.bold : fonts.regular, text, size);
  return { measure: rememberWidths(measure), fonts, writePdf };
};
