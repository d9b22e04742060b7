import type { Geometry, MultiPolygon } from "geojson";
import { cornersOf } from "#domain/workspace/shape-corners.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";
import type {
  AnalysisAnswer,
  AnalysisFault,
  AnalysisRequest,
  AreaShare,
  OnProgress,
  Overlay,
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
      return shapesOr("empty", bufferAll(request.shapes, request.metres, work));
    case "split":
      return split(request.shapes, work);
    case "shares":
      return { isDone: true, shapes: [], shares: sharesOf(request, work) };
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
  shapes.length > 0 ? { isDone: true, shapes, shares: [] } : { isDone: false, fault };

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

const bufferAll = (shapes: readonly Shape[], metres: number, work: Work): Shape[] =>
  shapes.flatMap((shape, index) => {
    const buffered = bufferOne(shape, metres, work.areas[index] ?? noArea, work);
    work.onProgress(index + 1, shapes.length);
    return buffered;
  });

const bufferOne = (shape: Shape, metres: number, area: MultiPolygon, work: Work): Shape[] => {
  switch (shape.type) {
    case "point":
    case "text":
      return [{ type: "circle", centre: shape.at, radius: metres }];
    case "circle":
      return [{ ...shape, radius: shape.radius + metres }];
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

/** Shares below that are not told. */
const leastShare = 0.005;

const sharesOf = (
  { areas }: Extract<AnalysisRequest, { ask: "shares" }>,
  { geos, plane, areas: [drawing = noArea], onProgress }: Work,
): AreaShare[] => {
  const size = geos.area(drawing);
  return areas.flatMap(({ id, errorMetres, polygons }, index) => {
    const drawn = plane.polygonsOf(polygons);
    const area = geos.findCrossing(drawn) ? geos.repair(drawn) : drawn;
    const part = (under: MultiPolygon) =>
      Math.min(1, geos.area(geos.intersect(drawing, under)) / size);
    const high = part(geos.buffer(area, errorMetres));
    onProgress(index + 1, areas.length);
    if (high < leastShare) return [];
    return [{ id, share: part(area), low: part(geos.buffer(area, -errorMetres)), high }];
  });
};
