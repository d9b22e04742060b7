import { readFileSync } from "node:fs";
import { simplify } from "@turf/turf";
import type { FeatureCollection, Polygon } from "geojson";
import type { Line } from "../planar/grid.ts";
import { ringsOf } from "../planar/is-in-rings.ts";

/**
 * Degrees, at most 56 m: a tenth of the shoreline's own error (90 % within 500 m). It takes the
 * stairs of the digitised shore away and halves every layer that follows the coast.
 */
const thinning = 0.0005;

/** The rings of the committed shoreline clip, thinned, on the grid: closed, WGS84. */
export function readCoast(): Line[] {
  const file = new URL("./coast.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection<Polygon>;
  return features
    .map((feature) => simplify(feature, { tolerance: thinning, highQuality: true }))
    .flatMap(({ geometry }) => ringsOf(geometry))
    .filter((ring) => ring.length >= 4);
}
