import * as z from "zod/mini";
import {
  type Catalog,
  catalog,
  type Entity,
  type Evidence,
  entity as entitySchema,
} from "#domain/catalog.ts";
import type { EntityType } from "#domain/entity-type.ts";
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
        const { id, name, parent, origin, unplaced, summary } = seed;
        built.entities.push({
          id,
          type: id.split("/")[0] as EntityType,
          name,
          aliases,
          ...(parent && { parent }),
          ...(origin && { origin }),
          geometry: geometries.get(id) ?? null,
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
          ...(restatedAt && { restatedAt: restatedAt.map(evidence) }),
        });
      }
      for (const { section, offset, figure, ...rest } of content.relations ?? []) {
        built.relations.push({ ...rest, evidence: evidence({ section, offset, figure }) });
      }
    }
  }
  const checked = catalog.safeParse(built);
  if (!checked.success) {
    for (const issue of checked.error.issues)
      faults.push(`catalog: ${placeOf(built, issue.path)}: ${issue.message}`);
  }
  return { catalog: built, faults };
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
