import { lineString, simplify } from "@turf/turf";
import type { Position } from "geojson";
import { dissolve } from "../planar/dissolve.ts";
import {
  doubleRingArea,
  isSameVertex,
  type Line,
  toLine,
  toPosition,
  toVertex,
  type Vertex,
} from "../planar/grid.ts";
import { ringsOf, ringsTest } from "../planar/is-in-rings.ts";
import { planarPartition } from "../planar/planar-partition.ts";
import { type DistrictId, districtIds, readCountyRings } from "./county-lines.ts";

/** Degrees, about 60 m: the published line is rounded to 1/1024 degree and climbs in stairs. */
const stairTolerance = 0.0006;

/** Where county lines meet or reach the sea: the nearest vertex of the line is taken. */
const node = {
  northLanding: [121.92, 37.473],
  huancuiWendengYantai: [121.861485, 37.336272],
  huancuiWendengRongcheng: [122.272555, 37.272656],
  huancuiRongchengSea: [122.398302, 37.413041],
  wendengRushanYantai: [121.733346, 37.128235],
  wendengRongchengSea: [122.136635, 36.93777],
  wendengRushanSea: [121.858593, 36.90978],
  southLanding: [121.473462, 36.770988],
} as const satisfies Record<string, Position>;

type Stretch = {
  readonly ring: DistrictId;
  /** Walked counter-clockwise round the ring. */
  readonly from: keyof typeof node;
  readonly to: keyof typeof node;
  /**
   * Positions that lengthen the stretch out to sea, before its start or after its end. No line is
   * published there: they only say to which district shore and islands beyond the line belong.
   */
  readonly seaward?: {
    readonly before?: readonly Position[];
    readonly after?: readonly Position[];
  };
};

const stretches: readonly Stretch[] = [
  {
    ring: "district/huancui",
    from: "northLanding",
    to: "huancuiWendengYantai",
    seaward: { before: [[121.9, 37.8]] },
  },
  { ring: "district/huancui", from: "huancuiWendengYantai", to: "huancuiWendengRongcheng" },
  {
    ring: "district/huancui",
    from: "huancuiWendengRongcheng",
    to: "huancuiRongchengSea",
    seaward: { after: [[122.41, 37.8]] },
  },
  { ring: "district/wendeng", from: "huancuiWendengYantai", to: "wendengRushanYantai" },
  {
    ring: "district/wendeng",
    from: "wendengRushanYantai",
    to: "wendengRushanSea",
    seaward: { after: [[121.9, 36.4]] },
  },
  {
    ring: "district/wendeng",
    from: "wendengRongchengSea",
    to: "huancuiWendengRongcheng",
    seaward: {
      before: [
        [122.12, 36.4],
        [122.11, 36.9],
      ],
    },
  },
  {
    ring: "district/rushan",
    from: "wendengRushanYantai",
    to: "southLanding",
    seaward: { after: [[121.42, 36.4]] },
  },
];

/** A point well inside each district: the town its government sits in. */
const insides: Record<DistrictId, Position> = {
  "district/huancui": [122.11, 37.45],
  "district/wendeng": [122.05, 37.195],
  "district/rongcheng": [122.418, 37.159],
  "district/rushan": [121.53, 36.92],
};

/** The sea round the city out to which the lines are lengthened, WGS84 degrees. */
const around: readonly Position[] = [
  [120.9, 36.5],
  [123.3, 36.5],
  [123.3, 37.7],
  [120.9, 37.7],
  [120.9, 36.5],
];

/** The county lines, freed of stairs and lengthened out to sea; neighbours share them. */
export function districtLines(): Line[] {
  const rings = readCountyRings();
  return stretches.map(({ ring, from, to, seaward }) => {
    const path = walk(rings.get(ring) as Line, node[from], node[to]).map(toPosition);
    const smooth = simplify(lineString(path), { tolerance: stairTolerance, highQuality: true });
    return toLine([
      ...(seaward?.before ?? []),
      ...smooth.geometry.coordinates,
      ...(seaward?.after ?? []),
    ]);
  });
}

/** Says in which district a point (WGS84 longitude, latitude in degrees) on land or at sea lies. */
export function districtRegions(
  lines: readonly Line[],
): (point: Position) => DistrictId | undefined {
  const frame = toLine(around);
  const partition = planarPartition([frame, ...lines]);
  const isInFrame = ringsTest([frame]);
  const regions = partition.cycles.flatMap(({ point }, face) => {
    if (!isInFrame(point)) return [];
    const isInRegion = ringsTest(ringsOf(dissolve(partition, (cycle) => cycle === face)));
    return [{ isInRegion, district: districtIds.find((id) => isInRegion(insides[id])) }];
  });
  return (point) => regions.find(({ isInRegion }) => isInRegion(point))?.district;
}

/** The vertices from one node to another, counter-clockwise round a closed ring. */
function walk(ring: Line, from: Position, to: Position): Line {
  const open = ring.slice(1);
  const turned = doubleRingArea(open) > 0 ? open : open.toReversed();
  const start = nearestIndex(turned, from);
  const rotated = [...turned.slice(start), ...turned.slice(0, start)];
  return eraseLoops(rotated.slice(0, nearestIndex(rotated, to) + 1));
}

/** Cuts out what lies between two visits to one vertex: pinches that rounding made in the line. */
function eraseLoops(line: Line): Line {
  const path: Vertex[] = [];
  for (const vertex of line) {
    const before = path.findIndex((visited) => isSameVertex(visited, vertex));
    if (before !== -1) path.length = before;
    path.push(vertex);
  }
  return path;
}

function nearestIndex(line: Line, position: Position): number {
  const [x, y] = toVertex(position);
  const distances = line.map((vertex) => Math.hypot(vertex[0] - x, vertex[1] - y));
  return distances.indexOf(Math.min(...distances));
}
