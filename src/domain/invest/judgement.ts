import type { Fact, Relation } from "#domain/catalog.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { CandidateType } from "./criterion.ts";
import type { Nearest } from "./distances.ts";

/**
 * `met`: the documents or a position say so of the place itself. `partly`: they say so of the area around it, or the
 * error of a position leaves it open. `unmet`: what is known falls short. `unknown`: nothing is stated or placed.
 */
export type Verdict = "met" | "partly" | "unmet" | "unknown";

/** What a judgement rests on. */
export type Ground =
  | { as: "relation"; relation: Relation }
  | { as: "fact"; fact: Fact }
  | { as: "position"; nearest: Nearest };

/** Why a judgement is as it is. */
export type Reason =
  /** The documents do not say. */
  | { kind: "silent" }
  /** Nobody can say where it lies. */
  | { kind: "unplaced" }
  /** What measures distances has not arrived. */
  | { kind: "unmeasured" }
  | { kind: "type"; type: CandidateType }
  | { kind: "inside"; area: IndexEntity }
  | { kind: "elsewhere"; area: IndexEntity }
  /** It leads them, works in them, or holds what does. */
  | { kind: "industry"; industries: readonly IndexEntity[]; site: IndexEntity | null }
  /** Those that are stated of it are others. */
  | { kind: "otherIndustries"; industries: readonly IndexEntity[] }
  | { kind: "size"; fact: Fact }
  | { kind: "near"; nearest: Nearest }
  | { kind: "named"; sites: readonly IndexEntity[] }
  | { kind: "honours"; honours: readonly IndexEntity[] }
  | { kind: "targets"; count: number }
  | { kind: "date"; published: string; source: string };

/** What is to be said of one criterion and one candidate. */
export interface Judgement {
  verdict: Verdict;
  /** How far the wish comes true, from 0 to 1; null while that is unknown. */
  value: number | null;
  reason: Reason;
  /** The area around it of which that is said, if it is not said of the place itself. */
  around: IndexEntity | null;
  grounds: readonly Ground[];
}

/** Whether a candidate gets past a `must`. */
export const passes = ({ verdict }: Judgement, unknownPasses: boolean): boolean =>
  verdict === "met" || verdict === "partly" || (verdict === "unknown" && unknownPasses);
