import type { Clause } from "./cut-clauses.ts";
import type { Span } from "./find-numerals.ts";

/** Where a pattern (global) stands in a text. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)]
    .filter(([words]) => words !== "")
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** The clause in which something begins; what stands between clauses belongs to the one before. */
export const clauseAt = (clauses: readonly Clause[], { start }: Span): Clause | undefined =>
  clauses.findLast((clause) => clause.start <= start);

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Code units between two spans; 0 where they touch or overlap. */
export const gapBetween = (one: Span, other: Span): number =>
  Math.max(0, one.start - other.end, other.start - one.end);

/** What stands before a place in its clause, and what behind. */
export const around = (
  text: string,
  clauses: readonly Clause[],
  span: Span,
): { before: string; behind: string } => {
  const clause = clauseAt(clauses, span);
  return {
    before: text.slice(clause?.start ?? 0, span.start),
    behind: text.slice(span.end, Math.max(span.end, clause?.end ?? span.end)),
  };
};
