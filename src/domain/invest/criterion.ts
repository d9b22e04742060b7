/**
 * What an investor asks of a place, as criteria of a weighted sum (multi-criteria decision analysis): each is a wish
 * with its importance. A link, a file and a brief in words all come down to a list of these.
 */
import type { EntityType } from "#domain/entity-type.ts";
import type { Topic } from "#domain/slice.ts";

/** The kinds of place that can be candidates. */
export const candidateTypes = [
  "park",
  "zone",
  "subzone",
  "marine-core",
] as const satisfies readonly EntityType[];
export type CandidateType = (typeof candidateTypes)[number];

/** What a candidate can be near to, measured straight on the ellipsoid. */
export const nearKinds = ["port", "airport", "station"] as const;
export type NearKind = (typeof nearKinds)[number];

/** A wish that the documents or a position can answer, or leave open. Wishes of one kind may stand side by side. */
export type Wish =
  /** It leads, hosts or is active in one of these clusters or chains (ids). */
  | { kind: "industry"; industries: readonly string[] }
  /** It is one of these kinds of place. */
  | { kind: "type"; types: readonly CandidateType[] }
  /** It lies in one of these areas (ids), as the documents put it. */
  | { kind: "inside"; areas: readonly string[] }
  /** Its stated size in square metres, both ends included; null leaves an end open. */
  | { kind: "size"; least: number | null; most: number | null }
  /** Within so many metres of the nearest of its kind, in a straight line. */
  | { kind: "near"; to: NearKind; within: number }
  /** At least so many firms named there, of these industries (ids) where any are given. */
  | { kind: "enterprises"; industries: readonly string[]; least: number }
  /** At least so many platforms, institutes and laboratories named there, of these industries where any are given. */
  | { kind: "platforms"; industries: readonly string[]; least: number }
  /** It holds an honour or pilot status; a national one, or any. */
  | { kind: "honours"; level: "national" | "any" }
  /** At least so many projects are placed there. */
  | { kind: "projects"; least: number }
  /** At least one target is stated for it, on this topic where one is given. */
  | { kind: "targets"; topic: Topic | null }
  /** The latest document that states something of it was published in this year or later. */
  | { kind: "date"; since: number };

export type WishKind = Wish["kind"];

/** `must` rules out and weighs besides, `nice` weighs, `off` is kept but not asked. */
export const importances = ["must", "nice", "off"] as const;
export type Importance = (typeof importances)[number];

/** Weights stand from 1 to 5. */
export const weights = [1, 2, 3, 4, 5] as const;
export type Weight = (typeof weights)[number];

/** What a criterion weighs until somebody says otherwise. */
export const usualWeight: Weight = 3;

/** As many as a person can weigh against each other, and more. */
export const mostCriteria = 20;

export interface Criterion {
  wish: Wish;
  importance: Importance;
  weight: Weight;
  /** Whether a candidate of which this is unknown passes a `must`. Unknown never counts as known in a score. */
  unknownPasses: boolean;
}

/** What a brief asks for that no document or position can answer: kept and shown, never judged. */
export type Beyond =
  /** Yuan to be invested. */
  | { kind: "investment"; yuan: number }
  /** Years until production, or the year of it. */
  | { kind: "production"; years: number | null; year: number | null }
  /** People to be employed. */
  | { kind: "staff"; people: number }
  /** Floor area of buildings, in square metres. */
  | { kind: "floor"; squareMetres: number };
