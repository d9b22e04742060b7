import type { Geodesic, Segment } from "#domain/geodesic.ts";
import type { Position } from "#domain/view.ts";
import { toPosition } from "#domain/workspace/coordinate.ts";
import { drawnShape } from "#domain/workspace/drawn-shape.ts";
import { shapeDistance } from "#domain/workspace/shape-distance.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";
import { type PlacedSite, type TransportKind, transportKinds } from "./placed-sites.ts";

/** A site and the straight way to it on the ellipsoid; no way of it where the drawing encloses the site. */
export interface NearSite extends PlacedSite {
  way: Segment | null;
}

/** How many of each kind are told. */
const told = 3;

/** The ports, stations and airports nearest to a drawing, each kind from near to far. */
export const nearestSites = (
  shape: Shape,
  sites: readonly PlacedSite[],
  geodesic: Geodesic,
): { kind: TransportKind; sites: NearSite[] }[] =>
  transportKinds.map((kind) => ({
    kind,
    sites: sites
      .filter(({ transport }) => transport === kind)
      .map((site): NearSite => ({ ...site, way: wayTo(shape, site.position, geodesic) }))
      .sort((a, b) => (a.way?.metres ?? 0) - (b.way?.metres ?? 0))
      .slice(0, told),
  }));

/** From the point of a point, the centre of a circle, the nearest edge of anything else. */
const wayTo = (shape: Shape, to: Position, geodesic: Geodesic): Segment | null => {
  if (shape.type === "point" || shape.type === "text")
    return geodesic.segment(toPosition(shape.at), to);
  if (shape.type === "circle") return geodesic.segment(toPosition(shape.centre), to);
  if (shape.type === "polygon" && shapeDistance(shape, to, geodesic, true) === 0) return null;
  const { courses } = drawnShape(shape, geodesic);
  return courses
    .map((course) => wayFromCourse(course, to, geodesic))
    .reduce((nearest, way) => (way.metres < nearest.metres ? way : nearest));
};

/** The shortest way from a course: beside its corner nearest to the site, or any side that could come nearer. */
const wayFromCourse = (
  course: readonly Coordinate[],
  to: Position,
  geodesic: Geodesic,
): Segment => {
  const corners = course.map((corner) => geodesic.segment(toPosition(corner), to));
  let nearest = corners.reduce((best, way) => (way.metres < best.metres ? way : best));
  for (let index = 1; index < course.length; index += 1) {
    const [from, until] = [course[index - 1], course[index]] as [Coordinate, Coordinate];
    const [one, other] = [corners[index - 1], corners[index]] as [Segment, Segment];
    const side = geodesic.segment(toPosition(from), toPosition(until)).metres;
    // No point of a side is nearer than half of what its ends are away beyond its length.
    if ((one.metres + other.metres - side) / 2 >= nearest.metres) continue;
    const way = wayFromSide(from, until, to, geodesic);
    if (way.metres < nearest.metres) nearest = way;
  }
  return nearest;
};

/** The golden section narrows a side to a thousand-millionth of its length. */
const narrowings = 44;
const golden = (Math.sqrt(5) - 1) / 2;

const wayFromSide = (
  [west, south]: Coordinate,
  [east, north]: Coordinate,
  to: Position,
  geodesic: Geodesic,
): Segment => {
  const at = (share: number) =>
    geodesic.segment(
      { longitude: west + share * (east - west), latitude: south + share * (north - south) },
      to,
    );
  let [low, high] = [0, 1];
  for (let step = 0; step < narrowings; step += 1) {
    const span = golden * (high - low);
    if (at(high - span).metres < at(low + span).metres) high = low + span;
    else low = high - span;
  }
  return at((low + high) / 2);
};
