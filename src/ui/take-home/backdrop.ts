/** The map of a scene with the paper its words stand on, and its legend: what slides and pictures of the wall share. */
import type { Size } from "#domain/sheet/paper.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import { stageRoom } from "#domain/story/stage-room.ts";
import type { DrawFault } from "#map/draw-pass.ts";
import { palettes } from "#theme/palette.ts";
import { pixel } from "#ui/export/legend-items.ts";
import { drawScene, stateForScene } from "./draw-scene.ts";
import { fadeMap } from "./fade-map.ts";
import { legendOnMap, sayLegend, sceneLegend } from "./scene-legend.ts";
import type { PreparedTake } from "./taken.ts";

export interface Backdrop {
  /** To be released. */
  canvas: HTMLCanvasElement;
  /** The picture, by its name, and the legend over it. */
  items: readonly SheetItem[];
  /** What the legend says. */
  legend: string;
  isWhole: boolean;
}

export const mapName = "Map";

/** @param size millimetres; a CSS pixel of the map is as large as on a sheet */
export const drawBackdrop = async (
  { state, story, language, wholePicture, to }: PreparedTake,
  number: number,
  size: Size,
  { pixelRatio, em, measure }: { pixelRatio: number; em: number; measure: MeasureText },
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Backdrop | { fault: DrawFault }> => {
  const scene = story.scenes[number - 1];
  const [width, height] = [Math.round(size.width / pixel), Math.round(size.height / pixel)];
  const staged = stateForScene(state, story, number, language, {
    labelScale: Math.max(1, width / 1280),
    isPrinting: false,
  });
  if (!scene || !staged) throw new Error("no such scene");
  const room = stageRoom(scene.layout, width, height);
  const map = { width, height, pixelRatio, room };
  const drawn = await drawScene(staged, wholePicture, map, signal, onProgress);
  if (!drawn.ok) return { fault: drawn.fault };
  fadeMap(drawn.canvas, scene.layout);
  const legend = sceneLegend(staged, palettes.light, drawn.shown);
  return {
    canvas: drawn.canvas,
    isWhole: drawn.missing.length === 0,
    legend: sayLegend(legend, to.text.list),
    items: [
      { kind: "picture", name: mapName, x: 0, y: 0, ...size },
      ...legendOnMap(legend, scene.layout, size, em, measure),
    ],
  };
};
