import type { Geodesic } from "#domain/geodesic.ts";
import type { Position } from "#domain/view.ts";
import { toPosition } from "#domain/workspace/coordinate.ts";
import { shapeDistance } from "#domain/workspace/shape-distance.ts";
import type { Enclosing } from "./enclosing.ts";
import type { PlacedSite } from "./placed-sites.ts";

/** A site in a drawing: possibly, where the error of its position reaches over the edge of the drawing. */
export interface SiteWithin extends PlacedSite {
  isCertain: boolean;
}

/** Sites that lie in a drawing, those that do for certain first. */
export const sitesWithin = (
  shape: Enclosing,
  sites: readonly PlacedSite[],
  geodesic: Geodesic,
): SiteWithin[] => {
  const found = sites.flatMap((site): SiteWithin[] => {
    const depth = depthIn(shape, site.position, geodesic);
    return depth <= -site.errorMetres ? [] : [{ ...site, isCertain: depth >= site.errorMetres }];
  });
  return [...found.filter(({ isCertain }) => isCertain), ...found.filter((one) => !one.isCertain)];
};

/** Metres from the edge to a position inside, negative outside. Of a circle on the ellipsoid, else good to some parts in a thousand. */
const depthIn = (shape: Enclosing, position: Position, geodesic: Geodesic): number => {
  if (shape.type === "circle")
    return shape.radius - geodesic.segment(toPosition(shape.centre), position).metres;
  const toEdge = shapeDistance(shape, position, geodesic, false);
  return shapeDistance(shape, position, geodesic, true) === 0 ? toEdge : -toEdge;
};
