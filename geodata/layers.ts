import type { FeatureCollection } from "geojson";
import { buildAreaBands } from "./area-bands/area-bands.ts";
import { buildAreaEdges } from "./area-edges/area-edges.ts";
import { buildAreaLabels } from "./area-labels/area-labels.ts";
import { buildBelts } from "./belts/belts.ts";
import { buildCity } from "./city/city.ts";
import { type CityPartition, cityPartition } from "./city/city-partition.ts";
import { buildContextLabels } from "./context-labels/context-labels.ts";
import { buildDemonstrationZones } from "./demonstration-zones/demonstration-zones.ts";
import { buildDistricts } from "./districts/districts.ts";
import { buildLand } from "./land/land.ts";
import { buildLinks } from "./links/links.ts";
import { buildMarineCores } from "./marine-cores/marine-cores.ts";
import { buildPlaces } from "./places/places.ts";
import { buildStatedExtents } from "./stated-extents/stated-extents.ts";
import { buildZones } from "./zones/zones.ts";

/** The layers by name, which is also their folder and file: geodata/<name>/<name>.geojson. */
const recipes = {
  land: buildLand,
  city: buildCity,
  districts: buildDistricts,
  zones: buildZones,
  belts: buildBelts,
  "demonstration-zones": buildDemonstrationZones,
  "marine-cores": buildMarineCores,
  "area-bands": buildAreaBands,
  "area-labels": buildAreaLabels,
  "area-edges": buildAreaEdges,
  places: buildPlaces,
  links: buildLinks,
  "stated-extents": buildStatedExtents,
  "context-labels": buildContextLabels,
} as const satisfies Record<string, (partition: CityPartition) => FeatureCollection>;

export type LayerName = keyof typeof recipes;

export type Layers = Record<LayerName, FeatureCollection>;

export const layerNames = Object.keys(recipes) as LayerName[];

/** Where a layer is committed. */
export function layerFile(name: LayerName): URL {
  return new URL(`./${name}/${name}.geojson`, import.meta.url);
}

/** Makes every layer in memory from the committed sources and the packages. */
export function buildLayers(): Layers {
  const partition = cityPartition();
  const built = layerNames.map((name) => [name, recipes[name](partition)]);
  return Object.fromEntries(built) as Layers;
}
