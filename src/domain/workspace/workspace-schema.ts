/** What a workspace holds, as it stands on disk. Loaded when one is read; the types below weigh nothing. */
import { z } from "zod";
import { drawingColors } from "./drawing-colors.ts";
import { longestName, longestNote } from "./lengths.ts";
import { workspaceVersion } from "./migrate-workspace.ts";

// A strict policy forbids the code zod would otherwise write for itself.
z.config({ jitless: true });

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

const style = z.strictObject({
  color: z.enum(drawingColors),
  /** CSS pixels. */
  width: z.number().min(0.5).max(12),
  /** Opacity of what a ring encloses. */
  filling: z.number().min(0).max(1),
  isDashed: z.boolean(),
});

const id = z.string().min(1).max(64);

export const drawingSchema = z.strictObject({
  id,
  name: z.string().max(longestName),
  note: z.string().max(longestNote),
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
  name: z.string().max(longestName),
  isHidden: z.boolean(),
});

export const workspaceSchema = z.strictObject({
  id,
  name: z.string().min(1).max(longestName),
  note: z.string().max(longestNote),
  /** From the highest on the map to the lowest; above them all lies what is in none. */
  folders: z.array(folder),
  /** From the lowest on the map to the highest. */
  drawings: z.array(drawingSchema),
});

export const workspaceFileSchema = z.strictObject({
  format: z.literal("weihai-atlas-workspace"),
  version: z.literal(workspaceVersion),
  /** Of the atlas it was last worked on with. */
  dataVersion: z.string(),
  /** ISO 8601. */
  savedAt: z.string(),
  workspace: workspaceSchema,
});

export type WorkspaceFile = z.infer<typeof workspaceFileSchema>;
