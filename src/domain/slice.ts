/**
 * The slices of the catalog the app loads: the index (what the map, the lists and the search need) and the
 * details (what the panels say). Both carry the data version, so that halves of different versions are noticed.
 */
import * as z from "zod/mini";
import {
  conflict,
  entity,
  fact,
  relation,
  source,
  sourceIdPattern,
  threeNames,
} from "./catalog.ts";

/** west, south, east, north in degrees, WGS84 */
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const frame = z.strictObject({
  bounds,
  /** Geodesic area of the drawn polygon. Orders areas by size; never shown as an official area. */
  squareKilometres: z.number(),
});

const indexEntity = z.extend(z.omit(entity, { summary: true, mentions: true }), {
  /** Pinyin of the name and then of each alias, syllables apart: what the search matches besides the names. */
  keys: z.array(z.string()),
  frame: z.optional(frame),
  /** It lies somewhere, but nobody can say where: counted on the edge of its area. */
  isUnlocated: z.optional(z.literal(true)),
  /** A document states how large it is, and the map has a disc of that size. */
  hasStatedExtent: z.optional(z.literal(true)),
  /** How a link between places runs. */
  linkKind: z.optional(z.enum(["rail", "sea", "air", "four-ports"])),
});

const indexSource = z.extend(source, { keys: z.array(z.string()) });

export const indexSlice = z.strictObject({
  schemaVersion: z.literal(1),
  dataVersion: z.string(),
  sources: z.array(indexSource),
  entities: z.array(indexEntity),
});

export const topics = [
  "economy",
  "innovation",
  "industry",
  "sea",
  "openness",
  "tourism",
  "space",
  "society",
  "ecology",
  "positioning",
] as const;

/** Which sections of a document are completely in the catalog. */
const entered = z.strictObject({
  source: z.string().check(z.regex(sourceIdPattern)),
  status: z.enum(["none", "partial", "complete"]),
  sections: z.array(z.string()),
});

export const detailsSlice = z.strictObject({
  schemaVersion: z.literal(1),
  dataVersion: z.string(),
  summaries: z.record(z.string(), threeNames),
  mentions: z.record(z.string(), entity.shape.mentions),
  facts: z.array(fact),
  relations: z.array(relation),
  conflicts: z.array(conflict),
  /** Indicator id → topic. */
  topics: z.record(z.string(), z.enum(topics)),
  entered: z.array(entered),
  /** Indicator id → pinyin of its name, syllables apart. */
  indicatorKeys: z.record(z.string(), z.string()),
  /** Entity id → ids of the facts a panel gives first, where an editor has chosen them. */
  keyFigures: z.record(z.string(), z.array(z.string()).check(z.maxLength(3))),
});

export type Bounds = z.infer<typeof bounds>;
export type IndexSource = z.infer<typeof indexSource>;
export type IndexEntity = z.infer<typeof indexEntity>;
export type IndexSlice = z.infer<typeof indexSlice>;
export type DetailsSlice = z.infer<typeof detailsSlice>;
export type Topic = (typeof topics)[number];
