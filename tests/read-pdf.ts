/** Reads a PDF back as a reader does that selects text. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A line of text: millimetres of where it begins and of its length, from the upper left of the page. */
export interface ReadText {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Degrees clockwise. */
  turn: number;
}

export const readPdf = async (content: Uint8Array) => {
  const task = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  const file = await task.promise;
  const page = await file.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const { info } = await file.getMetadata();
  const texts = items.flatMap((item): ReadText[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [cosine = 1, sine = 0, , , x = 0, y = 0] = item.transform;
    return [
      {
        text: item.str,
        x: x * millimetre,
        y: (height - y) * millimetre,
        width: item.width * millimetre,
        turn: Math.round((-Math.atan2(sine, cosine) * 180) / Math.PI),
      },
    ];
  });
  const count = file.numPages;
  await task.destroy();
  return {
    pages: count,
    title: (info as { Title?: string }).Title,
    width: width * millimetre,
    height: height * millimetre,
    texts,
    /** All of it, as it would be copied. */
    text: texts.map(({ text }) => text).join("\n"),
  };
};

/** Of a point. */
const millimetre = 25.4 / 72;
