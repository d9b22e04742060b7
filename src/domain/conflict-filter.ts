import type { Conflict } from "./catalog.ts";

/** How the list of contradictions is grouped, and shown. */
export const conflictGroupings = ["kind", "documents", "area"] as const;
export type ConflictGrouping = (typeof conflictGroupings)[number];

/** What narrows the contradictions, and how they are listed. */
export interface ConflictFilter {
  /** What a person typed. */
  words: string;
  kind: Conflict["kind"] | null;
  /** Id of the area concerned, or null for all. */
  area: string | null;
  /** Ids of two documents that contradict one another, or of one twice that contradicts itself; one alone for any with it. */
  sources: readonly [string] | readonly [string, string] | null;
  grouping: ConflictGrouping;
  isTable: boolean;
}

export const everyConflict: ConflictFilter = {
  words: "",
  kind: null,
  area: null,
  sources: null,
  grouping: "kind",
  isTable: false,
};
