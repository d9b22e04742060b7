import type { FeatureCollection } from "geojson";
import { type Layers, layerNames } from "../layers.ts";
import { checkBands } from "./check-bands.ts";
import { checkCover } from "./check-cover.ts";
import { checkLayer } from "./check-layer.ts";
import { checkZones } from "./check-zones.ts";
import type { Fault } from "./fault.ts";

/** Everything wrong with the layers, each by itself and with one another. */
export function checkLayers(layers: Layers): Fault[] {
  const { city, districts, zones } = layers;
  const areComparable = [city, districts, zones].every(isPolygonal);
  return [
    ...layerNames.flatMap((name) => checkLayer(name, layers[name])),
    ...(areComparable ? [...checkCover(districts, city), ...checkZones(zones, districts)] : []),
    ...checkBands(layers["area-bands"], zones),
  ];
}

/** True when every geometry is made of polygons with usable positions, sound or not. */
function isPolygonal({ features }: FeatureCollection): boolean {
  return features.every(({ geometry }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return false;
    const numbers: unknown[] = geometry.coordinates.flat(3);
    return numbers.length > 0 && numbers.every(Number.isFinite);
  });
}
