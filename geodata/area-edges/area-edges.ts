import { destination, distance, lineIntersect, lineString } from "@turf/turf";
import type { FeatureCollection, Position } from "geojson";
import type { CityPartition, Piece } from "../city/city-partition.ts";
import { toPosition, toVertex } from "../planar/grid.ts";
import { disc } from "../write/disc.ts";
import { zoneTable } from "../zones/zone-table.ts";

type Edge = {
  readonly entity: string;
  readonly layer: "city" | "districts" | "zones";
  /** WGS84 longitude, latitude inside the area, from which the edge is looked for. */
  readonly from: Position;
  /** Degrees clockwise from north: a side of the area on which there is room. */
  readonly bearing: number;
};

/** Beyond every area. */
const farKilometres = 200;

const edges: readonly Edge[] = [
  { entity: "city/weihai", layer: "city", from: [121.6, 37.05], bearing: 300 },
  { entity: "district/huancui", layer: "districts", from: [122.14, 37.48], bearing: 75 },
  { entity: "district/wendeng", layer: "districts", from: [121.95, 37.2], bearing: 285 },
  { entity: "district/rongcheng", layer: "districts", from: [122.45, 37.2], bearing: 100 },
  { entity: "district/rushan", layer: "districts", from: [121.5, 36.95], bearing: 200 },
  { entity: "zone/gaoqu", layer: "zones", from: [121.95, 37.39], bearing: 270 },
  { entity: "zone/jingqu", layer: "zones", from: [122.24, 37.42], bearing: 20 },
  { entity: "zone/lingang", layer: "zones", from: [122.05, 37.31], bearing: 255 },
  { entity: "zone/zongbao", layer: "zones", from: [122.142, 37.402], bearing: 180 },
  { entity: "zone/nanhai", layer: "zones", from: [121.88, 36.96], bearing: 225 },
  { entity: "zone/shidao", layer: "zones", from: [122.45, 36.96], bearing: 240 },
  { entity: "zone/haoyunjiao", layer: "zones", from: [122.5, 37.38], bearing: 190 },
];

/** One point on the edge of each district, zone and the city, where what could not be placed in it is counted. */
export function buildAreaEdges(partition: CityPartition): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: edges.map(({ entity, layer, from, bearing }) => ({
      type: "Feature",
      id: entity,
      properties: { entity, layer },
      geometry: {
        type: "Point",
        coordinates: toPosition(toVertex(edgeOf(entity, from, bearing, partition))),
      },
    })),
  };
}

/** Where the way from a point leaves the area for the last time. */
function edgeOf(
  entity: string,
  from: Position,
  bearing: number,
  partition: CityPartition,
): Position {
  const far = destination(from, farKilometres, bearing, { units: "kilometers" });
  const way = lineString([from, far.geometry.coordinates]);
  const [last] = lineIntersect(way, areaOf(entity, partition)).features.sort(
    (a, b) => distance(b, from) - distance(a, from),
  );
  if (!last) throw new Error(`${entity}: no edge towards ${bearing}°`);
  return last.geometry.coordinates;
}

function areaOf(entity: string, { unionOf }: CityPartition) {
  const { site, errorMetres } = zoneTable["zone/zongbao"];
  if (entity === "zone/zongbao") return disc(site, errorMetres);
  return unionOf(
    ({ district, zone }: Piece) =>
      entity === "city/weihai" || entity === district || entity === zone,
  );
}
