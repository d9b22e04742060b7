/** Fact sheets as slides, of which text, table and chart can be edited. Loaded when the first are made. */
import PptxGenJS from "pptxgenjs";
import { rememberWidths } from "#domain/sheet/remember-widths.ts";
import { pixel } from "#ui/export/legend-items.ts";
import { canvasMeasure } from "#ui/export/make-file.ts";
import { addSlide, inches, slideFonts } from "./add-slide.ts";
import { mapFrame, type SheetGroundInput } from "./fact-sheet-map.ts";
import { layOutSlide, type SlideLayout, slide } from "./lay-out-slide.ts";
import type { MadeSheets, SheetProgress } from "./made-sheets.ts";
import { paintData, perPixel } from "./paint-data.ts";
import { drawSheetMap, type PreparedSheets, type SheetOrder } from "./prepare-sheets.ts";
import { sayFileTitle } from "./say-sheet-parts.ts";
import { frameOf } from "./sheet-frame.ts";
import type { SheetWords } from "./sheet-words.ts";

export const makeSlides = async (
  order: SheetOrder,
  { to, sheets }: PreparedSheets,
  signal: AbortSignal,
  onProgress: SheetProgress,
): Promise<MadeSheets> => {
  const { release } = await import("#map/draw-map.ts");
  const file = new PptxGenJS();
  file.defineLayout({
    name: "wide",
    width: inches(slide.width),
    height: inches(slide.height),
  });
  file.layout = "wide";
  file.title = sayFileTitle(sheets, to);
  file.company = to.text.product.name;
  const font = slideFonts[to.language];
  file.theme = { headFontFace: font, bodyFontFace: font };
  const about: Extract<MadeSheets, { ok: true }>["about"][number][] = [];
  for (const [index, sheet] of sheets.entries()) {
    onProgress({ step: "map", sheet }, index / sheets.length);
    const layout = layOutSlide(sheet, to, rememberWidths(canvasMeasure()));
    const made = await drawSheetMap(order, sheet, layout.map, perPixel, mapName, signal);
    if (!("drawn" in made)) return made;
    const picture = paintMap(layout, made.ground, made.drawn.canvas, to);
    release(made.drawn.canvas);
    if (signal.aborted) return { ok: false, fault: "cancelled" };
    if (!picture) return { ok: false, fault: "no-memory" };
    const frame = await frameOf(order, sheet, made.ground.plane.camera(1 / pixel), to);
    addSlide(file, sheet, layout, picture, frame, to);
    about.push({ sheet, leftOut: layout.leftOut, isMapWhole: made.drawn.missing.length === 0 });
  }
  onProgress({ step: "writing" }, 1);
  const blob = await file.write({ outputType: "blob" });
  if (!(blob instanceof Blob)) return { ok: false, fault: "unexpected" };
  return { ok: true, blob, about, missingCharacters: "" };
};

const mapName = "Map";

/** The map in its frame, with legend and scale beside it, as a JPEG. */
const paintMap = (
  { map, picture }: SlideLayout,
  ground: SheetGroundInput,
  canvas: HTMLCanvasElement,
  to: SheetWords,
): string | null =>
  paintData(
    mapFrame(
      { ...map, x: map.x - picture.x, y: map.y - picture.y },
      slide.map,
      picture.width,
      ground,
      to,
      canvasMeasure(),
    ),
    picture,
    { [mapName]: canvas },
    "image/jpeg",
  );
