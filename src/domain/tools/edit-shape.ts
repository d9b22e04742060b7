import { offsetFrom, positionAt } from "#domain/local-plane.ts";
import { toPosition } from "#domain/workspace/coordinate.ts";
import { moveShape } from "#domain/workspace/move-shape.ts";
import {
  cornersOf,
  insertCorner,
  middlesOf,
  moveCorner,
  removeCorner,
} from "#domain/workspace/shape-corners.ts";
import { shapeDistance } from "#domain/workspace/shape-distance.ts";
import type { Coordinate, Drawing, Shape } from "#domain/workspace/workspace.ts";
import {
  type Draft,
  emptyDraft,
  type Hold,
  type SketchPoint,
  type Tool,
  type ToolAnswer,
  type ToolContext,
  type ToolInput,
} from "./tool.ts";
import { toolTraits } from "./tool-traits.ts";

/** Moves the corners of the chosen drawing, sets others between them, takes them away, or moves all of it. */
export const editShape: Tool = {
  ...toolTraits["edit-shape"],
  id: "edit-shape",
  answer: (draft, input, context) => {
    const { drawing } = context;
    if (input.type === "back") return back(draft);
    if (!drawing) return input.type === "finish" ? { draft: null } : {};
    if (input.type === "finish") return { ...letGo(draft, drawing), draft: null };
    return answerFor(drawing, draft, input, context);
  },
};

const answerFor = (
  drawing: Drawing,
  draft: Draft,
  input: ToolInput,
  context: ToolContext,
): ToolAnswer => {
  const { hold } = draft;
  const { geodesic } = context;
  const held = hold?.shape ?? drawing.shape;
  switch (input.type) {
    case "grab":
      return grab(draft, drawing.shape, input.point, context);
    case "drag":
      if (!hold?.grabbed) return {};
      return holding({ ...hold, shape: moved(hold.grabbed.before, hold, input.point, context) });
    case "drop":
      return hold?.grabbed ? letGo(draft, drawing) : {};
    case "point":
      if (hold?.shape) return letGo(draft, drawing);
      return choose(draft, drawing, input.point, context);
    case "step":
      return step(draft, drawing, input.by, context);
    case "nudge": {
      if (!hold) return {};
      const from = placeOf(held, hold, context);
      const to = from && positionAt(from, input);
      return to ? holding({ ...hold, shape: moved(held, hold, to, context) }) : {};
    }
    case "place":
      if (!hold) return {};
      return letGo(
        { ...draft, hold: { ...hold, shape: moved(held, hold, input.at, context) } },
        drawing,
      );
    case "radius":
      if (held.type !== "circle") return {};
      return letGo(
        { ...draft, hold: { corner: 1, grabbed: null, shape: { ...held, radius: input.metres } } },
        drawing,
      );
    case "insert": {
      const corner = typeof hold?.corner === "number" ? hold.corner : 0;
      const middle = middlesOf(held, geodesic).find(({ after }) => after === corner);
      return middle ? insertAt(drawing, held, middle) : {};
    }
    case "remove": {
      if (typeof hold?.corner !== "number") return {};
      const shape = removeCorner(held, hold.corner);
      if (!shape) return {};
      const last = cornersOf(shape, geodesic).length - 1;
      const corner = Math.min(last, Math.max(0, hold.corner - 1));
      return {
        ...holding({ corner, shape: null, grabbed: null }),
        edit: { type: "change-shape", id: drawing.id, shape },
      };
    }
    case "undo":
      return hold?.shape ? holding({ ...hold, shape: null, grabbed: null }) : {};
    default:
      return {};
  }
};

/** CSS pixels: within which a corner or the middle of a side is taken for what is meant, and a line. */
const reach = 11;
const lineReach = 7;

const holding = (hold: Hold): { draft: Draft } => ({ draft: { ...emptyDraft, hold } });

const back = ({ hold }: Draft): ToolAnswer => {
  if (hold?.shape) return holding({ ...hold, shape: null, grabbed: null });
  return { draft: hold ? emptyDraft : null };
};

/** What has moved becomes the drawing; the hold stays. */
const letGo = ({ hold }: Draft, { id, shape }: Drawing): ToolAnswer => {
  if (!hold) return {};
  const kept = holding({ ...hold, shape: null, grabbed: null });
  if (!hold.shape || hold.shape === shape) return kept;
  const type = hold.corner === "whole" ? "move" : "change-shape";
  return { ...kept, edit: { type, id, shape: hold.shape } };
};

