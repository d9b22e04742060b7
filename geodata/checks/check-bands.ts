import type { FeatureCollection } from "geojson";
import type { Fault } from "./fault.ts";

/**
 * Each soft area needs a core and strips whose weights fall from 1 towards 0. An area of several parts has them
 * part by part (the id up to its last #); a part with real lines all round is one piece of weight 1.
 */
export function checkBands(bands: FeatureCollection, zones: FeatureCollection): Fault[] {
  const byPart = Map.groupBy(bands.features, ({ id }) => `${id}`.replace(/#\d+$/, ""));
  const missing = zones.features.filter(({ id }) => !byPart.has(`${id}`));
  return [
    ...missing.map(({ id }): Fault => ({ layer: "area-bands", problem: `lacks strips of ${id}` })),
    ...[...byPart].flatMap(([part, strips]): Fault[] => {
      const weights = strips.map(({ properties }) => Number(properties?.weight));
      const isFalling = weights.every(
        (weight, place) => weight > 0 && weight <= 1 && weight < (weights[place - 1] ?? 2),
      );
      return isFalling && (weights.length >= 4 || weights.join() === "1")
        ? []
        : [
            {
              layer: "area-bands",
              feature: strips[0]?.id,
              problem: `the weights of ${part} do not fall from 1 to 0: ${weights}`,
            },
          ];
    }),
  ];
}
