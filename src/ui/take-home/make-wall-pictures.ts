/** Scenes as pictures in the size of a wall, as they stand on it. Loaded when the first are made. */
import JSZip from "jszip";
import { paintSheet } from "#data/sheet/paint-sheet.ts";
import { rememberWidths } from "#domain/sheet/remember-widths.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText, Sheet } from "#domain/sheet/sheet.ts";
import { encodeCanvas } from "#ui/export/encode-canvas.ts";
import { pixel } from "#ui/export/legend-items.ts";
import { canvasMeasure } from "#ui/export/make-file.ts";
import { sheetInk } from "#ui/fact-sheet/sheet-ink.ts";
import { type Backdrop, drawBackdrop, mapName } from "./backdrop.ts";
import { layOutScene } from "./lay-out-scene.ts";
import { type SaidScene, sayScene } from "./say-scene.ts";
import { sceneItems } from "./scene-items.ts";
import type { StoryFrame, TakeWords } from "./story-frame.ts";
import type { TakeMaker } from "./taken.ts";
import { progressItems, wallFoot } from "./wall-items.ts";

export const makeWallPictures: TakeMaker = async (take, signal, onProgress) => {
  const { story, numbers, to, frame, wallWidth } = take;
  const { release } = await import("#map/draw-map.ts");
  const measure = rememberWidths(canvasMeasure());
  const pictures: { name: string; blob: Blob }[] = [];
  const incomplete: number[] = [];
  for (const [index, number] of numbers.entries()) {
    const scene = story.scenes[number - 1];
    if (!scene) continue;
    const onMap = (share: number) =>
      onProgress({ step: "map", number }, (index + share) / numbers.length);
    onMap(0);
    const backdrop = await drawBackdrop(
      take,
      number,
      wall.stage,
      { pixelRatio: wallWidth / wall.pixels, em: wall.em, measure },
      signal,
      onMap,
    );
    if ("fault" in backdrop) return { ok: false, fault: backdrop.fault };
    // On the wall nobody looks up a note: the numbers of notes are those of files.
    const said = sayScene(scene, number, to, []);
    const canvas = paint(composeWall(said, backdrop.items, frame, to, measure), wallWidth, {
      [mapName]: backdrop.canvas,
    });
    release(backdrop.canvas);
    const blob = canvas && (await encodeCanvas(canvas, "image/png"));
    if (canvas) release(canvas);
    if (signal.aborted) return { ok: false, fault: "cancelled" };
    if (!blob) return { ok: false, fault: "no-memory" };
    const counted = String(number).padStart(2, "0");
    pictures.push({ name: `${take.name}-${to.own.sceneFile(counted)}.png`, blob });
    if (!backdrop.isWhole) incomplete.push(number);
  }
  onProgress({ step: "writing" }, 1);
  const [only] = pictures;
  if (!only) return { ok: false, fault: "unexpected" };
  if (pictures.length === 1) return { ok: true, ...only, incomplete, missingCharacters: "" };
  const file = new JSZip();
  // A PNG does not get smaller.
  for (const { name, blob } of pictures) file.file(name, await blob.arrayBuffer());
  const blob = await file.generateAsync({ type: "blob", mimeType: "application/zip" });
  return { ok: true, blob, name: `${take.name}.zip`, incomplete, missingCharacters: "" };
};

const footHeight = 35 * pixel;

/** A wall of 1920 by 1080 CSS pixels in millimetres, however many pixels it is drawn with. */
export const wall = {
  pixels: 1920,
  stage: { width: 1920 * pixel, height: 1080 * pixel - footHeight },
  height: 1080 * pixel,
  em: 0.019 * 1080 * pixel,
} as const;

/** All of a wall: map, legend, words, figures and charts. */
export const composeWall = (
  said: SaidScene,
  backdrop: Backdrop["items"],
  frame: StoryFrame,
  to: TakeWords,
  measure: MeasureText,
): Sheet => {
  const layout = layOutScene(said, {
    ...wall.stage,
    em: wall.em,
    measure,
    share: 1,
    source: sayOnlySource(said, to),
  });
  return {
    width: wall.stage.width,
    height: wall.height,
    items: [
      ...backdrop,
      ...sceneItems(layout),
      ...progressItems(frame, said.number, wall.stage, wall.em, measure),
      ...wallFoot(frame, wall.stage, footHeight),
    ],
  };
};

/** The documents the figures are from. */
const sayOnlySource = (
  said: SaidScene,
  { archive, own, text, language }: TakeWords,
): TextRun[] | null => {
  const ids = new Set(said.figures.map(({ fact }) => fact.evidence.source));
  const titles = archive.index.sources
    .filter(({ id }) => ids.has(id))
    .map(({ title }) => title[language]);
  return titles.length === 0
    ? null
    : [{ text: own.source(text.list(titles)), color: sheetInk.soft }];
};

const paint = (
  sheet: Sheet,
  pixels: number,
  pictures: Record<string, CanvasImageSource>,
): HTMLCanvasElement | null => {
  const perMillimetre = pixels / sheet.width;
  const canvas = document.createElement("canvas");
  canvas.width = pixels;
  canvas.height = Math.round(sheet.height * perMillimetre);
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  paintSheet(pen, sheet, perMillimetre, pictures);
  return canvas;
};
