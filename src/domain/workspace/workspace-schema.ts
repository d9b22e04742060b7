/** What a workspace holds, as it stands on disk. Loaded when one is read; the types below weigh nothing. */
import * as z from "zod/mini";
import { madeStory } from "#domain/story/story-schema.ts";
import { drawingColors } from "./drawing-colors.ts";
import { longestName, longestNote } from "./lengths.ts";
import { workspaceVersion } from "./migrate-workspace.ts";

// A strict policy forbids the code zod would otherwise write for itself.
z.config({ jitless: true });

const between = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));

/** Degrees WGS84, longitude first. */
const coordinate = z.tuple([between(-180, 180), between(-90, 90)]);
const course = z.array(coordinate).check(z.minLength(2));
/** Closed: the last point is the first, as in RFC 7946. */
const ring = z.array(coordinate).check(z.minLength(4));

const shape = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("point"), at: coordinate }),
  /** Words on the map: the name of the drawing. */
  z.strictObject({ type: z.literal("text"), at: coordinate }),
  z.strictObject({ type: z.literal("line"), course }),
  /** A line with a head at its last point. */
  z.strictObject({ type: z.literal("arrow"), course }),
  /** One or more polygons; of each the outer ring, then its holes. */
  z.strictObject({
    type: z.literal("polygon"),
    polygons: z.array(z.array(ring).check(z.minLength(1))).check(z.minLength(1)),
  }),
  /** All points as far from the centre, on the ellipsoid; metres. */
  z.strictObject({
    type: z.literal("circle"),
    centre: coordinate,
    radius: z.number().check(z.gt(0)),
  }),
]);

const style = z.strictObject({
  color: z.enum(drawingColors),
  /** CSS pixels. */
  width: between(0.5, 12),
  /** Opacity of what a ring encloses. */
  filling: between(0, 1),
  isDashed: z.boolean(),
});

const id = z.string().check(z.minLength(1), z.maxLength(64));
const name = z.string().check(z.maxLength(longestName));
const note = z.string().check(z.maxLength(longestNote));

export const drawingSchema = z.strictObject({
  id,
  name,
  note,
  /** Id of the folder it lies in. */
  folder: z.nullable(id),
  isHidden: z.boolean(),
  style,
  shape,
  /** What a file it was taken from said of it. */
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

const folder = z.strictObject({ id, name, isHidden: z.boolean() });

export const workspaceSchema = z.strictObject({
  id,
  name: name.check(z.minLength(1)),
  note,
  /** From the highest on the map to the lowest; above them all lies what is in none. */
  folders: z.array(folder),
  /** From the lowest on the map to the highest. */
  drawings: z.array(drawingSchema),
  /** The latest first. */
  stories: z.array(madeStory),
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
