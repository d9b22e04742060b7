import { loadLayer } from "#data/load-layer.ts";
import type { Enclosing } from "#domain/analysis/enclosing.ts";
import { type Inside, insideOf, linkEndsOf } from "#domain/analysis/inside.ts";
import { placedSites } from "#domain/analysis/placed-sites.ts";
import { sitesWithin } from "#domain/analysis/sites-within.ts";
import type { Archive } from "#domain/archive.ts";
import { loadGeodesic } from "#domain/geodesic.ts";
import { loadDrawnAreas } from "./load-drawn-areas.ts";
import { type RunningAnalysis, runAnalysis } from "./run-analysis.ts";

/** Why it cannot be known: too far from the city, the layers have not come, or what works it out fails or has not come. */
export type InsideFault = "far" | "missing" | "failed" | "unreachable";

export interface RunningSearch {
  /** By the ids of entities; null when it was cancelled. Never rejects. */
  answer: Promise<ReadonlyMap<string, Inside> | InsideFault | null>;
  cancel: () => void;
}

/** Finds what lies in any of some drawings. Where the edge of one crosses itself, what it encloses twice counts as outside. */
export const findInside = (
  archive: Archive,
  boundaries: Readonly<Record<string, string>> | undefined,
  shapes: readonly Enclosing[],
): RunningSearch => {
  let running: RunningAnalysis | null = null;
  let isCancelled = false;
  const search = async (): Promise<ReadonlyMap<string, Inside> | InsideFault | null> => {
    const [areas, places, links, geodesic] = await Promise.all([
      loadDrawnAreas(archive, boundaries),
      loadLayer("places.geojson", boundaries),
      loadLayer("links.geojson", boundaries),
      loadGeodesic(),
    ]);
    if (isCancelled) return null;
    running = runAnalysis({ ask: "shares", shapes, areas, isRepaired: true }, () => {});
    const answer = await running.answer;
    if (!answer) return null;
    if (!answer.isDone)
      return answer.fault === "far" || answer.fault === "unreachable" ? answer.fault : "failed";
    const sites = placedSites(archive, places);
    const inside = shapes.flatMap((shape) => sitesWithin(shape, sites, geodesic));
    return insideOf(archive, answer.shares, inside, linkEndsOf(links));
  };
  return {
    answer: search().catch(() => (isCancelled ? null : "missing")),
    cancel: () => {
      isCancelled = true;
      running?.cancel();
    },
  };
};
