import { tileSize } from "#domain/metres-per-pixel.ts";
import { fromWorld, toWorld } from "#domain/sheet/world.ts";
import type { Camera } from "#domain/view.ts";

/** A part of a picture: CSS pixels from its upper left. */
export interface Tile {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Edges lie on whole pixels of the device at every pixel ratio in sixteenths. */
const grain = 16;

/** Parts of a picture no edge of which is longer than so many CSS pixels. */
export const cutTiles = (width: number, height: number, longest: number): Tile[] => {
  const columns = cuts(width, longest);
  return cuts(height, longest).flatMap(([y, high]) =>
    columns.map(([x, wide]) => ({ x, y, width: wide, height: high })),
  );
};

const cuts = (length: number, longest: number): [start: number, length: number][] => {
  const step = Math.max(grain, Math.floor(longest / grain) * grain);
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => [
    index * step,
    Math.min(step, length - index * step),
  ]);
};

/** Where a map seen from straight above looks that draws a part of the picture of another. */
export const cameraOfTile = (
  camera: Camera,
  { width, height }: { width: number; height: number },
  tile: Tile,
): Camera => {
  const right = tile.x + tile.width / 2 - width / 2;
  const down = tile.y + tile.height / 2 - height / 2;
  const turn = (camera.bearing * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  const center = toWorld(camera);
  const pixels = tileSize * 2 ** camera.zoom;
  return {
    ...camera,
    ...fromWorld({
      x: center.x + (right * cosine - down * sine) / pixels,
      y: center.y + (right * sine + down * cosine) / pixels,
    }),
  };
};
