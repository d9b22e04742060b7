import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bboxClip, simplify } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { coastBounds } from "../coast/coast-bounds.ts";
import { readCoast } from "../coast/read-coast.ts";
import { dissolve } from "../planar/dissolve.ts";
import { type Line, toLine, toPosition, type Vertex } from "../planar/grid.ts";
import { ringsOf, ringsTest } from "../planar/is-in-rings.ts";
import { planarPartition } from "../planar/planar-partition.ts";

/** WGS84 degrees: far enough for Liaodong, western Korea and Kyushu's edge to orient a reader. */
const landBounds = { west: 116, south: 32, east: 131, north: 42 } as const;

/** Degrees, about 500 m: below the error of Natural Earth at 1:10 million (about 1 km). */
const simplifyTolerance = 0.005;

/**
 * Land without names and without any border: GSHHG inside its clip, Natural Earth outside, joined
 * into one surface so that no seam shows. One Polygon a feature, from large to small.
 */
export function buildLand(): FeatureCollection<Polygon> {
  const { west, south, east, north } = landBounds;
  const coast = readCoast();
  const context = readNaturalEarth();
  const partition = planarPartition([
    ...coast,
    ...context.flatMap(cutOutCoastClip),
    frame(landBounds),
    frame(coastBounds),
  ]);
  const isOnCoast = ringsTest(coast);
  const isOnContext = ringsTest(context);
  const land = partition.cycles.map(({ point }) => {
    const [longitude = 0, latitude = 0] = point;
    if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
    return isInCoastClip(point) ? isOnCoast(point) : isOnContext(point);
  });
  const dissolved = dissolve(partition, (cycle) => land[cycle] === true) as MultiPolygon;
  return {
    type: "FeatureCollection",
    features: dissolved.coordinates.map((coordinates, index) => ({
      type: "Feature",
      id: `land/${index + 1}`,
      properties: {},
      geometry: { type: "Polygon", coordinates },
    })),
  };
}

/** Natural Earth land rings round the frame, thinned. */
function readNaturalEarth(): Line[] {
  const { west, south, east, north } = landBounds;
  const file = createRequire(import.meta.url).resolve("world-atlas/land-10m.json");
  const atlas = JSON.parse(readFileSync(file, "utf8")) as Topology<{ land: GeometryCollection }>;
  const land = feature(atlas, atlas.objects.land);
  // A little beyond the frame, so that edges the clipping makes stay outside it.
  const around: [number, number, number, number] = [west - 1, south - 1, east + 1, north + 1];
  return land.features.flatMap((part) => {
    const clipped = bboxClip(part as Feature<Polygon | MultiPolygon>, around);
    const thinned = simplify(clipped, { tolerance: simplifyTolerance, highQuality: true });
    return ringsOf(thinned.geometry as Polygon | MultiPolygon).filter((ring) => ring.length >= 4);
  });
}

/** The stretches of a ring with at least one end outside the GSHHG clip. */
function cutOutCoastClip(ring: Line): Line[] {
  const isInside = (vertex: Vertex) => isInCoastClip(toPosition(vertex));
  return ring.slice(1).flatMap((vertex, index) => {
    const from = ring[index] as Vertex;
    return isInside(from) && isInside(vertex) ? [] : [[from, vertex]];
  });
}

function isInCoastClip([longitude = 0, latitude = 0]: Position): boolean {
  const { west, south, east, north } = coastBounds;
  return west < longitude && longitude < east && south < latitude && latitude < north;
}

function frame({ west, south, east, north }: typeof landBounds | typeof coastBounds): Line {
  return toLine([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);
}
