import { offsetFrom, positionAt } from "./local-plane.ts";
import type { Bounds } from "./slice.ts";
import type { SketchPoint } from "./tools/tool.ts";
import type { Position } from "./view.ts";
import { nearTo } from "./workspace/drawing-at.ts";
import { nearestOn } from "./workspace/shape-distance.ts";
import type { Coordinate } from "./workspace/workspace.ts";

/** What a point can be set onto exactly. */
export interface SnapTarget {
  /** What it belongs to, and its name where it has one. */
  of: SnapOwner;
  corners: readonly Coordinate[];
  courses: readonly (readonly Coordinate[])[];
  /** Around all of it. */
  bounds: Bounds;
}

export interface SnapOwner {
  kind: "drawing" | "draft" | "site" | "line";
  name: string | null;
  /** How far off the position of a site may be. */
  errorMetres: number | null;
}

/** A point drawn to something near it. */
export interface Snap {
  position: Position;
  onto: "corner" | "edge";
  of: SnapOwner;
}

/**
 * What of some lists a point is drawn to within so many pixels: the nearest corner, without one the nearest edge; of
 * what is equally near, what comes first.
 */
export const findSnap = (
  point: SketchPoint,
  lists: readonly (readonly SnapTarget[])[],
  pixels = snapReach,
): Snap | null => {
  const metres = pixels * point.metresPerPixel;
  const isClose = nearTo(point, metres);
  const near = lists.flatMap((targets) => targets.filter(({ bounds }) => isClose(bounds)));
  return cornerNear(point, near, metres) ?? edgeNear(point, near, metres);
};

/** CSS pixels. */
const snapReach = 12;

const cornerNear = (
  point: SketchPoint,
  targets: readonly SnapTarget[],
  metres: number,
): Snap | null => {
  let found: Snap | null = null;
  let nearest = metres;
  for (const { corners, of } of targets)
    for (const [longitude, latitude] of corners) {
      const position = { longitude, latitude };
      const { east, north } = offsetFrom(point, position);
      const distance = Math.hypot(east, north);
      if (distance > nearest || (distance === nearest && found)) continue;
      found = { position, onto: "corner", of };
      nearest = distance;
    }
  return found;
};

const edgeNear = (
  point: SketchPoint,
  targets: readonly SnapTarget[],
  metres: number,
): Snap | null => {
  let found: Snap | null = null;
  let nearest = metres;
  for (const { courses, of } of targets)
    for (const course of courses) {
      const { metres: distance, at } = nearestOn(course, point);
      if (distance > nearest || (distance === nearest && found)) continue;
      found = { position: positionAt(point, at), onto: "edge", of };
      nearest = distance;
    }
  return found;
};
