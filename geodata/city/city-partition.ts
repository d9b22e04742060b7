import type { MultiPolygon, Polygon, Position } from "geojson";
import { readCoast } from "../coast/read-coast.ts";
import type { DistrictId } from "../districts/county-lines.ts";
import { districtLines, districtRegions } from "../districts/district-regions.ts";
import { dissolve } from "../planar/dissolve.ts";
import { type Line, toPosition } from "../planar/grid.ts";
import { ringsTest } from "../planar/is-in-rings.ts";
import { joinLines } from "../planar/join-lines.ts";
import { planarPartition } from "../planar/planar-partition.ts";
import { readGenerators, readMembership } from "../townships/read-townships.ts";
import { cellLines, nearestLabel } from "../zones/cell-lines.ts";

/** What a piece of the city's land belongs to. */
export type Piece = { readonly district: DistrictId; readonly zone: string | undefined };

export type CityPartition = {
  /** The union of all pieces for which the test holds, as a Polygon or MultiPolygon, WGS84. */
  readonly unionOf: (belongs: (piece: Piece) => boolean) => Polygon | MultiPolygon;
  /** The lines that part the union from other land of the same district: neither coast nor county line. */
  readonly inlandEdgeOf: (belongs: (piece: Piece) => boolean) => Line[];
};

/**
 * The city's land cut by coast, county lines and the lines between zones. Every area of the city is
 * a union of its pieces, so areas that meet share each vertex and nothing is left over between them.
 */
export function cityPartition(): CityPartition {
  const coast = readCoast();
  const lines = districtLines();
  const districtOf = districtRegions(lines);
  const cells = zoneCells(districtOf);
  const partition = planarPartition([...coast, ...lines, ...cells.lines]);
  const isLand = ringsTest(coast);
  const pieces = partition.cycles.map(({ point }): Piece | undefined => {
    const district = isLand(point) ? districtOf(point) : undefined;
    return district === undefined ? undefined : { district, zone: cells.zoneOf(district, point) };
  });
  return {
    unionOf: (belongs) =>
      dissolve(partition, (cycle) => {
        const piece = pieces[cycle];
        return piece !== undefined && belongs(piece);
      }),
    inlandEdgeOf: (belongs) =>
      joinLines(
        partition.halfEdges.flatMap(({ from, to, twin, cycle }) => {
          const here = pieces[cycle];
          const across = pieces[partition.halfEdges[twin]?.cycle ?? cycle];
          const isInland = here && across && here.district === across.district;
          return isInland && belongs(here) && !belongs(across) ? [[from, to]] : [];
        }),
      ),
  };
}

type DistrictOf = (point: Position) => DistrictId | undefined;

/** The lines between zones, each kept to its own district, and the zone at a point. */
function zoneCells(districtOf: DistrictOf): {
  lines: Line[];
  zoneOf: (district: DistrictId, point: Position) => string | undefined;
} {
  const zones = Object.entries(readMembership().zones);
  const points = readGenerators().map(({ township, position }) => ({
    position,
    district: districtOf(position),
    label: zones.find(([, { townships }]) => townships.includes(township))?.[0],
  }));
  const byDistrict = Map.groupBy(points, ({ district }) => district);
  const lines = [...byDistrict].flatMap(([district, inDistrict]) =>
    cellLines(inDistrict).filter((line) => touches(line, district, districtOf)),
  );
  const zoneAt = new Map(
    [...byDistrict].map(([district, inDistrict]) => [district, nearestLabel(inDistrict)]),
  );
  return { lines, zoneOf: (district, point) => zoneAt.get(district)?.(point) };
}

/** True when an end or one of nine points between lies in the district. */
function touches(line: Line, district: DistrictId | undefined, districtOf: DistrictOf): boolean {
  const [from, to] = line;
  if (from === undefined || to === undefined) return false;
  return Array.from({ length: 11 }, (_, step) => step / 10).some((share) => {
    const [x, y] = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    return districtOf(toPosition([x, y])) === district;
  });
}
