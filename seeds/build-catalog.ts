import * as z from "zod/mini";
import {
  type Catalog,
  catalog,
  type Entity,
  type Evidence,
  entity as entitySchema,
  type Relation,
} from "#domain/catalog.ts";
import type { EntityType } from "#domain/entity-type.ts";
import { group } from "#domain/group.ts";
import { buildConflicts } from "./build-conflicts.ts";
import type { BuiltLayer } from "./read-layers.ts";
import type { Seeds } from "./read-seeds.ts";

/** Puts seeds and geometry together into the archive. Faults name what does not fit the schema. */
export const buildCatalog = (
  seeds: Seeds,
  layers: readonly BuiltLayer[],
): { catalog: Catalog; faults: string[] } => {
  const faults = [...seeds.faults];
  const geometries = readGeometries(layers);
  const built: Catalog = {
    schemaVersion: 1,
    dataVersion: seeds.dataVersion,
    sources: seeds.sources,
    entities: [],
    facts: [],
    relations: [],
    conflicts: [],
  };
  for (const { source, files } of seeds.documents) {
    const evidence = (place: Omit<Evidence, "source">): Evidence => ({
      source,
      section: place.section,
      offset: place.offset,
      figure: place.figure,
    });
    for (const { path, content } of files) {
      for (const { mentions = [], aliases = [], ...seed } of content.entities ?? []) {
        const { id, name, parent, summary } = seed;
        const geometry = geometries.get(id) ?? null;
        const reason =
          typeof seed.unplaced === "string" ? seeds.unplaced[seed.unplaced] : seed.unplaced;
        if (seed.unplaced && !reason)
          faults.push(`${path}: ${id}: no reason ${seed.unplaced} in unplaced.yaml`);
        // A position that is only not entered yet gives way to one that is.
        const unplaced = geometry && seed.unplaced === "not-entered" ? undefined : reason;
        built.entities.push({
          id,
          type: id.split("/")[0] as EntityType,
          name,
          aliases,
          ...(parent && { parent }),
          geometry,
          ...(unplaced && { unplaced }),
          summary,
          mentions: mentions.map((offset) => ({ source, offset })),
        });
      }
      for (const seed of content.facts ?? []) {
        const {
          id,
          indicator,
          comparator = "=",
          section,
          offset,
          figure,
          restatedAt,
          ...rest
        } = seed;
        const named = seeds.indicators[indicator];
        if (!named) {
          faults.push(`${path}: ${id}: no indicator ${indicator} in indicators.yaml`);
          continue;
        }
        const { zh, en, ko } = named;
        built.facts.push({
          id: `fact/${id}`,
          ...rest,
          indicator: { id: indicator, zh, en, ko },
          comparator,
          evidence: evidence({ section, offset, figure }),
          ...(restatedAt && {
            restatedAt: restatedAt.map(({ source: other, ...place }) => ({
              ...evidence(place),
              ...(other && { source: `source/${other}` }),
            })),
          }),
        });
      }
      for (const { section, offset, figure, ...rest } of content.relations ?? []) {
        built.relations.push({ ...rest, evidence: evidence({ section, offset, figure }) });
      }
    }
  }
  for (const { content } of seeds.context) {
    for (const { id, name, aliases = [], parent, summary } of content.entities) {
      built.entities.push({
        id,
        type: id.split("/")[0] as EntityType,
        name,
        aliases,
        ...(parent && { parent }),
        origin: "context",
        geometry: geometries.get(id) ?? null,
        summary,
        mentions: [],
      });
    }
  }
  const byId = new Map(built.entities.map((entity) => [entity.id, entity]));
  for (const { source, files } of seeds.documents) {
    for (const { path, content } of files) {
      for (const { id, aliases = [], mentions } of content.named ?? []) {
        const named = byId.get(id);
        if (!named) faults.push(`${path}: ${id} is named, but is not an entity`);
        else {
          named.aliases = [...new Set([...named.aliases, ...aliases])];
          named.mentions.push(...mentions.map((offset) => ({ source, offset })));
        }
      }
    }
  }
  built.relations = mergeRelations(built);
  built.conflicts = buildConflicts(built, seeds);
  for (const [id, facts] of Object.entries(seeds.keyFigures)) {
    if (!byId.has(id)) faults.push(`key-figures.yaml: ${id} is not an entity`);
    for (const fact of facts.filter((one) => !built.facts.some((built) => built.id === one)))
      faults.push(`key-figures.yaml: ${id}: ${fact} is not a fact`);
  }
  const checked = catalog.safeParse(built);
  if (!checked.success) {
    for (const issue of checked.error.issues)
      faults.push(`catalog: ${placeOf(built, issue.path)}: ${issue.message}`);
  }
  return { catalog: built, faults };
};

/**
 * What several documents say is one relation: the evidence of the more official document stands first, and
 * what one of them states is not inferred.
 */
const mergeRelations = ({ sources, relations }: Catalog): Relation[] => {
  const ranks = ["official", "news", "draft"];
  const rank = ({ evidence, inferred }: Relation) =>
    ranks.indexOf(sources.find(({ id }) => id === evidence.source)?.status ?? "draft") +
    (inferred ? ranks.length : 0);
  return [...group(relations, ({ from, type, to }) => [`${from} ${type} ${to}`]).values()].map(
    (same) => {
      const [first, ...others] = [...same].sort((a, b) => rank(a) - rank(b));
      const restatedAt = others.map(({ evidence }) => evidence);
      return { ...(first as Relation), ...(restatedAt.length > 0 && { restatedAt }) };
    },
  );
};

const geometrySchema = z.object({
  entity: entitySchema.shape.id,
  accuracy: z.enum(["derived", "indicative", "point"]),
  errorMetres: z.number(),
  method: z.string(),
});

const readGeometries = (layers: readonly BuiltLayer[]): Map<string, Entity["geometry"]> => {
  const geometries = new Map<string, Entity["geometry"]>();
  for (const { id: layer, collection, hasEntities } of layers) {
    if (!hasEntities) continue;
    for (const { properties } of collection.features) {
      const { entity: feature, accuracy, errorMetres, method } = geometrySchema.parse(properties);
      geometries.set(feature, {
        layer,
        feature,
        accuracy,
        errorMetres,
        method: method as NonNullable<Entity["geometry"]>["method"],
      });
    }
  }
  return geometries;
};

/** `facts.12.unit` says little: name the record by its id. */
const placeOf = (built: Catalog, path: readonly PropertyKey[]): string => {
  const [part, index, ...rest] = path;
  const records = built[part as keyof Catalog];
  const record = Array.isArray(records) ? records[Number(index)] : undefined;
  const id = record && "id" in record ? record.id : String(index ?? "");
  return [String(part), id, ...rest.map(String)].join(" ");
};
