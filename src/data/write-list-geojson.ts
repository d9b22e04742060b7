import type { Feature, Geometry } from "geojson";
import type { IndexEntity } from "#domain/slice.ts";
import type { Table } from "#domain/tables.ts";
import { loadLayer } from "./load-layer.ts";

/**
 * What is listed as GeoJSON (RFC 7946, WGS84): the columns of the list with their evidence, and how the geometry came
 * about and how far it may be off. What nobody could place has a null geometry.
 * @param entities in the order of the rows
 * @throws Error when a layer cannot be had
 */
export const writeListGeoJson = async (
  { columns, rows }: Table,
  entities: readonly IndexEntity[],
  about: string,
  boundaries: Readonly<Record<string, string>> | undefined,
): Promise<Blob> => {
  const files = [...new Set(entities.flatMap(({ geometry }) => geometry?.layer ?? []))];
  const loaded = await Promise.all(files.map((file) => loadLayer(`${file}.geojson`, boundaries)));
  const geometries = geometriesOf(loaded.flat());
  const lines = entities.map((entity, index) => {
    const { id, geometry } = entity;
    const cells = rows[index] ?? [];
    const properties = {
      ...Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])),
      "geometry.accuracy": geometry?.accuracy ?? null,
      "geometry.errorMetres": geometry?.errorMetres ?? null,
      "geometry.method": geometry?.method ?? null,
    };
    const feature = { type: "Feature", id, geometry: geometries.get(id) ?? null, properties };
    return JSON.stringify(feature);
  });
  const head = JSON.stringify({ type: "FeatureCollection", name: "list", about });
  return new Blob([`${head.slice(0, -1)},"features":[\n`, lines.join(",\n"), "\n]}\n"], {
    type: "application/geo+json",
  });
};

/** By the entity they are of. */
const geometriesOf = (features: readonly Feature[]): ReadonlyMap<string, Geometry> =>
  new Map(
    features.flatMap(({ geometry, properties }): [string, Geometry][] =>
      typeof properties?.entity === "string" && geometry ? [[properties.entity, geometry]] : [],
    ),
  );
