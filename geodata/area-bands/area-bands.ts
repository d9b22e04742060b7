import { buffer, multiLineString, simplify } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
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
import { type Reach, type Region, ramp, rampSteps } from "./ramp.ts";

/** Strips between full weight and none. */
const strips = 7;

/** A disc is wide and cheap: more strips make its fading smooth. */
const discStrips = 12;

/** Metres inside the core of a core-and-halo at which its fading begins: half a cell edge's error. */
const coreFading = 1100;

/** Degrees, about 20 m: buffers are rounder than a soft edge needs. */
const bufferTolerance = 0.0002;

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
        return ramp(entity, "zones", zoneReaches(entity, row, partition), land);
      }),
      ...marineCores.flatMap(({ entity, anchor }) => {
        const half = marineCoreErrorMetres / 2;
        const reaches = rampSteps(-half, half, discStrips).map(({ distance, weight }) => ({
          weight,
          region: regionOf(disc(anchor, marineCoreRadius + distance)),
        }));
        return ramp(entity, "marine-cores", reaches, everywhere);
      }),
    ],
  };
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
      ? rampSteps(-coreFading, errorMetres, strips + 2)
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
