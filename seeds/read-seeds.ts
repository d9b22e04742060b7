/**
 * Reads what is written in `seeds/`: shared lists, one folder of small YAML files per document, and `context/`
 * for what no document names.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";
import { conflict, entity, fact, relation, source, threeNames } from "#domain/catalog.ts";
import { topics } from "#domain/slice.ts";
import { notFactReasons } from "./not-facts.ts";

/** The place of a statement inside the document whose folder it stands in. */
const place = z.strictObject({ section: z.string(), offset: z.int(), figure: z.string() });

/** The place of the same statement elsewhere: in this document, or in the one named by its three digits. */
const otherPlace = z.extend(place, { source: z.optional(z.string().check(z.regex(/^\d{3}$/))) });

const seedEntity = z.strictObject({
  id: entity.shape.id,
  name: threeNames,
  aliases: z.optional(z.array(z.string())),
  parent: entity.shape.parent,
  /** The reason in words, or the key of one in `unplaced.yaml`. */
  unplaced: z.optional(z.union([threeNames, z.string()])),
  summary: threeNames,
  mentions: z.optional(z.array(z.int())),
});

/** What a document adds to an entity that stands in the folder of another one. */
const seedNamed = z.strictObject({
  id: entity.shape.id,
  aliases: z.optional(z.array(z.string())),
  mentions: z.array(z.int()),
});

const seedFact = z.extend(z.omit(fact, { indicator: true, evidence: true, restatedAt: true }), {
  /** Written without the leading `fact/`. */
  id: z.string(),
  indicator: z.string(),
  comparator: z.optional(fact.shape.comparator),
  restatedAt: z.optional(z.array(otherPlace)),
  ...place.shape,
});

const seedRelation = z.extend(z.omit(relation, { evidence: true, restatedAt: true }), place.shape);

/** A phrase in which numerals are no figures, everywhere in the document or only at some offsets. */
const notFact = z.union([z.string(), z.strictObject({ phrase: z.string(), at: z.array(z.int()) })]);

const seedIndicator = z.extend(threeNames, {
  topic: z.enum(topics),
  /** The indicator that counts the whole of which this one counts a part. */
  partOf: z.optional(z.string()),
  /** Smaller is better: a target below the present state is no contradiction. */
  isLessBetter: z.optional(z.boolean()),
});

const seedFile = z.strictObject({
  entities: z.optional(z.array(seedEntity)),
  named: z.optional(z.array(seedNamed)),
  indicators: z.optional(z.record(z.string(), seedIndicator)),
  facts: z.optional(z.array(seedFact)),
  relations: z.optional(z.array(seedRelation)),
  notFacts: z.optional(z.partialRecord(z.enum(notFactReasons), z.array(notFact))),
  entered: z.optional(
    z.strictObject({ status: z.enum(["partial", "complete"]), sections: z.array(z.string()) }),
  ),
});

type SeedFile = z.infer<typeof seedFile>;

/** Entities no document names: they have a position, no mentions, facts or relations. */
const contextFile = z.strictObject({
  entities: z.array(z.omit(seedEntity, { mentions: true, unplaced: true })),
});

/** One document's folder. */
interface SeedDocument {
  /** `source/<folder>` */
  source: string;
  files: { path: string; content: SeedFile }[];
}

export interface Seeds {
  dataVersion: string;
  sources: z.infer<typeof source>[];
  /** Indicators of all documents: those several use stand in `indicators.yaml`, the others with their document. */
  indicators: Record<string, z.infer<typeof seedIndicator>>;
  /** Reasons why an entity has no geometry, by key. */
  unplaced: Record<string, z.infer<typeof threeNames>>;
  conflicts: z.infer<typeof conflict>[];
  /** Entity id → the facts its panel gives first. */
  keyFigures: Record<string, string[]>;
  documents: SeedDocument[];
  /** What no document names, from the folder `context`. */
  context: { path: string; content: z.infer<typeof contextFile> }[];
  /** What is wrong with the files themselves, with path and place. */
  faults: string[];
}

/** Reads a seeds folder; never throws for what stands in the files, but lists it. */
export const readSeeds = (folder: string): Seeds => {
  const faults: string[] = [];
  const read = <Content>(path: string, schema: z.ZodMiniType<Content>): Content | null => {
    try {
      const parsed = schema.safeParse(parse(readFileSync(join(folder, path), "utf8")));
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues)
        faults.push(`${path}: ${issue.path.join(".")}: ${issue.message}`);
    } catch (error) {
      faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return null;
  };
  const readFolder = <Content>(name: string, schema: z.ZodMiniType<Content>) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith(".yaml"))
      .sort()
      .flatMap((file) => {
        const content = read(join(name, file), schema);
        return content ? [{ path: join(name, file), content }] : [];
      });
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const documents = folders
    .filter((name) => /^\d{3}$/.test(name))
    .map((name) => ({ source: `source/${name}`, files: readFolder(name, seedFile) }));
  const context = folders.includes("context") ? readFolder("context", contextFile) : [];
  const indicators = read("indicators.yaml", z.record(z.string(), seedIndicator)) ?? {};
  for (const { path, content } of documents.flatMap(({ files }) => files)) {
    for (const [id, indicator] of Object.entries(content.indicators ?? {})) {
      if (indicators[id]) faults.push(`${path}: indicator ${id} stands twice`);
      indicators[id] = indicator;
    }
  }
  for (const [id, { partOf }] of Object.entries(indicators))
    if (partOf && !indicators[partOf])
      faults.push(`indicator ${id}: it is part of ${partOf}, which is no indicator`);
  return {
    dataVersion:
      read("version.yaml", z.strictObject({ dataVersion: z.string() }))?.dataVersion ?? "",
    sources: read("sources.yaml", z.array(source)) ?? [],
    indicators,
    unplaced: read("unplaced.yaml", z.record(z.string(), threeNames)) ?? {},
    keyFigures: read("key-figures.yaml", z.record(z.string(), z.array(z.string()))) ?? {},
    conflicts: read("conflicts.yaml", z.array(conflict)) ?? [],
    documents,
    context,
    faults,
  };
};
