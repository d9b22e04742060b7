import { area, buffer, simplify, feature as toFeature, polygon as toPolygon } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type { CityPartition } from "../city/city-partition.ts";
import { buildDemonstrationZones } from "../demonstration-zones/demonstration-zones.ts";
import { toPosition, toVertex } from "../planar/grid.ts";

/** Kilometres: bays and necks narrower than twice this get no bend of the line. */
const closing = 1.2;

/** Degrees, about 300 m. */
const simplifyTolerance = 0.003;

/** Square metres. Smaller parts (islands, slivers) get no line of their own. */
const leastArea = 15e6;

/**
 * Quiet outlines of the five demonstration zones, for drawing only: the larger parts without holes, bays
 * closed and bends simplified. What lies inside is decided by `demonstration-zones`.
 */
export function buildDemonstrationOutlines(partition: CityPartition): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: buildDemonstrationZones(partition).features.flatMap(({ id, geometry }) => {
      if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
      return quietRings(geometry).map((ring, index) => ({
        type: "Feature" as const,
        id: `${id}#${index + 1}`,
        properties: { entity: `${id}` },
        geometry: { type: "Polygon" as const, coordinates: [ring] },
      }));
    }),
  };
}

/** The closed outer rings of the larger parts, with fewer bends, on the common grid. */
function quietRings(geometry: Polygon | MultiPolygon): Position[][] {
  const rough = simplify(toFeature(geometry), { tolerance: simplifyTolerance });
  const wide = buffer(rough, closing, { steps: 4 });
  const closed = wide && buffer(wide, -closing, { steps: 4 });
  if (!closed) return [];
  const quiet = simplify(closed, { tolerance: simplifyTolerance, highQuality: true });
  const parts =
    quiet.geometry.type === "Polygon" ? [quiet.geometry.coordinates] : quiet.geometry.coordinates;
  return parts
    .flatMap(([ring = []]) => (area(toPolygon([ring])) < leastArea ? [] : [ring]))
    .map((ring) =>
      ring.map((position) => toPosition(toVertex([position[0] ?? 0, position[1] ?? 0]))),
    );
}
