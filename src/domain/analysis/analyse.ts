import type { Geometry, MultiPolygon } from "geojson";
import type { Geodesic } from "#domain/geodesic.ts";
import type { LegalTier } from "#domain/legal-order.ts";
import { toPosition } from "#domain/workspace/coordinate.ts";
import { cornersOf } from "#domain/workspace/shape-corners.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";
import type {
  AnalysisAnswer,
  AnalysisFault,
  AnalysisRequest,
  AreaShare,
  OnProgress,
  Overlay,
  Part,
} from "./analysis.ts";
import { encloses } from "./enclosing.ts";
import { type Geos, loadGeos } from "./geos.ts";
import { isInPlane, loadPlane, type Plane } from "./plane.ts";

/**
 * Answers by GEOS in the plane of EPSG:4550; the buffer of a point or a circle is a circle on the ellipsoid. Rejects
 * when GEOS is out of reach.
 */
export const analyse = async (
  request: AnalysisRequest,
  onProgress: OnProgress,
): Promise<AnalysisAnswer> => {
  const [geos, plane] = await Promise.all([loadGeos(), loadPlane()]);
  try {
    return answer(request, geos, plane, onProgress);
  } catch {
    return { isDone: false, fault: "failed" };
  }
};

const answer = (
  request: AnalysisRequest,
  geos: Geos,
  plane: Plane,
  onProgress: OnProgress,
): AnalysisAnswer => {
  const { ask, shapes, isRepaired } = request;
  const far = shapes.findIndex(
    (shape) => !(ask === "buffer" && isRound(shape)) && !isInPlane(cornersOf(shape, null)),
  );
  if (far >= 0) return { isDone: false, fault: "far", index: far };
  const prepared: MultiPolygon[] = [];
  for (const [index, shape] of shapes.entries()) {
    const area = encloses(shape) ? plane.areaOf(shape) : noArea;
    const crossing = area === noArea ? null : geos.findCrossing(area);
    if (crossing && !isRepaired) {
      const at = crossing === "somewhere" ? null : plane.toCoordinate(crossing);
      return { isDone: false, fault: "crossed", index, at };
    }
    prepared.push(crossing ? geos.repair(area) : area);
  }
  const work: Work = { geos, plane, areas: prepared, onProgress };
  switch (request.ask) {
    case "buffer":
      return bufferAll(request.shapes, request.metres, work);
    case "split":
      return split(request.shapes, work);
    case "shares":
      return sharesOf(request, work);
    default:
      return shapesOr("empty", overlay(request.ask, work));
  }
};

interface Work {
  geos: Geos;
  plane: Plane;
  /** What each shape encloses, valid; of points and lines nothing. */
  areas: readonly MultiPolygon[];
  onProgress: OnProgress;
}

const noArea: MultiPolygon = { type: "MultiPolygon", coordinates: [] };

const isRound = (shape: Shape): boolean => ["point", "text", "circle"].includes(shape.type);

const shapesOr = (
  fault: Extract<AnalysisFault, { fault: "empty" | "uncut" }>["fault"],
  shapes: readonly Shape[],
): AnalysisAnswer =>
  shapes.length > 0
    ? { isDone: true, shapes, of: [], shares: [], bare: {} }
    : { isDone: false, fault };

/** Areas below a square decimetre are what rounding leaves between edges that coincide. */
const leastArea = 0.01;

const toShapes = (area: MultiPolygon, { geos, plane }: Work): Shape[] => {
  const coordinates = area.coordinates.filter(
    (rings) => geos.area({ type: "MultiPolygon", coordinates: [rings] }) > leastArea,
  );
  return coordinates.length === 0
    ? []
    : [{ type: "polygon", polygons: plane.toPolygons({ type: "MultiPolygon", coordinates }) }];
};

const bufferAll = (shapes: readonly Shape[], metres: number, work: Work): AnalysisAnswer => {
  const buffered = shapes.map((shape, index) => {
    const made = bufferOne(shape, metres, work.areas[index] ?? noArea, work);
    work.onProgress(index + 1, shapes.length);
    return made;
  });
  const answered = shapesOr("empty", buffered.flat());
  return answered.isDone
    ? { ...answered, of: buffered.flatMap((made, index) => made.map(() => index)) }
    : answered;
};

/** Nothing of what is narrower than a negative buffer draws it in from both sides, and of what has no inside. */
const bufferOne = (shape: Shape, metres: number, area: MultiPolygon, work: Work): Shape[] => {
  if (metres < 0 && !encloses(shape)) return [];
  switch (shape.type) {
    case "point":
    case "text":
      return [{ type: "circle", centre: shape.at, radius: metres }];
    case "circle":
      return shape.radius + metres > 0 ? [{ ...shape, radius: shape.radius + metres }] : [];
    case "line":
    case "arrow":
      return toShapes(work.geos.buffer(lineOf(shape.course, work.plane), metres), work);
    case "polygon":
      return toShapes(work.geos.buffer(area, metres), work);
  }
};

