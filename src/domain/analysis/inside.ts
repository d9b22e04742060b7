/** What lies in drawings, of all that a filter may leave. */
import type { Feature } from "geojson";
import type { Archive } from "#domain/archive.ts";
import { traitsOf } from "#domain/traits.ts";
import type { AreaShare } from "./analysis.ts";
import type { SiteWithin } from "./sites-within.ts";

/** How something lies in drawings. */
export interface Inside {
  /**
   * Whether it does whatever the error of its position or edge. A site does where all of the circle of its error lies
   * in one drawing, an area where it overlaps them with its edge drawn in by its error.
   */
  isCertain: boolean;
  /** Of an area, which part of it as it is drawn lies in the drawings, 0 to 1; it may be 0 for one that only could. */
  share: number | null;
}

/** A link between places, by the places it joins; its course is schematic. */
export interface LinkEnds {
  id: string;
  ends: readonly string[];
}

/** The links of `links.geojson`. */
export const linkEndsOf = (features: readonly Feature[]): LinkEnds[] =>
  features.map(({ properties }) => ({
    id: String(properties?.entity),
    ends: Array.isArray(properties?.ends) ? properties.ends.map(String) : [],
  }));

/**
 * Areas that overlap the drawings, sites in them, links that end in them, and what lies somewhere in an area of which
 * all lies in them. What has no place lies in none.
 */
export const insideOf = (
  archive: Archive,
  shares: readonly AreaShare[],
  sites: readonly SiteWithin[],
  links: readonly LinkEnds[],
): ReadonlyMap<string, Inside> => {
  const found = new Map<string, Inside>();
  for (const { entity, isCertain } of sites)
    if (!found.get(entity.id)?.isCertain) found.set(entity.id, { isCertain, share: null });
  for (const { id, low, cover } of shares)
    found.set(id, { isCertain: low > 0, share: cover?.share ?? null });
  for (const { id, ends } of links) {
    const joined = ends.flatMap((end) => found.get(end) ?? []);
    if (joined.length > 0)
      found.set(id, { isCertain: joined.some(({ isCertain }) => isCertain), share: null });
  }
  const whole = new Map(
    shares.flatMap(({ id, cover }) =>
      cover && isWhole(cover.high) ? [[id, isWhole(cover.low)]] : [],
    ),
  );
  for (const { entity, values } of traitsOf(archive)) {
    if (!entity.isUnlocated) continue;
    const over = [...values.inside].flatMap((id) => whole.get(id) ?? []);
    if (over.length > 0) found.set(entity.id, { isCertain: over.includes(true), share: null });
  }
  return found;
};

/** All of it, but for what rounding leaves. */
const isWhole = (share: number): boolean => share > 1 - 1e-6;