const moved = (
  before: Shape,
  hold: Hold,
  to: { longitude: number; latitude: number },
  context: ToolContext,
): Shape => {
  if (hold.corner !== "whole") return moveCorner(before, hold.corner, to, context.geodesic);
  const from = hold.grabbed?.at ?? placeOf(before, hold, context);
  return from ? moveShape(before, from, to) : before;
};

/** Where what is held is: the corner, or of the whole its first one. */
const placeOf = (shape: Shape, { corner }: Hold, { geodesic }: ToolContext) => {
  const at = cornersOf(shape, geodesic)[corner === "whole" ? 0 : corner];
  return at ? toPosition(at) : null;
};

const nearest = <Target extends { at: Coordinate }>(
  targets: readonly Target[],
  point: SketchPoint,
): Target | null => {
  let found: { target: Target; pixels: number } | null = null;
  for (const target of targets) {
    const { east, north } = offsetFrom(point, toPosition(target.at));
    const pixels = Math.hypot(east, north) / point.metresPerPixel;
    if (pixels <= reach && (!found || pixels < found.pixels)) found = { target, pixels };
  }
  return found?.target ?? null;
};

const cornerAt = (shape: Shape, point: SketchPoint, { geodesic }: ToolContext): number | null =>
  nearest(
    cornersOf(shape, geodesic).map((at, corner) => ({ at, corner })),
    point,
  )?.corner ?? null;

const grab = (draft: Draft, shape: Shape, point: SketchPoint, context: ToolContext): ToolAnswer => {
  // What keys have moved is not lost to a pointer.
  const before = draft.hold?.shape ?? shape;
  const grabbed = { at: point, before };
  const corner = cornerAt(before, point, context);
  if (corner !== null) return holding({ corner, shape: draft.hold?.shape ?? null, grabbed });
  const middle = nearest(middlesOf(before, context.geodesic), point);
  if (middle) {
    const widened = insertCorner(before, middle.after, middle.at);
    return holding({
      corner: middle.after + 1,
      shape: widened,
      grabbed: { at: point, before: widened },
    });
  }
  if (!isOn(before, point, context)) return {};
  return holding({ corner: "whole", shape: draft.hold?.shape ?? null, grabbed });
};

const isOn = (shape: Shape, point: SketchPoint, { geodesic }: ToolContext): boolean =>
  shapeDistance(shape, point, geodesic, true) <= lineReach * point.metresPerPixel;

/** Takes hold of what lies at a point, or of nothing. */
const choose = (
  draft: Draft,
  drawing: Drawing,
  point: SketchPoint,
  context: ToolContext,
): ToolAnswer => {
  const corner = cornerAt(drawing.shape, point, context);
  if (corner !== null) return holding({ corner, shape: null, grabbed: null });
  const middle = nearest(middlesOf(drawing.shape, context.geodesic), point);
  if (middle) return insertAt(drawing, drawing.shape, middle);
  if (isOn(drawing.shape, point, context))
    return holding({ corner: "whole", shape: null, grabbed: null });
  return draft.hold ? { draft: emptyDraft } : {};
};

const insertAt = (
  { id }: Drawing,
  shape: Shape,
  { after, at }: { after: number; at: Coordinate },
): ToolAnswer => ({
  ...holding({ corner: after + 1, shape: null, grabbed: null }),
  edit: { type: "change-shape", id, shape: insertCorner(shape, after, at) },
});

/** Through the corners and then the whole; beyond the last, nothing is held. */
const step = (draft: Draft, drawing: Drawing, by: 1 | -1, context: ToolContext): ToolAnswer => {
  const { edit } = letGo(draft, drawing);
  const shape = draft.hold?.shape ?? drawing.shape;
  const stops = [...cornersOf(shape, context.geodesic).keys(), "whole"] as const;
  const now = draft.hold ? stops.indexOf(draft.hold.corner) : by > 0 ? -1 : stops.length;
  const corner = stops[now + by];
  return {
    ...(corner === undefined
      ? { draft: emptyDraft }
      : holding({ corner, shape: null, grabbed: null })),
    ...(edit && { edit }),
  };
};
