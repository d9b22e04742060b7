/**
 * How a geometry came about:
 * - `line`: a published boundary line, converted from GCJ-02 and clipped to the coast
 * - `union`: the union of other areas of the atlas
 * - `township-cells`: Voronoi cells of township seats inside the district line, dissolved by membership
 * - `core-and-halo`: a core of township cells with a wider halo, where membership is only partly known
 * - `place-halo`: a disc of the position's error around one or more known places
 * - `anchor-disc`: a disc of a chosen radius around the place a document names as the core
 * - `position`: one point
 * - `schematic`: lines from end to end that say what is joined, not which way it goes
 */
export const geometryMethods = [
  "line",
  "union",
  "township-cells",
  "core-and-halo",
  "place-halo",
  "anchor-disc",
  "position",
  "schematic",
] as const;

export type GeometryMethod = (typeof geometryMethods)[number];
