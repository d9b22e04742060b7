import { loadGeodesic } from "#domain/geodesic.ts";
import type { Bounds } from "#domain/slice.ts";
import { drawnShape } from "#domain/workspace/drawn-shape.ts";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { frame } from "#store/atlas.ts";

/** Degrees a point is framed with on each side. */
const room = 0.004;

/** Lets the map frame some drawings; without any nothing happens. */
export const frameDrawings = async (drawings: readonly Drawing[]): Promise<void> => {
  const geodesic = await loadGeodesic().catch(() => null);
  const all = drawings.map(({ shape }) => drawnShape(shape, geodesic).bounds);
  if (all.length === 0) return;
  const bounds = all.reduce<Bounds>(
    ([west, south, east, north], [left, low, right, high]) => [
      Math.min(west, left),
      Math.min(south, low),
      Math.max(east, right),
      Math.max(north, high),
    ],
    [180, 90, -180, -90],
  );
  const [west, south, east, north] = bounds;
  const isSmall = east - west < room && north - south < room;
  frame(isSmall ? [west - room, south - room, east + room, north + room] : bounds);
};
