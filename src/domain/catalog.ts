/**
 * The open data: the one schema from which the types, the builder's checks, the reader's checks and the
 * published JSON Schema all follow. Coordinates elsewhere are WGS84 longitude, latitude; offsets here are
 * 0-based Unicode code points in the original file of a source.
 */
import * as z from "zod/mini";
import { entityTypes } from "./entity-type.ts";
import { geometryMethods } from "./geometry-method.ts";
import { units } from "./unit.ts";

z.config({ jitless: true });

const text = z.string().check(z.minLength(1));
const offset = z.int().check(z.nonnegative());

export const entityIdPattern = new RegExp(`^(${entityTypes.join("|")})/[a-z0-9]+(-[a-z0-9]+)*$`);
export const sourceIdPattern = /^source\/\d{3}$/;

/** `<type>/<kebab-name>` */
const entityId = z.string().check(z.regex(entityIdPattern));
/** `source/<three digits>` */
const sourceId = z.string().check(z.regex(sourceIdPattern));

/** The same words in Chinese, English and Korean. */
export const threeNames = z.strictObject({ zh: text, en: text, ko: text });

export const source = z.strictObject({
  id: sourceId,
  title: threeNames,
  issuer: z.nullable(threeNames),
  documentNumber: z.optional(text),
  /** As exact as it is known: year, month or day. */
  published: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  publishedInferred: z.optional(z.boolean()),
  status: z.enum(["official", "draft", "news"]),
  /** Of the original file, in lower-case hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const evidence = z.strictObject({
  source: sourceId,
  /** The heading path as the document numbers it, e.g. 三(一)1(2). */
  section: text,
  offset,
  /** The characters that stand at the offset: the number with its unit, or the first of a phrase. */
  figure: z.string().check(z.minLength(1), z.maxLength(24)),
});

const mention = z.strictObject({ source: sourceId, offset });

const geometry = z.strictObject({
  layer: text,
  feature: text,
  /** derived: from a line or from other areas; indicative: built from points; point: one position. */
  accuracy: z.enum(["derived", "indicative", "point"]),
  errorMetres: z.number().check(z.positive()),
  method: z.enum(geometryMethods),
});

export const entity = z.strictObject({
  id: entityId,
  type: z.enum(entityTypes),
  name: threeNames,
  aliases: z.array(text),
  parent: z.optional(entityId),
  /** Named by no document: a station, a neighbouring port. */
  origin: z.optional(z.literal("context")),
  geometry: z.nullable(geometry),
  /** Why there is no geometry where one would expect it. */
  unplaced: z.optional(threeNames),
  summary: threeNames,
  mentions: z.array(mention),
});

const indicator = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  zh: text,
  en: text,
  ko: text,
});

export const fact = z.strictObject({
  id: z.string().check(z.regex(/^fact\/\d{3}-[a-z0-9]+(-[a-z0-9]+)*$/)),
  subject: entityId,
  area: z.optional(entityId),
  indicator,
  /** As stated, in `unit`; null for a commitment without a figure. */
  value: z.nullable(z.number()),
  valueMax: z.optional(z.number()),
  comparator: z.enum(["=", ">=", "<=", "~"]),
  unit: z.enum(units),
  year: z.nullable(z.int()),
  kind: z.enum(["baseline", "target", "plan", "history"]),
  evidence,
  restatedAt: z.optional(z.array(evidence)),
  note: z.optional(threeNames),
});

const relationTypes = [
  "located-in",
  "part-of",
  "anchored-in",
  "leads-industry",
  "hosts",
  "responsible-for",
  "leads-matter",
  "concerns",
  "lies-in",
  "active-in",
  "holds",
  "partners-with",
  "undertaken-by",
] as const;

export const relation = z.strictObject({
  from: entityId,
  type: z.enum(relationTypes),
  to: entityId,
  evidence,
  inferred: z.optional(z.boolean()),
  /** Where a document says the same again. */
  restatedAt: z.optional(z.array(evidence)),
});

export const conflictKinds = [
  "target-below-baseline",
  "part-exceeds-whole",
  "definition-differs",
  "figures-differ",
  "milestone-differs",
  "list-differs",
  "superseded",
] as const;

export const conflict = z.strictObject({
  id: z.string().check(z.regex(/^conflict\/[a-z0-9]+(-[a-z0-9]+)*$/)),
  kind: z.enum(conflictKinds),
  facts: z.array(z.string()),
  /** Where a side stands that is no fact: a title that is held, a name in a list. */
  evidence: z.optional(z.array(evidence)),
  explanation: threeNames,
});

export const catalog = z.strictObject({
  schemaVersion: z.literal(1),
  /** The publication day of this archive, `YYYY-MM-DD`. */
  dataVersion: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  sources: z.array(source),
  entities: z.array(entity),
  facts: z.array(fact),
  relations: z.array(relation),
  conflicts: z.array(conflict),
});

export type Source = z.infer<typeof source>;
export type Evidence = z.infer<typeof evidence>;
export type Entity = z.infer<typeof entity>;
export type Fact = z.infer<typeof fact>;
export type FactKind = Fact["kind"];
export type Relation = z.infer<typeof relation>;
export type Conflict = z.infer<typeof conflict>;
export type Catalog = z.infer<typeof catalog>;
