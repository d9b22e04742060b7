import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import { rampSteps } from "../area-bands/ramp.ts";
import { buildPlaces } from "../places/places.ts";
import { readCsv } from "../townships/read-csv.ts";
import { disc, discVertices } from "../write/disc.ts";
import { landInSquareKilometres } from "./land-in-square-kilometres.ts";

/** An even number, so that the weight passes one half at the edge of a ring and not inside one. */
const rings = 8;

/** Share of the radius over which the disc fades on either side of the stated size. */
const fading = 0.5;

/**
 * Discs of exactly the size a document states, round the position of the thing: no boundary is known. Rings
 * that do not overlap, from the middle outwards; all within the ring whose weight last exceeds one half
 * is as large as stated.
 */
export function buildStatedExtents(): FeatureCollection {
  const places = new Map(buildPlaces().features.map((place) => [`${place.id}`, place]));
  const rows = readCsv(new URL("./stated-extents.csv", import.meta.url));
  return {
    type: "FeatureCollection",
    features: rows.flatMap(({ entity = "", fact, value, unit = "" }) => {
      const place = places.get(entity);
      if (place?.geometry.type !== "Point") throw new Error(`${entity} has no position.`);
      const squareKilometres = landInSquareKilometres(Number(value), unit);
      const properties = { entity, squareKilometres, fact, value: Number(value), unit };
      return stack(place.geometry.coordinates, squareKilometres).map(
        ({ weight, geometry }, ring): Feature => ({
          type: "Feature",
          id: `${entity}#${ring + 1}`,
          properties: { ...properties, weight },
          geometry,
        }),
      );
    }),
  };
}

function stack(centre: Position, squareKilometres: number) {
  const radius = radiusOf(squareKilometres);
  let hole: Position[] | undefined;
  return rampSteps(-fading * radius, fading * radius, rings).map(({ distance, weight }) => {
    const [edge = []] = disc(centre, radius + distance).coordinates;
    const geometry: Polygon = {
      type: "Polygon",
      coordinates: hole ? [edge, hole.toReversed()] : [edge],
    };
    hole = edge;
    return { weight, geometry };
  });
}

/** Metres from the middle to the vertices of a disc of that size; a polygon is smaller than its circle. */
function radiusOf(squareKilometres: number): number {
  const perSquareRadius = (discVertices / 2) * Math.sin((2 * Math.PI) / discVertices);
  return Math.sqrt((squareKilometres * 1e6) / perSquareRadius);
}
