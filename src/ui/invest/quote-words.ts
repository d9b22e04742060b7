import type { Span } from "#domain/brief/find-numerals.ts";
import type { BriefText } from "#text/zh-brief.ts";

/** The words something was read from, each in its quotation marks. */
export const quoteWords = (brief: string, spans: readonly Span[], words: BriefText): string =>
  spans
    .map(({ start, end }) => words.quote(brief.slice(start, end).replaceAll(/\s+/g, " ")))
    .join(" ");
