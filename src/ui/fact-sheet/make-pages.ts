/** Fact sheets as pages of a PDF. Loaded when the first are made. */
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import { rememberWidths } from "#domain/sheet/remember-widths.ts";
import { type Sheet, textsOf } from "#domain/sheet/sheet.ts";
import { languageNames } from "#text/language.ts";
import { palettes } from "#theme/palette.ts";
import { encodeWithin } from "#ui/export/encode-canvas.ts";
import { pixel } from "#ui/export/legend-items.ts";
import { legendOf } from "#ui/export/legend-of.ts";
import { canvasMeasure, lacking } from "#ui/export/make-file.ts";
import { layOutFactSheet } from "./compose-fact-sheet.ts";
import { everythingSaid } from "./everything-said.ts";
import { planeOf } from "./fact-sheet-map.ts";
import { loadPdf } from "./load-pdf.ts";
import type { MadeSheets, SheetProgress } from "./made-sheets.ts";
import {
  drawSheetMap,
  type PreparedSheets,
  type SheetOrder,
  stateForSheet,
} from "./prepare-sheets.ts";
import { sayFileTitle } from "./say-sheet-parts.ts";
import { frameOf } from "./sheet-frame.ts";
import type { SheetWords } from "./sheet-words.ts";

/** Pixels for a CSS pixel: 216 dots to the inch, half as many pixels to draw as of a print sheet. */
const pixelRatio = 2.25;

/** Bytes of the picture of one map: with text and fonts a sheet stays well under 3 MB. */
const mostForMap = 1_200_000;

export const makePages = async (
  order: SheetOrder,
  { to, sheets }: PreparedSheets,
  signal: AbortSignal,
  onProgress: SheetProgress,
): Promise<MadeSheets> => {
  const said = await Promise.all(sheets.map((sheet) => charactersOf(order, sheet, to)));
  const parts = await loadPdf(said, order.language === "zh").catch(() => null);
  if (!parts) return { ok: false, fault: signal.aborted ? "cancelled" : "fonts" };
  const { fonts, measure, writePdf } = parts;
  const { release } = await import("#map/draw-map.ts");
  const pages: Sheet[] = [];
  const pictures: Record<string, Uint8Array> = {};
  const about: Extract<MadeSheets, { ok: true }>["about"][number][] = [];
  for (const [index, sheet] of sheets.entries()) {
    onProgress({ step: "map", sheet }, index / sheets.length);
    const layout = layOutFactSheet(sheet, to, measure);
    const name = `Map${index + 1}`;
    const made = await drawSheetMap(order, sheet, layout.map, pixelRatio, name, signal);
    if (!("drawn" in made)) return made;
    const { drawn, ground } = made;
    const image = await encodeWithin(drawn.canvas, mostForMap);
    release(drawn.canvas);
    if (!image) return { ok: false, fault: "no-memory" };
    if (signal.aborted) return { ok: false, fault: "cancelled" };
    pictures[name] = new Uint8Array(await image.arrayBuffer());
    const frame = await frameOf(order, sheet, ground.plane.camera(1 / pixel), to);
    pages.push(...layout.pages(ground, frame));
    about.push({ sheet, leftOut: layout.leftOut, isMapWhole: drawn.missing.length === 0 });
  }
  onProgress({ step: "writing" }, 1);
  const blob = await writePdf({ title: sayFileTitle(sheets, to), pages }, fonts, pictures, {
    author: "",
    language: languageNames[order.language].tag,
    date: new Date(),
  });
  const texts = textsOf(pages.flatMap(({ items }) => items));
  return { ok: true, blob, about, missingCharacters: lacking(texts, fonts) };
};

/** All a sheet may be written with: its frame, its rows, whichever of them find room, and the whole legend. */
const charactersOf = async (
  order: SheetOrder,
  sheet: FactSheet,
  to: SheetWords,
): Promise<{ regular: string; bold: string }> => {
  const legend = legendOf(stateForSheet(order, sheet), palettes.print, null);
  const withoutRows = (sections: FactSheet["pages"][0]) =>
    sections.map((section) => ({ ...section, rows: [] }));
  const bare: FactSheet = {
    ...sheet,
    pages: [withoutRows(sheet.pages[0]), withoutRows(sheet.pages[1])],
  };
  const layout = layOutFactSheet(bare, to, rememberWidths(canvasMeasure()));
  const plane = planeOf(sheet.place, layout.map);
  const pages = layout.pages(
    { plane, picture: { name: "", width: 0, height: 0 }, legend },
    await frameOf(order, sheet, null, to),
  );
  const draft = textsOf(pages.flatMap(({ items }) => items));
  const said = everythingSaid(
    sheet,
    to,
    legend
      .flat()
      .map(({ label }) => label)
      .join(""),
  );
  return { regular: draft.regular + said.regular, bold: draft.bold + said.bold };
};
