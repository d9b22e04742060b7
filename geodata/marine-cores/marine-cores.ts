import type { FeatureCollection, Position } from "geojson";
import { areaFeature } from "../write/area-feature.ts";
import { disc } from "../write/disc.ts";

type MarineCore = {
  readonly entity: string;
  /** WGS84 longitude, latitude of the place the plan names as the core. */
  readonly anchor: Position;
};

/** Metres. A choice of drawing: no document states how far a core reaches. */
export const marineCoreRadius = 6000;

/** Metres. The radius is arbitrary, which outweighs the errors of the anchors (900 to 3,500 m). */
export const marineCoreErrorMetres = 6000;

export const marineCores: readonly MarineCore[] = [
  // 国家海洋综合试验场(威海), shore base at 远遥: ±900 m.
  { entity: "marine-core/north", anchor: [122.08692, 37.54295] },
  // 威海海洋高新技术产业园: ±3,500 m.
  { entity: "marine-core/east", anchor: [122.44, 36.945] },
  // 蓝色碳谷: ±3,000 m.
  { entity: "marine-core/south", anchor: [121.92, 36.95] },
];

/** The three marine cores as discs; they reach over the sea, as the cores do. */
export function buildMarineCores(): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: marineCores.map(({ entity, anchor }) =>
      areaFeature(disc(anchor, marineCoreRadius), {
        entity,
        accuracy: "indicative",
        errorMetres: marineCoreErrorMetres,
        method: "anchor-disc",
      }),
    ),
  };
}
