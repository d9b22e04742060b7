import { findJsonFault } from "#data/workspaces/find-json-fault.ts";
import { plainSpelling } from "#domain/coordinates/plain-spelling.ts";
import type { ReadSource, SourceFeature } from "#domain/imports/read-source.ts";
import { drawnAsOf, keptIn, plainProperties, styleOf } from "./drawing-properties.ts";
import type { ImportFormat, SourceRead } from "./import-format.ts";

/** GeoJSON: RFC 7946, and the older kind that names a system. */
export const geojson: ImportFormat = {
  id: "geojson",
  endings: [".geojson", ".json"],
  recognises: (text) => /^\s*[{[]/.test(text),
  read: async (text) => readGeoJson(text),
};

const readGeoJson = (text: string): SourceRead => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, fault: findJsonFault(text) };
  }
  const { type, features, crs } = isRecord(content) ? content : {};
  if (type === "Topology") return { ok: false, fault: { id: "topo" } };
  const listed =
    type === "FeatureCollection" && Array.isArray(features)
      ? features
      : type === "Feature"
        ? [content]
        : geometryTypes.has(String(type))
          ? [{ type: "Feature", geometry: content, properties: {} }]
          : null;
  if (!listed) return { ok: false, fault: { id: "notGeo", type: String(type ?? "").slice(0, 40) } };
  const found = listed.map(featureOf);
  const columns = [...new Set(found.flatMap(({ properties }) => Object.keys(properties)))];
  return { ok: true, source: { features: found, columns, ...systemOf(crs), table: null } };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const geometryTypes = new Set([
  "GeometryCollection",
  ...["Point", "LineString", "Polygon"].flatMap((type) => [type, `Multi${type}`]),
]);

const featureOf = (value: unknown, index: number): SourceFeature => {
  const { geometry = null, properties } = isRecord(value) ? value : {};
  return {
    place: index + 1,
    geometry,
    properties: plainProperties(properties),
    style: styleOf(properties),
    drawnAs: drawnAsOf(properties),
    ...keptIn(properties),
  };
};

/** What the member `crs` of the older kind says; RFC 7946 knows WGS84 only. */
const systemOf = (crs: unknown): Pick<ReadSource, "system" | "systemName"> => {
  const named = isRecord(crs) && isRecord(crs.properties) ? crs.properties.name : null;
  if (typeof named !== "string") return { system: null, systemName: null };
  if (/CRS:?:?84$/i.test(named)) return { system: "wgs84", systemName: named };
  const { system } = plainSpelling(named);
  return { system: system ?? undefined, systemName: named.slice(0, 80) };
};
