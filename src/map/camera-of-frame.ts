import { usualWall } from "#domain/briefing/usual-wall.ts";
import type { Size } from "#domain/sheet/paper.ts";
import { fromWorld, toWorld, type WorldPoint } from "#domain/sheet/world.ts";
import type { Bounds } from "#domain/slice.ts";
import type { Room } from "#domain/story/stage-room.ts";
import type { Camera } from "#domain/view.ts";

/**
 * Where a map of a size (CSS pixels) looks that holds bounds in what some room at its edges leaves, as
 * `Map.fitBounds` of MapLibre finds it: by their corners seen from above, whatever the pitch.
 */
export const cameraOfFrame = (
  { bounds, pitch, bearing }: { bounds: Bounds; pitch: number; bearing: number },
  { top, right, bottom, left }: Room,
  { width, height }: Size,
): Camera => {
  const [west, south, east, north] = bounds;
  const corners = [west, east].flatMap((longitude) =>
    [north, south].map((latitude) => toWorld({ longitude, latitude })),
  );
  const turned = corners.map((corner) => turn(corner, -bearing));
  const spread = (of: (point: WorldPoint) => number) =>
    Math.max(...turned.map(of)) - Math.min(...turned.map(of));
  const scale = Math.min(
    (width - left - right) / spread(({ x }) => x),
    (height - top - bottom) / spread(({ y }) => y),
  );
  const zoom = Math.min(Math.log2(scale / tile), nearestFrame(width));
  const aside = turn({ x: (left - right) / 2, y: (top - bottom) / 2 }, bearing);
  const unit = tile * 2 ** zoom;
  const middle = (of: (point: WorldPoint) => number) =>
    (Math.max(...corners.map(of)) + Math.min(...corners.map(of))) / 2;
  const center = fromWorld({
    x: middle(({ x }) => x) - aside.x / unit,
    y: middle(({ y }) => y) - aside.y / unit,
  });
  return { ...center, zoom, bearing, pitch };
};

/** CSS pixels the world is wide at zoom 0. */
const tile = 512;

/**
 * The zoom of what is framed as near as can be on a map so many CSS pixels wide: a wall shows no more ground round a
 * place than a usual screen, but shows it larger.
 */
export const nearestFrame = (width: number): number =>
  12 + Math.max(0, Math.log2(width / usualWall.width));

const turn = ({ x, y }: WorldPoint, degrees: number): WorldPoint => {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { x: cosine * x - sine * y, y: sine * x + cosine * y };
};
