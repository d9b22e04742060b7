/** The archive as it was built, and how far its places are from ports, airports and stations. */
import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { placedSites } from "#domain/analysis/placed-sites.ts";
import { buildArchive } from "#domain/archive.ts";
import { loadGeodesic } from "#domain/geodesic.ts";
import { measureDistances } from "#domain/invest/distances.ts";

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../public/data/${path}`, import.meta.url), "utf8"));
const layer = (file: string) => (read(`layers/${file}.geojson`) as FeatureCollection).features;

export const index = read("slices/index.json");
export const details = read("slices/details.json");
export const archive = buildArchive(index, details);
export const distances = measureDistances(
  archive,
  ["places", "zones", "marine-cores"].flatMap(layer),
  placedSites(archive, layer("places")),
  await loadGeodesic(),
);
