import type { Clause } from "#domain/brief/cut-clauses.ts";
import type { Span } from "#domain/brief/find-numerals.ts";
import type { Quantity } from "#domain/brief/find-quantities.ts";
import type { Named, Vocabulary } from "#domain/brief/vocabulary.ts";
import type { Beyond, Wish, WishKind } from "#domain/invest/criterion.ts";

/** A brief, prepared for the matchers. */
export interface Prepared {
  /** Even. */
  text: string;
  clauses: readonly Clause[];
  quantities: readonly Quantity[];
  named: readonly Named[];
  vocabulary: Vocabulary;
}

/** Something that is spoken of, whether wished for or not. */
export interface Mention {
  /** What names it. Of mentions whose cores overlap the longest stands. */
  core: Span;
  /** Further words it is read from. */
  others: readonly Span[];
  about: { wish: Wish } | { beyond: Beyond };
  /** Said of something else, such as whom the firm sells to: it counts only where nothing else of its kind is said. */
  isPassing?: true;
  /** Holds whatever is said of what the firm has. */
  isLasting?: true;
}

export interface Matcher {
  /** Of which kind its mentions are. */
  id: WishKind | Beyond["kind"];
  find: (prepared: Prepared) => Mention[];
}
