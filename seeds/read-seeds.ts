/** Reads what is written in `seeds/`: shared lists, and one folder of small YAML files per document. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";
import { entity, fact, relation, source, threeNames } from "#domain/catalog.ts";
import { topics } from "#domain/slice.ts";

/** The place of a statement inside the document whose folder it stands in. */
const place = z.strictObject({ section: z.string(), offset: z.int(), figure: z.string() });

const seedEntity = z.strictObject({
  id: entity.shape.id,
  name: threeNames,
  aliases: z.optional(z.array(z.string())),
  parent: entity.shape.parent,
  origin: entity.shape.origin,
  unplaced: entity.shape.unplaced,
  summary: threeNames,
  mentions: z.optional(z.array(z.int())),
});

const seedFact = z.extend(z.omit(fact, { indicator: true, evidence: true, restatedAt: true }), {
  /** Written without the leading `fact/`. */
  id: z.string(),
  indicator: z.string(),
  comparator: z.optional(fact.shape.comparator),
  restatedAt: z.optional(z.array(place)),
  ...place.shape,
});

const seedRelation = z.extend(z.omit(relation, { evidence: true }), place.shape);

const seedFile = z.strictObject({
  entities: z.optional(z.array(seedEntity)),
  facts: z.optional(z.array(seedFact)),
  relations: z.optional(z.array(seedRelation)),
  entered: z.optional(
    z.strictObject({ status: z.enum(["partial", "complete"]), sections: z.array(z.string()) }),
  ),
});

const seedIndicator = z.extend(threeNames, { topic: z.enum(topics) });

type SeedFile = z.infer<typeof seedFile>;

/** One document's folder. */
interface SeedDocument {
  /** `source/<folder>` */
  source: string;
  files: { path: string; content: SeedFile }[];
}

export interface Seeds {
  dataVersion: string;
  sources: z.infer<typeof source>[];
  indicators: Record<string, z.infer<typeof seedIndicator>>;
  documents: SeedDocument[];
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
  const documents = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{3}$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      source: `source/${name}`,
      files: readdirSync(join(folder, name))
        .filter((file) => file.endsWith(".yaml"))
        .sort()
        .flatMap((file) => {
          const content = read(join(name, file), seedFile);
          return content ? [{ path: join(name, file), content }] : [];
        }),
    }));
  return {
    dataVersion:
      read("version.yaml", z.strictObject({ dataVersion: z.string() }))?.dataVersion ?? "",
    sources: read("sources.yaml", z.array(source)) ?? [],
    indicators: read("indicators.yaml", z.record(z.string(), seedIndicator)) ?? {},
    documents,
    faults,
  };
};
