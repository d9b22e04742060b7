import type { FactKind } from "#domain/catalog.ts";
import type { Question } from "#domain/silence.ts";

/**
 * The sentences a drafted story is made of, in one language. Names, values, years and sources come as placeholders;
 * no sentence has a figure of its own.
 */
export interface DraftWords {
  list: (names: readonly string[]) => string;
  /** @param isMore whether there are others */
  some: (names: readonly string[], isMore: boolean) => string;
  quote: (title: string) => string;
  story: (name: string) => string;
  summary: (name: string) => string;
  figure: (name: string, indicator: string, value: string) => string;
  /** @param year null: not stated */
  statedFor: (kind: FactKind, year: string | null) => string;
  overview: (name: string) => string;
  overviewText: string;
  where: (name: string) => string;
  whereIn: (name: string, areas: string) => string;
  indicative: string;
  point: string;
  unplaced: string;
  areaUnstated: string;
  leaders: (name: string, areas: string) => string;
  leadersText: string;
  industries: (names: string) => string;
  parts: (names: string) => string;
  active: (names: string) => string;
  industriesText: (names: string) => string;
  activeText: (names: string) => string;
  projects: (names: string) => string;
  projectsText: (names: string) => string;
  allUnstated: string;
  investmentUnstated: (names: string) => string;
  targets: (indicator: string, value: string) => string;
  targetsOf: (name: string) => string;
  noTargetsTitle: (name: string) => string;
  targetsText: (year: string | null) => string;
  ended: string;
  commitments: (names: string) => string;
  noTargets: string;
  evidence: string;
  evidenceText: (sources: string) => string;
  conflicts: string;
  silences: (questions: string) => string;
  notesFigure: (source: string) => string;
  notesPlain: string;
  questions: Readonly<Record<Question, string>>;
}
