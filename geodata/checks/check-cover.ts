import type { FeatureCollection } from "geojson";
import { boundary, reversedKey } from "./boundary.ts";
import type { Fault } from "./fault.ts";

/**
 * The districts together must be the city, without gap or overlap: each segment of a district is
 * either walked the other way by exactly one neighbour or belongs to the city's edge.
 */
export function checkCover(districts: FeatureCollection, city: FeatureCollection): Fault[] {
  const boundaries = districts.features.map(boundary);
  const cityEdge = new Map(city.features.flatMap((feature) => [...boundary(feature)]));
  const faults = districts.features.map((feature, place): Fault | undefined => {
    const own = boundaries[place] ?? new Map();
    const loose = [...own].filter(([key, segment]) => {
      const neighbours = boundaries.filter((other) => other.has(reversedKey(segment)));
      return neighbours.length + (cityEdge.has(key) ? 1 : 0) !== 1;
    });
    const first = loose[0]?.[1];
    return first === undefined
      ? undefined
      : {
          layer: "districts",
          feature: feature.id,
          problem: `${loose.length} segments meet neither a neighbour nor the city's edge, the first at ${first[0]}`,
        };
  });
  const covered = new Set(boundaries.flatMap((own) => [...own.keys()]));
  const bare = [...cityEdge.keys()].filter((key) => !covered.has(key));
  return [
    ...faults.filter((fault) => fault !== undefined),
    ...(bare.length === 0
      ? []
      : [{ layer: "city", problem: `${bare.length} segments of the edge belong to no district` }]),
  ];
}
