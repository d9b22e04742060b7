/** Lines drawn by hand on the wall, and what two windows tell each other so that both have them. */

/** Longitude and latitude, degrees WGS84. */
export type StrokePoint = [longitude: number, latitude: number];

export interface Stroke {
  id: string;
  /** The scene it was drawn on, counted from 1, and seen on; 0 on a detour. */
  scene: number;
  points: readonly StrokePoint[];
}

export type StrokeChange =
  /** Points of a stroke, the first of them in the place `from`. */
  | { type: "extend"; id: string; scene: number; from: number; points: StrokePoint[] }
  | { type: "remove"; ids: string[] };

/** What turns one set of strokes into another. Strokes only grow, or go. */
export const strokeChanges = (
  before: readonly Stroke[],
  after: readonly Stroke[],
): StrokeChange[] => {
  const removed = before.filter(({ id }) => !after.some((one) => one.id === id));
  const grown = after.flatMap((stroke): StrokeChange[] => {
    const known = before.find(({ id }) => id === stroke.id);
    if (known === stroke) return [];
    const from = known?.points.length ?? 0;
    const { id, scene, points } = stroke;
    return points.length > from
      ? [{ type: "extend", id, scene, from, points: points.slice(from) }]
      : [];
  });
  return removed.length > 0
    ? [{ type: "remove", ids: removed.map(({ id }) => id) }, ...grown]
    : grown;
};

/** Strokes after a change; the same list where it brings nothing new. What is heard twice counts once. */
export const changeStrokes = (
  strokes: readonly Stroke[],
  change: StrokeChange,
): readonly Stroke[] => {
  if (change.type === "remove") {
    const left = strokes.filter(({ id }) => !change.ids.includes(id));
    return left.length === strokes.length ? strokes : left;
  }
  const { id, scene, from, points } = change;
  const known = strokes.find((one) => one.id === id);
  if (!known) return [...strokes, { id, scene, points }];
  const end = from + points.length;
  if (end <= known.points.length) return strokes;
  const grown = { ...known, points: [...known.points.slice(0, from), ...points] };
  return strokes.map((one) => (one === known ? grown : one));
};
