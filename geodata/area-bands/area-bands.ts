import { buffer, multiLineString, simplify } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type { CityPartition } from "../city/city-partition.ts";
import {
  marineCoreErrorMetres,
  marineCoreRadius,
  marineCores,
} from "../marine-cores/marine-cores.ts";
import { type Line, toPosition } from "../planar/grid.ts";
import { ringsOf, ringsTest } from "../planar/is-in-rings.ts";
import { disc } from "../write/disc.ts";
import { type ZoneId, type ZoneRow, zoneRows } from "../zones/zone-table.ts";
import { type BandOwner, type Reach, type Region, ramp, rampSteps } from "./ramp.ts";

/** Strips between full weight and none. */
const strips = 11;

/** A disc is wide and cheap: more strips make its fading smooth. */
const discStrips = 12;

/** Metres inside the core of a core-and-halo at which its fading begins: half a cell edge's error. */
const coreFading = 1100;

/** Degrees, about 20 m: buffers are rounder than a soft edge needs. */
const bufferTolerance = 0.0002;

/** The seat of the city, WGS84 longitude, latitude: the middle of 中心城区, whose extent no document states. */
const cityCentre = [122.11112, 37.50972];

/** Metres. A choice of drawing: the halo round the centre is as wide as that of a marine core. */
const cityCentreRadius = marineCoreRadius;

/** What is drawn as wide as a zone: the belt it is a member of, the demonstration zone anchored in it. */
const likeZone: Readonly<Partial<Record<ZoneId, readonly BandOwner[]>>> = {
  "zone/gaoqu": [
    { entity: "belt/north-coast-hightech", layer: "belts" },
    { entity: "demonstration-zone/independent-innovation", layer: "demonstration-zones" },
  ],
  "zone/jingqu": [
    { entity: "belt/north-coast-hightech", layer: "belts" },
    { entity: "demonstration-zone/industry-city", layer: "demonstration-zones" },
  ],
  "zone/haoyunjiao": [{ entity: "belt/north-coast-hightech", layer: "belts" }],
  "zone/lingang": [{ entity: "belt/central-manufacturing", layer: "belts" }],
  "zone/nanhai": [{ entity: "demonstration-zone/blue-economy", layer: "demonstration-zones" }],
};

/**
 * The soft edges of indicative areas: strips that do not overlap within an area, to be filled
 * without antialiasing at an opacity of weight times that of the area. The ramp is as wide as the
 * stated error and centred on the drawn edge. Coast and county lines are real lines and stay crisp.
 */
export function buildAreaBands(partition: CityPartition): FeatureCollection {
  const everywhere: Region = { lines: [], isInside: () => true };
  return {
    type: "FeatureCollection",
    features: [
      ...zoneRows.flatMap(([entity, row]) => {
        const land = regionOf(partition.unionOf(({ district }) => district === row.district));
        const own = ramp({ entity, layer: "zones" }, zoneReaches(entity, row, partition), land);
        // Beside the zone's own strips, so that the copies weigh little once compressed.
        const copies = (likeZone[entity] ?? []).map((owner) => copyFor(owner, own));
        return [...own, ...copies.flat()];
      }),
      {
        // 文登区, the other member of the belt: its edges are coast and county lines.
        type: "Feature",
        id: "belt/central-manufacturing#district/wendeng#1",
        properties: { entity: "belt/central-manufacturing", layer: "belts", weight: 1 },
        geometry: partition.unionOf(({ district }) => district === "district/wendeng"),
      },
      ...marineCores.flatMap(({ entity, anchor }) =>
        ramp(
          { entity, layer: "marine-cores" },
          discReaches(anchor, marineCoreRadius, marineCoreErrorMetres),
          everywhere,
        ),
      ),
      ...ramp(
        { entity: "demonstration-zone/china-korea-fta", layer: "demonstration-zones" },
        discReaches(cityCentre, cityCentreRadius, marineCoreErrorMetres),
        regionOf(partition.unionOf(() => true)),
      ),
    ],
  };
}

function copyFor({ entity, layer }: BandOwner, strips: readonly Feature[]): Feature[] {
  return strips.map(({ id, properties, ...strip }) => ({
    ...strip,
    id: `${entity}#${id}`,
    properties: { ...properties, entity, layer },
  }));
}

function discReaches(centre: Position, radius: number, errorMetres: number): Reach[] {
  const half = errorMetres / 2;
  return rampSteps(-half, half, discStrips).map(({ distance, weight }) => ({
    weight,
    region: regionOf(disc(centre, radius + distance)),
  }));
}

function zoneReaches(entity: ZoneId, row: ZoneRow, partition: CityPartition): Reach[] {
  const { site, errorMetres, method } = row;
  const half = errorMetres / 2;
  if (site !== undefined) {
    return rampSteps(-half, half, strips).map(({ distance, weight }) => ({
      weight,
      region: regionOf(disc(site, errorMetres + distance)),
    }));
  }
  const area = regionOf(partition.unionOf(({ zone }) => zone === entity));
  const edge = partition.inlandEdgeOf(({ zone }) => zone === entity);
  const steps =
    method === "core-and-halo"
      ? rampSteps(-coreFading, errorMetres, strips + 3)
      : rampSteps(-half, half, strips);
  return steps.map(({ distance, weight }) => ({ weight, region: reach(area, edge, distance) }));
}

/** The area shrunk or grown by a signed distance in metres along its inland edge only. */
function reach(area: Region, edge: readonly Line[], distance: number): Region {
  if (distance === 0) return area;
  const strip = stripAlong(edge, Math.abs(distance));
  return {
    lines: [...area.lines, ...strip.lines],
    isInside: (point) =>
      distance < 0
        ? area.isInside(point) && !strip.isInside(point)
        : area.isInside(point) || strip.isInside(point),
  };
}

function stripAlong(edge: readonly Line[], metres: number): Region {
  const lines = multiLineString(edge.map((line) => line.map(toPosition)));
  const round = buffer(lines, metres / 1000, { units: "kilometers", steps: 8 });
  if (round === undefined) throw new Error(`Nothing lies within ${metres} m of the edge.`);
  const plain: Feature<Polygon | MultiPolygon> = simplify(round, { tolerance: bufferTolerance });
  return regionOf(plain.geometry);
}

function regionOf(geometry: Polygon | MultiPolygon): Region {
  const lines = ringsOf(geometry);
  return { lines, isInside: ringsTest(lines) };
}
