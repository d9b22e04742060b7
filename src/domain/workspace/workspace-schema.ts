/** What a workspace holds, as it stands on disk. Loaded when one is read; the types below weigh nothing. */
import { z } from "zod";

/** The version of the format that is written; older ones are brought up to it, newer ones refused. */
export const workspaceVersion = 1;

/** Degrees WGS84, longitude first. */
const coordinate = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const course = z.array(coordinate).min(2);
/** Closed: the last point is the first, as in RFC 7946. */
const ring = z.array(coordinate).min(4);

const shape = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("point"), at: coordinate }),
  /** Words on the map: the name of the drawing. */
  z.strictObject({ type: z.literal("text"), at: coordinate }),
  z.strictObject({ type: z.literal("line"), course }),
  /** A line with a head at its last point. */
  z.strictObject({ type: z.literal("arrow"), course }),
  /** One or more polygons; of each the outer ring, then its holes. */
  z.strictObject({ type: z.literal("polygon"), polygons: z.array(z.array(ring).min(1)).min(1) }),
  /** All points as far from the centre, on the ellipsoid; metres. */
  z.strictObject({ type: z.literal("circle"), centre: coordinate, radius: z.number().positive() }),
]);

/** Named, so that they can be told apart in each theme and on paper. */
export const drawingColors = ["red", "orange", "green", "teal", "blue", "violet", "ink"] as const;

const style = z.strictObject({
  color: z.enum(drawingColors),
  /** CSS pixels. */
  width: z.number().min(0.5).max(12),
  /** Opacity of what a ring encloses. */
  filling: z.number().min(0).max(1),
  isDashed: z.boolean(),
});

const id = z.string().min(1).max(64);

const drawing = z.strictObject({
  id,
  name: z.string().max(200),
  note: z.string().max(10_000),
  /** Id of the folder it lies in. */
  folder: id.nullable(),
  isHidden: z.boolean(),
  style,
  shape,
  /** What a file it was taken from said of it. */
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

const folder = z.strictObject({
  id,
  name: z.string().max(200),
  isHidden: z.boolean(),
});

const workspace = z.strictObject({
  id,
  name: z.string().min(1).max(200),
  note: z.string().max(10_000),
  folders: z.array(folder),
  /** From the lowest on the map to the highest. */
  drawings: z.array(drawing),
});

export const workspaceFileSchema = z.strictObject({
  format: z.literal("weihai-atlas-workspace"),
  version: z.literal(workspaceVersion),
  /** Of the atlas it was last worked on with. */
  dataVersion: z.string(),
  /** ISO 8601. */
  savedAt: z.string(),
  workspace,
});

export type WorkspaceFile = z.infer<typeof workspaceFileSchema>;
