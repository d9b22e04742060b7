/** What a stage and the desk that drives it tell each other. Checked on arrival: another version may be open beside. */
import * as z from "zod/mini";

const id = z.string().check(z.minLength(1), z.maxLength(80));
const longitude = z.number().check(z.minimum(-180), z.maximum(180));
const latitude = z.number().check(z.minimum(-90), z.maximum(90));
const pixels = z.number().check(z.positive(), z.maximum(100_000));
/** Milliseconds since 1970. */
const moment = z.nullable(z.number().check(z.nonnegative()));
/** The query of a link to what is on the wall. */
const link = z.string().check(z.maxLength(20_000));
const position = z.strictObject({ longitude, latitude });

/** How the map of the wall stands; CSS pixels; the camera once it has come to rest. */
const look = z.strictObject({
  width: pixels,
  height: pixels,
  camera: z.nullable(
    z.strictObject({
      zoom: z.number().check(z.minimum(0), z.maximum(24)),
      latitude,
      longitude,
      bearing: z.number(),
      pitch: z.number().check(z.minimum(0), z.maximum(85)),
    }),
  ),
});

/** All of the stage that a desk shows, but for what is drawn. */
const told = z.strictObject({
  link,
  look: z.nullable(look),
  isBlack: z.boolean(),
  isPlaying: z.boolean(),
  isFrozen: z.boolean(),
  startedAt: moment,
  sceneSince: moment,
  spotlight: z.nullable(position),
  /** Whether no desk has asked anything of it yet. */
  isFresh: z.boolean(),
});

/** What a desk may ask for; what it does not say stays. */
const wish = z.strictObject({
  link: z.optional(link),
  isBlack: z.optional(z.boolean()),
  isPlaying: z.optional(z.boolean()),
  isFrozen: z.optional(z.boolean()),
  startedAt: z.optional(moment),
  sceneSince: z.optional(moment),
  spotlight: z.optional(z.nullable(position)),
});

const strokeChange = z.union([
  z.strictObject({
    type: z.literal("extend"),
    id,
    scene: z.int().check(z.nonnegative(), z.maximum(999)),
    from: z.int().check(z.nonnegative()),
    points: z.array(z.tuple([longitude, latitude])).check(z.minLength(1), z.maxLength(50_000)),
  }),
  z.strictObject({
    type: z.literal("remove"),
    ids: z.array(id).check(z.maxLength(10_000)),
  }),
]);

const asStage = z.literal("stage");
const asDesk = z.literal("desk");
const either = z.enum(["stage", "desk"]);

export const briefingMessage = z.union([
  /** Somebody has come, and wants to be told everything. */
  z.strictObject({ type: z.literal("hello"), as: either, from: id }),
  /** The desk asks whether anybody is there. */
  z.strictObject({ type: z.literal("ping"), as: asDesk, from: id }),
  /** The stage says how it stands, and which wish of which desk it has taken up last. */
  z.strictObject({
    type: z.literal("tell"),
    as: asStage,
    from: id,
    answers: z.nullable(z.strictObject({ desk: id, number: z.int() })),
    told,
  }),
  z.strictObject({
    type: z.literal("wish"),
    as: asDesk,
    from: id,
    to: id,
    number: z.int().check(z.positive()),
    wish,
  }),
  z.strictObject({
    type: z.literal("stroke"),
    as: either,
    from: id,
    /** The stage a desk means; null from a stage. */
    to: z.nullable(id),
    change: strokeChange,
  }),
  z.strictObject({ type: z.literal("bye"), as: asStage, from: id }),
]);

export type BriefingMessage = z.infer<typeof briefingMessage>;
export type Told = z.infer<typeof told>;
export type Wish = z.infer<typeof wish>;
