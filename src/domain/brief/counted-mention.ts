import { countBefore } from "./count-before.ts";
import type { Span } from "./find-numerals.ts";
import type { Mention, Prepared } from "./matchers/matcher.ts";
import { clauseAt, isWithin } from "./search-words.ts";

/** Firms or platforms that are named, with how many are asked for and the businesses their clause names. */
export const countedMention = (
  kind: "enterprises" | "platforms",
  { text, clauses, named }: Prepared,
  core: Span,
): Mention => {
  const clause = clauseAt(clauses, core);
  const industries = named.flatMap((name) =>
    name.meant.kind === "industry" && clause && isWithin(name, clause) ? [name.meant.id] : [],
  );
  const { least, span } = countBefore(text, core);
  return {
    core: span,
    others: [],
    about: { wish: { kind, industries: [...new Set(industries)], least } },
  };
};
