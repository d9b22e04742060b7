/** Reads a PDF back as a reader does that selects text. */
import jsQR from "jsqr";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFOperatorList, PDFPageProxy } from "pdfjs-dist/types/src/display/api.js";

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
  const pages = [];
  for (let number = 1; number <= file.numPages; number += 1)
    pages.push(await readPage(await file.getPage(number)));
  const { info } = await file.getMetadata();
  await task.destroy();
  const [first] = pages;
  if (!first) throw new Error("no pages");
  return { ...first, pages, title: (info as { Title?: string }).Title };
};

const readPage = async (page: PDFPageProxy) => {
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
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
  const links = await page.getAnnotations();
  return {
    width: width * millimetre,
    height: height * millimetre,
    texts,
    /** All of it, as it would be copied. */
    text: texts.map(({ text }) => text).join("\n"),
    /** Addresses a click opens. */
    links: links.flatMap(({ url }: { url?: string }) => url ?? []),
    /** What the path of most corners holds, as a reader of QR codes has it; null for none. */
    code: readCode(await page.getOperatorList()),
  };
};

/** The modules of a QR code drawn as one path of rectangles a unit high: decoded from the path, not from a picture. */
const readCode = ({ fnArray, argsArray }: PDFOperatorList): string | null => {
  const paths = fnArray.flatMap((operator, index): number[][] => {
    if (operator !== OPS.constructPath) return [];
    const [, [data]] = argsArray[index] as [number, [ArrayLike<number> | null]];
    return data ? [Array.from(data)] : [];
  });
  const longest = paths.reduce((most, path) => (path.length > most.length ? path : most), []);
  const boxes = boxesOf(longest);
  const size = Math.max(0, ...boxes.map(({ right }) => right));
  if (size < 21) return null;
  // Four modules of white round it, each eight pixels wide.
  const [quiet, scale] = [4, 8];
  const side = (size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { left, right, top } of boxes)
    for (let y = (top + quiet) * scale; y < (top + 1 + quiet) * scale; y += 1)
      for (let x = (left + quiet) * scale; x < (right + quiet) * scale; x += 1)
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return jsQR(pixels, side, side)?.data ?? null;
};

/** Rows of modules, of a path that pdf.js gives as numbers: 0 moves, 1 draws a line, 4 closes. */
const boxesOf = (path: readonly number[]): { left: number; right: number; top: number }[] => {
  const boxes: { xs: number[]; ys: number[] }[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at];
    if (step === 4) {
      at += 1;
      continue;
    }
    if (step !== 0 && step !== 1) return [];
    if (step === 0) boxes.push({ xs: [], ys: [] });
    boxes.at(-1)?.xs.push(path[at + 1] ?? 0);
    boxes.at(-1)?.ys.push(Math.abs(path[at + 2] ?? 0));
    at += 3;
  }
  return boxes.map(({ xs, ys }) => ({
    left: Math.round(Math.min(...xs)),
    right: Math.round(Math.max(...xs)),
    top: Math.round(Math.min(...ys)),
  }));
};

/** Of a point. */
const millimetre = 25.4 / 72;
