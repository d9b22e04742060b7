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

/** Who governs the ground, which zones with bodies of their own stand on it, what plans lay over both. */
export const legalTiers = ["administration", "zones", "plans"] as const;
export type LegalTier = (typeof legalTiers)[number];

/** The tier of an area. */
export const legalTier = (type: EntityType): LegalTier => {
  const rank = legalRank(type);
  if (rank < legalRank("zone")) return "administration";
  return rank < legalRank("demonstration-zone") ? "zones" : "plans";
};
