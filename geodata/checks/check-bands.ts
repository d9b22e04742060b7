import type { FeatureCollection } from "geojson";
import type { Fault } from "./fault.ts";

/** Each soft area needs a core and strips whose weights fall from 1 towards 0. */
export function checkBands(bands: FeatureCollection, zones: FeatureCollection): Fault[] {
  const byEntity = Map.groupBy(bands.features, ({ properties }) => `${properties?.entity}`);
  const missing = zones.features.filter(({ id }) => !byEntity.has(`${id}`));
  return [
    ...missing.map(({ id }): Fault => ({ layer: "area-bands", problem: `lacks strips of ${id}` })),
    ...[...byEntity].flatMap(([entity, strips]): Fault[] => {
      const weights = strips.map(({ properties }) => Number(properties?.weight));
      const isFalling = weights.every(
        (weight, place) => weight > 0 && weight <= 1 && weight < (weights[place - 1] ?? 2),
      );
      return isFalling && weights.length >= 4
        ? []
        : [
            {
              layer: "area-bands",
              feature: strips[0]?.id,
              problem: `the weights of ${entity} do not fall from 1 to 0: ${weights}`,
            },
          ];
    }),
  ];
}
