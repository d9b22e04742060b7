import type { Geometry, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { geojsonToGeosGeom, geosGeomToGeojson } from "geos-wasm/helpers";

/** What GEOS does with planar geometry; metres. Throws where GEOS gives up. */
export interface Geos {
  /** Where the edges of an area meet themselves; null of a valid one, "somewhere" where GEOS does not say. */
  findCrossing: (area: MultiPolygon) => Position | "somewhere" | null;
  /** The areas the edges enclose; what they enclose twice counts as outside, what has no extent is dropped. */
  repair: (area: MultiPolygon) => MultiPolygon;
  /** A negative number of metres draws the edge in. */
  buffer: (geometry: Geometry, metres: number) => MultiPolygon;
  intersect: (one: MultiPolygon, other: MultiPolygon) => MultiPolygon;
  union: (one: MultiPolygon, other: MultiPolygon) => MultiPolygon;
  difference: (one: MultiPolygon, other: MultiPolygon) => MultiPolygon;
  /** The pieces of an area between its edges and lines. */
  split: (area: MultiPolygon, lines: MultiLineString) => Polygon[];
  area: (geometry: MultiPolygon) => number;
  /** Metres of a line that lie in an area, all of them without one. */
  length: (line: Geometry, area: MultiPolygon | null) => number;
  /** Whether a point lies in an area or on its edge. */
  meets: (point: Geometry, area: MultiPolygon) => boolean;
}

/** So many corners stand for a quarter of a circle: its area falls short by 1 in 1400. */
const quarterCorners = 24;

/**
 * Loads GEOS 3.13 as WebAssembly; rejects where that cannot be had or run. What it makes in its memory is left there:
 * it is meant for a worker that ends with its answer.
 */
export const loadGeos = async (): Promise<Geos> => {
  const [{ default: start }, helpers] = await Promise.all([
    import("geos-wasm"),
    import("geos-wasm/helpers"),
  ]);
  const geos = await start({ errorHandler: () => {}, noticeHandler: () => {} });
  const { geojsonToGeosGeom: toGeos, geosGeomToGeojson: fromGeos } = helpers as Helpers;
  const take = (geometry: Geometry): number => kept(toGeos(geometry, geos) as unknown as number);
  const give = (pointer: number): Geometry => fromGeos(kept(pointer), geos) as Geometry;
  const areas = (pointer: number): MultiPolygon => ({
    type: "MultiPolygon",
    coordinates: polygonsIn(give(pointer)),
  });
  const combine =
    (combined: (one: number, other: number) => number): Geos["union"] =>
    (one, other) =>
      areas(combined(take(one), take(other)));
  const reasonOf = (pointer: number): string =>
    geos.Module.UTF8ToString(geos.GEOSisValidReason(pointer));
  const sizeOf = (measure: (geometry: number, place: number) => unknown, geometry: number) => {
    const place = geos.Module._malloc(8);
    measure(geometry, place);
    return geos.Module.getValue(place, "double");
  };
  // The types of the package have these arguments in another order.
  const setValue = geos.Module.setValue as unknown as SetValue;
  return {
    findCrossing: (area) => {
      const pointer = take(area);
      if (geos.GEOSisValid(pointer) === 1) return null;
      const [, east, north] = /\[(\S+) (\S+)\]/.exec(reasonOf(pointer)) ?? [];
      return east === undefined ? "somewhere" : [Number(east), Number(north)];
    },
    repair: (area) => areas(geos.GEOSMakeValid(take(area))),
    buffer: (geometry, metres) => areas(geos.GEOSBuffer(take(geometry), metres, quarterCorners)),
    intersect: combine(geos.GEOSIntersection),
    union: combine(geos.GEOSUnion),
    difference: combine(geos.GEOSDifference),
    split: (area, lines) => {
      const whole = take(area);
      const edges = geos.GEOSUnion(kept(geos.GEOSBoundary(whole)), take(lines));
      const list = geos.Module._malloc(4);
      setValue(list, kept(edges), "i32");
      return polygonsIn(give(geos.GEOSPolygonize(list, 1)))
        .map((coordinates): Polygon => ({ type: "Polygon", coordinates }))
        .filter(
          (piece) => geos.GEOSContains(whole, kept(geos.GEOSPointOnSurface(take(piece)))) === 1,
        );
    },
    area: (geometry) => sizeOf(geos.GEOSArea, take(geometry)),
    length: (line, area) =>
      sizeOf(
        geos.GEOSLength,
        area ? kept(geos.GEOSIntersection(take(line), take(area))) : take(line),
      ),
    meets: (point, area) => geos.GEOSIntersects(take(point), take(area)) === 1,
  };
};

/** The package exports its helpers by name; its types say otherwise. */
interface Helpers {
  geojsonToGeosGeom: typeof geojsonToGeosGeom;
  geosGeomToGeojson: typeof geosGeomToGeojson;
}

type SetValue = (place: number, value: number, type: string) => void;

/** GEOS says with a null pointer that it could not. */
const kept = (pointer: number): number => {
  if (!pointer) throw new Error("GEOS gave no geometry");
  return pointer;
};

/** Points and lines that remain where edges merely touch are no area. */
const polygonsIn = (geometry: Geometry): Position[][][] => {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.length > 0 ? [geometry.coordinates] : [];
    case "MultiPolygon":
      return geometry.coordinates;
    case "GeometryCollection":
      return geometry.geometries.flatMap(polygonsIn);
    default:
      return [];
  }
};
