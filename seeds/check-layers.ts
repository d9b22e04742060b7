import type { Geometry, Position } from "geojson";
import type { Catalog } from "#domain/catalog.ts";
import { cityBounds } from "#domain/region.ts";
import type { BuiltLayer } from "./read-layers.ts";

/** Everything in the layers that does not agree with the catalog, by name. */
export const checkLayersAgainst = (catalog: Catalog, layers: readonly BuiltLayer[]): string[] => [
  ...layers
    .filter(({ hasEntities }) => hasEntities)
    .flatMap(({ id, collection }) => strangers(catalog, id, collection.features)),
  ...layers
    .filter(({ id }) => id === "stated-extents")
    .flatMap(({ collection }) => misstated(catalog, collection.features)),
];

type Features = BuiltLayer["collection"]["features"];

/** Features of nothing in the catalog, and positions outside the city of what the documents name. */
const strangers = (catalog: Catalog, layer: string, features: Features): string[] =>
  features.flatMap(({ properties, geometry }) => {
    const id = String(properties?.entity);
    const entity = catalog.entities.find((one) => one.id === id);
    if (!entity) return [`geodata/${layer}: ${id} is not an entity`];
    return entity.origin === "context" || layer !== "places" || isInCity(geometry)
      ? []
      : [`geodata/${layer}: ${id} lies outside the city`];
  });

const [west, south, east, north] = cityBounds;

const isInCity = (geometry: Geometry): boolean => {
  const [x = 0, y = 0]: Position = geometry.type === "Point" ? geometry.coordinates : [];
  return west < x && x < east && south < y && y < north;
};

/** Drawn sizes whose fact says another size, or speaks of something else. */
const misstated = (catalog: Catalog, features: Features): string[] => {
  const said = new Map(
    features.map(({ properties }) => {
      const { entity, fact: id, value, unit } = properties ?? {};
      return [`${entity} ${id}`, { entity, id, value, unit }] as const;
    }),
  );
  return [...said.values()].flatMap(({ entity, id, value, unit }) => {
    const fact = catalog.facts.find((one) => one.id === id);
    const where = `geodata/stated-extents: ${entity}`;
    if (!fact) return [`${where}: ${id} is not a fact`];
    return [
      ...(fact.subject === entity ? [] : [`${where}: ${id} is about ${fact.subject}`]),
      ...(fact.value === value && fact.unit === unit && fact.comparator === "="
        ? []
        : [
            `${where}: ${id} says ${fact.comparator} ${fact.value} ${fact.unit}, not ${value} ${unit}`,
          ]),
    ];
  });
};
