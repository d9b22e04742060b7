/** Part of extract.sh: reads shoreline segments on standard input, writes polygons on standard output. */
import { text } from "node:stream/consumers";
import type { Position } from "geojson";
import { dissolve } from "../planar/dissolve.ts";
import { type Line, toLine, toVertex } from "../planar/grid.ts";
import { planarPartition } from "../planar/planar-partition.ts";
import { isProperCrossing } from "../planar/segment-crossing.ts";
import { layerText } from "../write/layer-text.ts";
import { coastBounds } from "./coast-bounds.ts";

/** Open sea east of Chengshan: from here a point is on land when the way to it crosses the shore oddly. */
const openSea: Position = [123.41234567, 37.01234567];

const { west, south, east, north } = coastBounds;
const frame = toLine([
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]);
const shore = (await text(process.stdin))
  .split(/^>.*$/m)
  .map((block) => toLine(block.trim().split("\n").filter(Boolean).map(readPosition)))
  .filter((line) => line.length > 1);

const partition = planarPartition([frame, ...shore]);
const land = partition.cycles.map(({ point }) => isOnLand(point));
const { coordinates } = dissolve(partition, (cycle) => land[cycle] === true);
const polygons = coordinates as Position[][][];
process.stdout.write(
  layerText({
    type: "FeatureCollection",
    features: polygons.map((rings, index) => ({
      type: "Feature",
      id: `coast/${index + 1}`,
      properties: {},
      geometry: { type: "Polygon", coordinates: rings },
    })),
  }),
);

function readPosition(row: string): Position {
  return row.trim().split(/\s+/).map(Number);
}

function isOnLand(point: Position): boolean {
  const [longitude = 0, latitude = 0] = point;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  const way = [toVertex(openSea), toVertex(point)] as const;
  const crossings = shore.flatMap((line: Line) =>
    line.slice(1).filter((vertex, index) => {
      const from = line[index];
      return from !== undefined && isProperCrossing(way, [from, vertex]);
    }),
  );
  return crossings.length % 2 === 1;
}