const lineOf = (course: readonly Coordinate[], plane: Plane): Geometry => ({
  type: "LineString",
  coordinates: plane.toPlanar(course),
});

const overlay = (ask: Overlay, work: Work): Shape[] => {
  const [first = noArea, ...others] = work.areas;
  const result = others.reduce((sum, area, index) => {
    const next = work.geos[ask](sum, area);
    work.onProgress(index + 1, others.length);
    return next;
  }, first);
  return toShapes(result, work);
};

const split = (shapes: readonly Shape[], work: Work): AnalysisAnswer => {
  const lines = shapes.flatMap((shape) =>
    shape.type === "line" || shape.type === "arrow" ? [work.plane.toPlanar(shape.course)] : [],
  );
  const whole = work.areas[0] ?? noArea;
  const pieces = work.geos.split(whole, { type: "MultiLineString", coordinates: lines });
  work.onProgress(1, 1);
  return shapesOr(
    "uncut",
    pieces.length > whole.coordinates.length
      ? pieces.flatMap(({ coordinates }) =>
          toShapes({ type: "MultiPolygon", coordinates: [coordinates] }, work),
        )
      : [],
  );
};

/** How much of something lies in an area, and how much of it there is. */
interface Measured {
  size: number;
  within: (area: MultiPolygon) => number;
}

/** Areas together, or one line or point. */
const measuredOf = (shapes: readonly Shape[], drawn: MultiPolygon, work: Work): Measured => {
  const { geos, plane } = work;
  const [shape] = shapes;
  switch (shape?.type) {
    case "line":
    case "arrow": {
      const line = lineOf(shape.course, plane);
      return { size: geos.length(line, null), within: (area) => geos.length(line, area) };
    }
    case "point":
    case "text": {
      const [coordinates = []] = plane.toPlanar([shape.at]);
      const point: Geometry = { type: "Point", coordinates };
      return { size: 1, within: (area) => Number(geos.meets(point, area)) };
    }
    default:
      return {
        size: geos.area(drawn),
        within: (area) => {
          const common = geos.area(geos.intersect(drawn, area));
          return common > leastArea ? common : 0;
        },
      };
  }
};

const sharesOf = (
  { shapes, areas }: Extract<AnalysisRequest, { ask: "shares" }>,
  work: Work,
): AnalysisAnswer => {
  const { geos, plane, onProgress } = work;
  const drawn = work.areas.reduce((sum, area) => geos.union(sum, area));
  const { size, within } = measuredOf(shapes, drawn, work);
  const under = new Map<LegalTier, MultiPolygon>();
  const shares = areas.flatMap(({ id, tier, errorMetres, polygons }, index): AreaShare[] => {
    const asDrawn = plane.polygonsOf(polygons);
    const area = geos.findCrossing(asDrawn) ? geos.repair(asDrawn) : asDrawn;
    const outer = geos.buffer(area, errorMetres);
    const high = within(outer);
    onProgress(index + 1, areas.length);
    under.set(
      tier,
      high > 0 ? geos.union(under.get(tier) ?? noArea, area) : (under.get(tier) ?? noArea),
    );
    if (high === 0) return [];
    const inner = geos.buffer(area, -errorMetres);
    const cover = shapes.every(encloses) ? coverOf({ area, inner, outer }, drawn, work) : null;
    return [{ id, ...partsOf(within(area), within(inner), high, size), cover }];
  });
  const bare = [...under].map(([tier, area]) => [tier, Math.max(0, 1 - within(area) / size)]);
  return { isDone: true, shapes: [], of: [], shares, bare: Object.fromEntries(bare) };
};

const partsOf = (share: number, low: number, high: number, size: number): Part => ({
  share: Math.min(1, share / size),
  low: Math.min(1, low / size),
  high: Math.min(1, high / size),
});

/** How much of an area lies under what is drawn, and of it with its edge moved in and out. */
const coverOf = (
  { area, inner, outer }: Record<"area" | "inner" | "outer", MultiPolygon>,
  drawn: MultiPolygon,
  { geos, plane }: Work,
): Part & { squareMetres: number } => {
  const common = geos.intersect(drawn, area);
  const share = Math.min(1, geos.area(common) / geos.area(area));
  const others = [inner, outer].flatMap((moved) => {
    const size = geos.area(moved);
    return size > leastArea ? [Math.min(1, geos.area(geos.intersect(drawn, moved)) / size)] : [0];
  });
  return {
    share,
    low: Math.min(share, ...others),
    high: Math.max(share, ...others),
    squareMetres: extentOf(plane.toPolygons(common), plane.geodesic),
  };
};

/** Square metres on the ellipsoid. */
const extentOf = (polygons: readonly Coordinate[][][], geodesic: Geodesic): number => {
  const ringArea = (ring: readonly Coordinate[]) =>
    geodesic.area(ring.slice(0, -1).map(toPosition));
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringArea(outer) - holes.reduce((inside, hole) => inside + ringArea(hole), 0),
    0,
  );
};
