/** A story as pages to read at home. Loaded when the first are made. */
import { qrPath } from "#domain/sheet/qr-path.ts";
import { rememberWidths } from "#domain/sheet/remember-widths.ts";
import { type MeasureText, textsOf } from "#domain/sheet/sheet.ts";
import type { Shown } from "#map/read-shown.ts";
import { languageNames } from "#text/language.ts";
import { palettes } from "#theme/palette.ts";
import { encodeWithin } from "#ui/export/encode-canvas.ts";
import { legendOf } from "#ui/export/legend-of.ts";
import { canvasMeasure, lacking } from "#ui/export/make-file.ts";
import { loadPdf } from "#ui/fact-sheet/load-pdf.ts";
import { composeHandout, type HandoutScene, handoutMap } from "./compose-handout.ts";
import { drawScene, stateForScene } from "./draw-scene.ts";
import { notesOfScene, sayScene } from "./say-scene.ts";
import type { TakeMaker } from "./taken.ts";

/** CSS pixels of a map to the millimetre: the map writes as large as the page. */
const perMillimetre = 5.4;
/** 274 dots to the inch. */
const pixelRatio = 2;
/** Bytes of the picture of one map: with a dozen scenes a handout stays under 8 MB. */
const mostForMap = 600_000;

export const makeHandout: TakeMaker = async (take, signal, onProgress) => {
  const { story, to, frame, language, state, wholePicture } = take;
  const { release } = await import("#map/draw-map.ts");
  const chosen = take.numbers.flatMap((number) => {
    const scene = story.scenes[number - 1];
    const staged = stateForScene(state, story, number, language, {
      labelScale: 1,
      isPrinting: true,
    });
    return scene && staged ? [{ scene, number, staged }] : [];
  });
  const notes = chosen.flatMap(({ scene }) => notesOfScene(scene, to));
  const code = qrPath(frame.linkOf(1));
  const compose = (measure: MeasureText, shown: (index: number) => readonly Shown[] | null) =>
    composeHandout(
      chosen.map(
        ({ scene, number, staged }, index): HandoutScene => ({
          said: sayScene(scene, number, to, notes),
          picture: `Map${number}`,
          legend: legendOf(staged, palettes.print, shown(index)),
        }),
      ),
      notes,
      code,
      frame,
      to,
      measure,
    );
  const draft = textsOf(
    compose(rememberWidths(canvasMeasure()), () => null).pages.flatMap(({ items }) => items),
  );
  const names = chosen
    .flatMap(({ staged }) => legendOf(staged, palettes.print, null).flat())
    .map(({ label }) => label)
    .join("");
  const parts = await loadPdf(
    [{ regular: draft.regular + names + always, bold: draft.bold + names + always }],
    language === "zh",
  ).catch(() => null);
  if (!parts) return { ok: false, fault: signal.aborted ? "cancelled" : "fonts" };
  const { fonts, measure, writePdf } = parts;
  const pictures: Record<string, Uint8Array> = {};
  const shown: (readonly Shown[])[] = [];
  const incomplete: number[] = [];
  for (const [index, { number, staged }] of chosen.entries()) {
    const onMap = (share: number) =>
      onProgress({ step: "map", number }, (index + share) / chosen.length);
    onMap(0);
    const size = handoutMap(index);
    const [width, height] = [
      Math.round(size.width * perMillimetre),
      Math.round(size.height * perMillimetre),
    ];
    const top = staged.view.display === "column" ? 0.3 * height : air.top;
    const map = { width, height, pixelRatio, room: { ...air, top } };
    const drawn = await drawScene(staged, wholePicture, map, signal, onMap);
    if (!drawn.ok) return drawn;
    const image = await encodeWithin(drawn.canvas, mostForMap);
    release(drawn.canvas);
    if (signal.aborted) return { ok: false, fault: "cancelled" };
    if (!image) return { ok: false, fault: "no-memory" };
    pictures[`Map${number}`] = new Uint8Array(await image.arrayBuffer());
    shown.push(drawn.shown);
    if (drawn.missing.length > 0) incomplete.push(number);
  }
  onProgress({ step: "writing" }, 1);
  const { pages } = compose(measure, (index) => shown[index] ?? []);
  const blob = await writePdf({ title: frame.title, pages }, fonts, pictures, {
    author: story.author,
    language: languageNames[language].tag,
    date: new Date(),
  });
  const missingCharacters = lacking(textsOf(pages.flatMap(({ items }) => items)), fonts);
  return { ok: true, blob, name: `${take.name}.pdf`, incomplete, missingCharacters };
};

/** CSS pixels round what a map frames: here no words stand over it, but columns rise from it. */
const air = { top: 30, right: 30, bottom: 30, left: 30 };

/** What counts and numbers of pages are written with, whatever the draft said. */
const always = "0123456789 /.,";
