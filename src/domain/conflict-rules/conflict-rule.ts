import type { Conflict, Fact, Source } from "#domain/catalog.ts";

/** What a rule may know of an indicator besides its name. */
interface IndicatorTraits {
  /** The indicator that counts the whole of which this one counts a part. */
  partOf?: string | undefined;
  /** Smaller is better. */
  isLessBetter?: boolean | undefined;
}

/** The archive as far as rules look at it. */
export interface Statements {
  facts: readonly Fact[];
  sources: readonly Source[];
  /** Entity id → the area it belongs to. */
  parents: ReadonlyMap<string, string>;
  indicators: Readonly<Record<string, IndicatorTraits>>;
}

/** Facts that cannot both hold as they stand, the one that contradicts before the one it contradicts. */
export interface Finding {
  /** Unique among the findings of a rule, kebab-case. */
  name: string;
  facts: readonly [Fact, Fact];
}

/** A kind of contradiction that can be seen without reading. */
export interface ConflictRule {
  id: Extract<Conflict["kind"], "target-below-baseline" | "part-exceeds-whole" | "figures-differ">;
  find: (statements: Statements) => Finding[];
}

/** Year to which a state refers: its own, or that of the document that states it. */
export const yearOf = (fact: Fact, sources: readonly Source[]): number =>
  fact.year ??
  Number(sources.find(({ id }) => id === fact.evidence.source)?.published.slice(0, 4) ?? 0);
