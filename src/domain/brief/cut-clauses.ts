/** An even text cut where one thing is said after another. */
import type { Span } from "./find-numerals.ts";

export interface Clause extends Span {
  /** Clauses of one sentence have one number. */
  sentence: number;
  /** What stands at its end: a list goes on behind a colon. */
  ends: string;
}

export const cutClauses = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  const close = (end: number, ends: string) => {
    if (text.slice(start, end).trim() !== "") clauses.push({ start, end, sentence, ends });
    if (sentenceEnd.test(ends)) sentence += 1;
    start = end + ends.length;
  };
  for (const { 0: mark, index } of text.matchAll(marks)) if (index >= start) close(index, mark);
  close(text.length, "");
  return clauses;
};

const sentenceEnd = /[。!?;；\n.]/;

/** Marks between clauses, and words that turn to something else. A point or comma inside a number is none. */
const marks = new RegExp(
  [
    String.raw`[。!?;；\n，:()（）]`,
    String.raw`,(?!\d{3}(?!\d))`,
    // Not after a shortened word.
    String.raw`(?<!(?<![a-z])(?:sq|approx|min|max|ca|no|vs|e\.g|i\.e|co|ltd|\d))\.(?=\s|$)|(?<=\d)\.(?=\s+[^\d\s]|$)`,
    String.raw`\s(?:but|while|whereas|however|although|though)(?=\s)`,
    "但是?|不过|而且|并且|同时",
    // Korean joins its clauses by the ending of a verb.
    String.raw`(?<=[가-힣](?:이며|으며|하며|되며|있고|이고|하고|않고|없고|좋고|으나|하나|지만|는데|은데|인데|니다|어요|아요|므로))\s`,
  ].join("|"),
  "g",
);
