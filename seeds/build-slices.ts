import type { Geometry, Position } from "geojson";
import type { Catalog } from "#domain/catalog.ts";
import type { Bounds, DetailsSlice, IndexSlice } from "#domain/slice.ts";
import type { BuiltLayer } from "./read-layers.ts";
import type { Seeds } from "./read-seeds.ts";
import { searchKeys } from "./search-keys.ts";

/** Reasons of things that lie somewhere; the others have no place of their own, no extent, or lie elsewhere. */
const unlocatedReasons = ["not-stated", "not-confirmed", "not-entered"] as const;

/** What the map, the lists and the search need of the catalog. */
export const buildIndexSlice = (
  catalog: Catalog,
  layers: readonly BuiltLayer[],
  seeds: Seeds,
): IndexSlice => {
  const frames = readFrames(layers);
  const linkKinds = readLinkKinds(layers);
  const extents = new Set(
    featuresOf(layers, "stated-extents").map(({ properties }) => properties?.entity),
  );
  const unlocated = new Set(
    seeds.documents
      .flatMap(({ files }) => files)
      .flatMap(({ content }) => content.entities ?? [])
      .filter(({ unplaced }) => unlocatedReasons.some((reason) => reason === unplaced))
      .map(({ id }) => id),
  );
  return {
    schemaVersion: 1,
    dataVersion: catalog.dataVersion,
    sources: catalog.sources.map((source) => ({
      ...source,
      keys: searchKeys([source.title.zh]),
    })),
    entities: catalog.entities.map(({ summary: _summary, mentions: _mentions, ...entity }) => {
      const frame = frames.get(entity.id);
      return {
        ...entity,
        keys: searchKeys([entity.name.zh, ...entity.aliases]),
        ...(frame && { frame }),
        ...(extents.has(entity.id) && { hasStatedExtent: true as const }),
        ...(linkKinds.has(entity.id) && { linkKind: linkKinds.get(entity.id) }),
        ...(entity.geometry === null && unlocated.has(entity.id) && { isUnlocated: true as const }),
      };
    }),
  };
};

/** What the panels say. */
export const buildDetailsSlice = (catalog: Catalog, seeds: Seeds): DetailsSlice => ({
  schemaVersion: 1,
  dataVersion: catalog.dataVersion,
  summaries: Object.fromEntries(catalog.entities.map(({ id, summary }) => [id, summary])),
  mentions: Object.fromEntries(catalog.entities.map(({ id, mentions }) => [id, mentions])),
  facts: catalog.facts,
  relations: catalog.relations,
  conflicts: catalog.conflicts,
  topics: Object.fromEntries(
    Object.entries(seeds.indicators).map(([id, { topic }]) => [id, topic]),
  ),
  keyFigures: seeds.keyFigures,
  indicatorKeys: Object.fromEntries(
    catalog.facts.map(({ indicator: { id, zh } }) => [id, searchKeys([zh])[0] ?? ""]),
  ),
  entered: catalog.sources.map(({ id }) => {
    const entered = seeds.documents
      .find(({ source }) => source === id)
      ?.files.flatMap(({ content }) => content.entered ?? [])[0];
    return { source: id, status: entered?.status ?? "none", sections: entered?.sections ?? [] };
  }),
});

type Frame = NonNullable<IndexSlice["entities"][number]["frame"]>;

const readFrames = (layers: readonly BuiltLayer[]): Map<string, Frame> =>
  new Map(
    layers
      .filter(({ hasEntities }) => hasEntities)
      .flatMap(({ collection }) => collection.features)
      .flatMap(({ geometry, properties }) => {
        const frame = frameOf(geometry, properties ?? {});
        return frame ? [[properties?.entity, frame]] : [];
      }),
  );

const readLinkKinds = (
  layers: readonly BuiltLayer[],
): Map<string, IndexSlice["entities"][number]["linkKind"]> =>
  new Map(
    featuresOf(layers, "links").map(({ properties }) => [properties?.entity, properties?.kind]),
  );

const featuresOf = (layers: readonly BuiltLayer[], layer: string) =>
  layers.filter(({ id }) => id === layer).flatMap(({ collection }) => collection.features);

const frameOf = (geometry: Geometry, properties: Record<string, unknown>): Frame | null => {
  if (geometry.type === "Point") {
    const around = Math.max(2 * Number(properties.errorMetres), leastRadius);
    return { bounds: boundsAround(geometry.coordinates, around), squareKilometres: 0 };
  }
  if (geometry.type === "GeometryCollection" || geometry.type === "MultiPoint") return null;
  return {
    bounds: boundsOf(geometry.coordinates.flat(Number.POSITIVE_INFINITY) as number[]),
    // A line covers no ground.
    squareKilometres: Number(properties.squareKilometres ?? 0),
  };
};

/** Metres round a point that a person wants to see with it. */
const leastRadius = 2500;

/** A box some metres each way from a position; good enough for framing. */
const boundsAround = ([longitude = 0, latitude = 0]: Position, metres: number): Bounds => {
  const north = metres / 111_200;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  return [longitude - east, latitude - north, longitude + east, latitude + north];
};

/** Of longitudes and latitudes in turn. */
const boundsOf = (numbers: Position): Bounds => {
  const bounds: Bounds = [180, 90, -180, -90];
  numbers.forEach((number, index) => {
    const axis = index % 2;
    if (axis === 0) {
      bounds[0] = Math.min(bounds[0], number);
      bounds[2] = Math.max(bounds[2], number);
    } else {
      bounds[1] = Math.min(bounds[1], number);
      bounds[3] = Math.max(bounds[3], number);
    }
  });
  return bounds;
};
