/** What lies under one point of the map, from who governs it to what is planned over it and what stands near. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { isAreaType, siteTypes } from "./entity-type.ts";
import { keyFacts } from "./figures.ts";
import { legalRank } from "./legal-order.ts";
import { middleOf } from "./middle-of.ts";
import type { IndexEntity } from "./slice.ts";
import type { Position } from "./view.ts";

/**
 * How far one may rely on it that the point lies there:
 * - `line`: inside a published line, unless the point is as near to it as its error
 * - `possible`: inside a drawn shape whose true edge nobody has published
 * - `near`: beside a site, whose own position has an error
 */
type Certainty = "line" | "possible" | "near";

/** One thing under the point. */
export interface CoreItem {
  entity: IndexEntity;
  certainty: Certainty;
  /** How far the drawn edge or position may be off. */
  errorMetres: number;
  /** From the point to a site; null for areas and where the point is not known. */
  distanceMetres: number | null;
  /** The figures that matter most, at most two. */
  figures: readonly Fact[];
}

/** How many figures stand beside each thing. */
const figureCount = 2;

/** Everything under a point in legal order, sites by their distance. Unknown ids and things without a place are left out. */
export const coreSample = (
  archive: Archive,
  ids: readonly string[],
  thisYear: number,
  point: Position | null = null,
): CoreItem[] => {
  // In catalog order, which is that of the documents, where nothing else tells two things apart.
  const here = archive.index.entities.filter(({ id }) => ids.includes(id));
  return here
    .flatMap((entity): CoreItem[] => {
      if (!entity.geometry) return [];
      const { accuracy, errorMetres } = entity.geometry;
      const certainty = certainties[accuracy];
      return [
        {
          entity,
          certainty,
          errorMetres,
          distanceMetres: certainty === "near" && point ? distanceTo(entity, point) : null,
          figures: keyFacts(archive, entity.id, figureCount, thisYear),
        },
      ];
    })
    .sort(
      (a, b) => legalGroup(a) - legalGroup(b) || (a.distanceMetres ?? 0) - (b.distanceMetres ?? 0),
    );
};

const certainties = { derived: "line", indicative: "possible", point: "near" } as const;

/** Sites of all types are one group, so that the nearest comes first. */
const legalGroup = ({ entity }: CoreItem): number =>
  legalRank(isAreaType(entity.type) ? entity.type : siteTypes[0]);

/** Metres to the middle of what the map frames for a site, which is its position. */
const distanceTo = (entity: IndexEntity, point: Position): number | null => {
  if (!entity.frame) return null;
  return distanceBetween(point, middleOf(entity.frame.bounds));
};

/** Metres on the sphere of 6371 km, by the haversine formula; good to 0.5 %. */
const distanceBetween = (one: Position, other: Position): number => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      half(one.longitude, other.longitude);
  return 2 * 6_371_000 * Math.asin(Math.sqrt(chord));
};
