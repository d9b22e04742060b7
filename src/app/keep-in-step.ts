import type { Camera, PairSide } from "#domain/view.ts";
import type { Engine } from "#map/engine.ts";

type Looker = Pick<Engine, "look" | "follow" | "redraw">;

const engines: Partial<Record<PairSide, Looker>> = {};

/** Remembers the map of a side, so that the other one looks where it looks; null forgets it. */
export const keepInStep = (side: PairSide, engine: Looker | null): void => {
  if (engine) engines[side] = engine;
  else delete engines[side];
};

/** Lets the other map look where that of a side looks; says whether there is one that did not. */
export const lead = (side: PairSide, camera: Camera, isSettled: boolean): boolean => {
  const other = engines[side === "a" ? "b" : "a"];
  if (!other || (!isSettled && isSame(other.look(), camera))) return false;
  other.follow(camera, isSettled);
  return true;
};

/** Where the map of a side looks; null without one. */
export const lookOf = (side: PairSide): Camera | null => engines[side]?.look() ?? null;

/** Has the map of a side draw what it shows once more. */
export const redraw = (side: PairSide): void => engines[side]?.redraw();

/** Within what no pixel shows: a map that changes its size says that it moves. */
const isSame = (one: Camera, other: Camera): boolean =>
  Math.abs(one.zoom - other.zoom) < 1e-6 &&
  Math.abs(one.longitude - other.longitude) < 1e-9 &&
  Math.abs(one.latitude - other.latitude) < 1e-9 &&
  Math.abs(one.bearing - other.bearing) < 1e-6 &&
  Math.abs(one.pitch - other.pitch) < 1e-6;
