import type { MultiPolygon, Position as Planar } from "geojson";
import { type Geodesic, loadGeodesic } from "#domain/geodesic.ts";
import { loadProjections } from "#domain/project-cgcs2000.ts";
import { toCoordinate, toPosition } from "#domain/workspace/coordinate.ts";
import { circleRing } from "#domain/workspace/drawn-shape.ts";
import { turnRing } from "#domain/workspace/rings.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";

/** Drawings in the plane of EPSG:4550 and back; planar positions are easting, northing in metres. */
export interface Plane {
  geodesic: Geodesic;
  toPlanar: (course: readonly Coordinate[]) => Planar[];
  polygonsOf: (polygons: readonly (readonly (readonly Coordinate[])[])[]) => MultiPolygon;
  areaOf: (shape: Extract<Shape, { type: "polygon" | "circle" }>) => MultiPolygon;
  toCoordinate: (planar: Planar) => Coordinate;
  /** Outer rings counter-clockwise, as they are kept. */
  toPolygons: (planar: MultiPolygon) => Coordinate[][][];
}

/** Degrees from 123° E within which lengths in the plane are true to 3 in 1000. */
const reach = 5;

export const isInPlane = (points: readonly Coordinate[]): boolean =>
  points.every(([longitude]) => Math.abs(longitude - 123) <= reach);

/** Sides are straight in the plane between the corners, as planar areas are measured everywhere in the atlas. */
export const loadPlane = async (): Promise<Plane> => {
  const [geodesic, { epsg4550 }] = await Promise.all([loadGeodesic(), loadProjections()]);
  const toPlanar = (course: readonly Coordinate[]): Planar[] =>
    course.map((point) => {
      const { easting, northing } = epsg4550.project(toPosition(point));
      return [easting, northing];
    });
  const backTo = ([easting = 0, northing = 0]: Planar): Coordinate =>
    toCoordinate(epsg4550.unproject({ easting, northing }));
  const polygonsOf: Plane["polygonsOf"] = (polygons) => ({
    type: "MultiPolygon",
    coordinates: polygons.map((rings) => rings.map(toPlanar)),
  });
  return {
    geodesic,
    toPlanar,
    toCoordinate: backTo,
    polygonsOf,
    areaOf: (shape) =>
      polygonsOf(shape.type === "circle" ? [[equalRing(shape, geodesic)]] : shape.polygons),
    toPolygons: ({ coordinates }) =>
      coordinates.map((rings) =>
        rings.map((ring, index) => {
          const corners = ring.slice(0, -1).map(backTo);
          return turnRing([...corners, ...corners.slice(0, 1)], index === 0 ? "outer" : "hole");
        }),
      ),
  };
};

/** Corners a circle is given where it is combined with other shapes. */
const circleCorners = 360;

/** A ring with as many square metres as the circle it stands for: its corners lie outside by 25 millionths of the radius. */
const equalRing = (
  { centre, radius }: { centre: Coordinate; radius: number },
  geodesic: Geodesic,
): Coordinate[] => {
  const step = (2 * Math.PI) / circleCorners;
  return circleRing(
    { centre, radius: radius * Math.sqrt(step / Math.sin(step)) },
    geodesic,
    circleCorners,
  );
};
