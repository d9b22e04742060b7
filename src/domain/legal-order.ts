/** The order in which what lies on one piece of ground is listed: who governs first, what is planned over it last. */
import type { EntityType } from "./entity-type.ts";

const legalOrder: readonly EntityType[] = [
  // Administration, from the whole to its parts.
  "city",
  "district",
  "township",
  // Functional zones with bodies of their own, and what lies in them.
  "zone",
  "subzone",
  "park",
  // What plans lay over them.
  "demonstration-zone",
  "marine-core",
  "belt",
  // Sites.
  "project",
  "platform",
  "enterprise",
  "institution",
  "transport",
];

/** Smaller goes first; what is no place goes last. */
export const legalRank = (type: EntityType): number => {
  const rank = legalOrder.indexOf(type);
  return rank < 0 ? legalOrder.length : rank;
};
