import { Delaunay } from "d3-delaunay";
import type { Position } from "geojson";
import { type Line, toLine, toPosition } from "../planar/grid.ts";
import { planarPartition } from "../planar/planar-partition.ts";

/** Degrees of longitude are shortened to those of latitude at 37.15° N, the middle of the city. */
const longitudeScale = Math.cos((37.15 * Math.PI) / 180);

/** The sea and land round the city that the cells fill, WGS84 degrees. */
const around = { west: 120.9, south: 36.4, east: 123.3, north: 37.8 } as const;

type LabelledPoint<Label> = { readonly position: Position; readonly label: Label };

/** The label of the nearest point, distances measured on a plane true at the city's middle. */
export function nearestLabel<Label>(
  points: readonly LabelledPoint<Label>[],
): (position: Position) => Label | undefined {
  const delaunay = delaunayOf(points);
  return (position) => points[delaunay.find(...planePoint(position))]?.label;
}

/** The edges of the Voronoi cells between points of unlike labels, WGS84. */
export function cellLines<Label>(points: readonly LabelledPoint<Label>[]): Line[] {
  const [west, south] = planePoint([around.west, around.south]);
  const [east, north] = planePoint([around.east, around.north]);
  const voronoi = delaunayOf(points).voronoi([west, south, east, north]);
  const cells = [...voronoi.cellPolygons()].map((cell) =>
    toLine(cell.map(([x, y]) => [x / longitudeScale, y])),
  );
  const { halfEdges, cycles } = planarPartition(cells);
  const labelAt = nearestLabel(points);
  const labels = cycles.map(({ point }) => labelAt(point));
  return halfEdges.flatMap(({ from, to, twin, cycle }, index) => {
    const across = halfEdges[twin]?.cycle ?? cycle;
    const isFrame = [from, to].every((vertex) => isOnFrame(toPosition(vertex)));
    return index < twin && labels[cycle] !== labels[across] && !isFrame ? [[from, to]] : [];
  });
}

function delaunayOf<Label>(points: readonly LabelledPoint<Label>[]) {
  return Delaunay.from(points.map(({ position }) => planePoint(position)));
}

function planePoint([longitude = 0, latitude = 0]: Position): [number, number] {
  return [longitude * longitudeScale, latitude];
}

function isOnFrame([longitude = 0, latitude = 0]: Position): boolean {
  const { west, south, east, north } = around;
  return [longitude - west, longitude - east, latitude - south, latitude - north].some(
    (distance) => Math.abs(distance) < 2e-6,
  );
}
