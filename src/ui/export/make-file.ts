/** Makes the file a person takes away. Loaded with the dialog; what is heavy in it when a file is first made. */
import { measurePainted, paintSheet } from "#data/sheet/paint-sheet.ts";
import type { ExportChoices, ExportKind } from "#domain/sheet/export-choices.ts";
import type { Paper } from "#domain/sheet/paper.ts";
import { type MeasureText, type Sheet, textsOf } from "#domain/sheet/sheet.ts";
import type { DrawnMap } from "#map/draw-map.ts";
import type { Picture } from "#map/picture.ts";
import { selectLanguage } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import { languageNames } from "#text/language.ts";
import { mapName } from "./compose-sheet.ts";
import { encodeCanvas, encodeWithin } from "./encode-canvas.ts";
import { pixel } from "./legend-items.ts";
import { planExport, type SeenMap } from "./plan-export.ts";

export interface MakeOrder {
  kind: ExportKind;
  state: AtlasState;
  picture: Picture;
  choices: ExportChoices;
  seen: SeenMap;
}

export type ExportFault = Extract<DrawnMap, { ok: false }>["fault"] | "fonts" | "unexpected";

export type Made =
  | {
      ok: true;
      blob: Blob;
      /** Sources that could not be read, and characters the font lacks. */
      missing: readonly string[];
      missingCharacters: string;
      /** In how many parts the map was drawn, and how many pixels it has for a CSS pixel. */
      parts: number;
      pixelRatio: number;
    }
  | { ok: false; fault: ExportFault };

type Progress = (stage: "fonts" | "map" | "writing", share: number) => void;

/**
 * Pixels for a CSS pixel of a sheet: 288, 288, 216 and 168 dots to the inch. As fine as a hand's breadth from the eye
 * needs on A4; on A1 as fine as keeps the file light and within what most graphics draw at once.
 */
export const sheetRatio: Readonly<Record<Paper, number>> = { a4: 3, a3: 3, a2: 2.25, a1: 1.75 };

/** Never throws. */
export const makeFile = async (
  order: MakeOrder,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<Made> => {
  try {
    return order.kind === "sheet"
      ? await makeSheet(order, signal, onProgress)
      : await makePicture(order, signal, onProgress);
  } catch {
    return { ok: false, fault: signal.aborted ? "cancelled" : "unexpected" };
  }
};

/** How wide texts are on a canvas of the page. */
export const canvasMeasure = (): MeasureText => {
  const pen = document.createElement("canvas").getContext("2d");
  return (text) => (pen ? measurePainted(pen, text) : text.text.length * text.size);
};

const makePicture = async (
  { kind, state, picture, choices, seen }: MakeOrder,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<Made> => {
  const { drawMap, release } = await import("#map/draw-map.ts");
  const plan = await planExport(kind, state, choices, seen, canvasMeasure());
  const drawn = await drawMap(
    { ...plan, picture, pixelRatio: choices.resolution },
    signal,
    (share) => onProgress("map", share),
  );
  if (!drawn.ok) return drawn;
  onProgress("writing", 0);
  const sheet = plan.compose(drawn.shown);
  const canvas = paintOn(sheet, drawn.pixelRatio / pixel, drawn.canvas);
  release(drawn.canvas);
  const blob = canvas && (await encodeCanvas(canvas, "image/png"));
  if (canvas) release(canvas);
  if (!blob) return { ok: false, fault: "no-memory" };
  return { ...drawn, blob, missingCharacters: "" };
};

const makeSheet = async (
  { kind, state, picture, choices, seen }: MakeOrder,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<Made> => {
  onProgress("fonts", 0);
  const draft = await planExport(kind, state, choices, seen, canvasMeasure());
  const isChinese = selectLanguage(state) === "zh";
  const texts = textsOf(draft.compose(null).items);
  const parts = await Promise.all([
    import("#data/fonts/load-paper-font.ts"),
    import("#data/sheet/show-text.ts"),
    import("#data/sheet/write-pdf.ts"),
  ])
    .then(async ([{ loadPaperFont }, { widthOf }, { writePdf }]) => {
      const [regular, bold] = await Promise.all([
        loadPaperFont(texts.regular + draft.names + figures, "regular", isChinese),
        loadPaperFont(texts.bold + draft.names + figures, "bold", isChinese),
      ]);
      return { fonts: { regular, bold }, widthOf, writePdf };
    })
    .catch(() => null);
  if (!parts) return { ok: false, fault: signal.aborted ? "cancelled" : "fonts" };
  const { fonts, widthOf, writePdf } = parts;
  const measure: MeasureText = ({ text, size, isBold }) =>
    widthOf(isBold ? fonts.bold : fonts.regular, text, size);
  const plan = await planExport(kind, state, choices, seen, measure);
  const { drawMap, release } = await import("#map/draw-map.ts");
  const drawn = await drawMap(
    { ...plan, picture, pixelRatio: sheetRatio[choices.paper] },
    signal,
    (share) => onProgress("map", share),
  );
  if (!drawn.ok) return drawn;
  onProgress("writing", 0);
  const image = await encodeWithin(drawn.canvas, mostForMap);
  release(drawn.canvas);
  if (!image) return { ok: false, fault: "no-memory" };
  if (signal.aborted) return { ok: false, fault: "cancelled" };
  const sheet = plan.compose(drawn.shown);
  const blob = await writePdf(
    { title: plan.title, pages: [sheet] },
    fonts,
    { [mapName]: new Uint8Array(await image.arrayBuffer()) },
    {
      author: choices.author.trim(),
      language: languageNames[selectLanguage(state)].tag,
      date: new Date(),
    },
  );
  return { ...drawn, blob, missingCharacters: lacking(textsOf(sheet.items), fonts) };
};

/** What a scale or a count may be written with, whatever the draft said. */
const figures = "0123456789 .,:%°′EN";

/** The characters of texts that their fonts lack. */
export const lacking = (
  texts: Record<"regular" | "bold", string>,
  fonts: Record<"regular" | "bold", { codePoints: readonly number[] }>,
): string =>
  [
    ...new Set(
      (["regular", "bold"] as const).flatMap((weight) =>
        [...texts[weight]].filter(
          (one) => !fonts[weight].codePoints.includes(one.codePointAt(0) ?? 0),
        ),
      ),
    ),
  ].join("");

const paintOn = (
  sheet: Sheet,
  perMillimetre: number,
  map: HTMLCanvasElement,
): HTMLCanvasElement | null => {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(sheet.width * perMillimetre);
  canvas.height = Math.round(sheet.height * perMillimetre);
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  paintSheet(pen, sheet, perMillimetre, { [mapName]: map });
  return canvas;
};

/** Bytes: with text and fonts a sheet stays under 3 MB. */
const mostForMap = 2_600_000;
