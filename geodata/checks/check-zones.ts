import type { Feature, FeatureCollection } from "geojson";
import { toPosition, type Vertex } from "../planar/grid.ts";
import { ringsTest } from "../planar/is-in-rings.ts";
import {
  isInsideSegment,
  isProperCrossing,
  type Segment,
  visitNearPairs,
} from "../planar/segment-crossing.ts";
import { zoneRows } from "../zones/zone-table.ts";
import { boundary, featureRings, reversedKey, segmentKey } from "./boundary.ts";
import type { Fault } from "./fault.ts";

/** Zones must lie in their district, and those made of cells must meet exactly and not overlap. */
export function checkZones(zones: FeatureCollection, districts: FeatureCollection): Fault[] {
  const districtOf = new Map<unknown, string>(zoneRows.map(([id, row]) => [id, row.district]));
  const outside = zones.features.flatMap((zone): Fault[] => {
    const district = districts.features.find(({ id }) => id === districtOf.get(zone.id));
    const count = district ? segmentsOutside(zone, district) : Number.POSITIVE_INFINITY;
    return count === 0
      ? []
      : [{ layer: "zones", feature: zone.id, problem: `${count} segments leave its district` }];
  });
  const cells = zones.features.filter(({ properties }) => properties?.method !== "place-halo");
  const meetings = cells.flatMap((one, place) =>
    cells.slice(place + 1).flatMap((other): Fault[] => {
      const count = clashes(one, other);
      return count === 0
        ? []
        : [
            {
              layer: "zones",
              feature: one.id,
              problem: `overlaps ${other.id} or meets it inexactly in ${count} places`,
            },
          ];
    }),
  );
  return [...outside, ...meetings];
}

/** Segments that are neither on the district's boundary nor inside it. */
function segmentsOutside(zone: Feature, district: Feature): number {
  const edge = boundary(district);
  const isInDistrict = ringsTest(featureRings(district));
  return [...boundary(zone).values()].filter(
    (segment) => !edge.has(segmentKey(segment)) && !isInDistrict(toPosition(middle(segment))),
  ).length;
}

/** Segments of two areas that cross, touch between vertices or run along each other the same way. */
function clashes(one: Feature, other: Feature): number {
  const [first, second] = [boundary(one), boundary(other)];
  const isShared = (segment: Segment) =>
    first.has(reversedKey(segment)) || second.has(reversedKey(segment));
  const mine = [...first.values()].filter((segment) => !isShared(segment));
  const theirs = [...second.values()].filter((segment) => !isShared(segment));
  const segments = [...mine, ...theirs];
  const found = new Set<string>();
  visitNearPairs(segments, (a, b) => {
    if (a < mine.length === b < mine.length) return;
    const [left, right] = [segments[a] as Segment, segments[b] as Segment];
    const isClash =
      isProperCrossing(left, right) ||
      segmentKey(left) === segmentKey(right) ||
      right.some((vertex) => isInsideSegment(vertex, left)) ||
      left.some((vertex) => isInsideSegment(vertex, right));
    if (isClash) found.add(`${a};${b}`);
  });
  const contained = [mine, theirs].filter((segments, place) => {
    const isInside = ringsTest(featureRings(place === 0 ? other : one));
    return segments.some((segment) => isInside(toPosition(middle(segment))));
  });
  return found.size + contained.length;
}

function middle([from, to]: Segment): Vertex {
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}
