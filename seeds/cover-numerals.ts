/**
 * Which statement of the catalog accounts for each numeral of an original: a figure, the year of a fact, a
 * name, a relation, or a phrase that `notFacts` says holds no figure.
 */
import type { Catalog, Evidence } from "#domain/catalog.ts";
import type { notFactReasons } from "./not-facts.ts";
import { findNumerals, type Numeral } from "./numerals.ts";
import type { Seeds } from "./read-seeds.ts";

type Claim = "fact" | "year" | "name" | "relation" | (typeof notFactReasons)[number];

export interface Coverage {
  source: string;
  numerals: readonly Numeral[];
  /** By the start of a numeral. */
  claims: ReadonlyMap<number, Claim>;
  unclaimed: readonly Numeral[];
  faults: readonly string[];
}

interface Span {
  start: number;
  end: number;
  claim: Claim;
}

/** `original` as code points. */
export const coverNumerals = (
  catalog: Catalog,
  seeds: Seeds,
  source: string,
  original: readonly string[],
): Coverage => {
  const text = original.join("");
  const numerals = findNumerals(text);
  const faults: string[] = [];
  const figures = evidencesOf(catalog.facts, source).map(spanOf("fact"));
  const phrases = phraseSpans(seeds, source, text, faults);
  const spans: readonly Span[] = [
    ...figures,
    ...evidencesOf(catalog.relations, source).map(spanOf("relation")),
    ...nameSpans(catalog, source, text),
    ...phrases,
  ];
  const years = yearsStated(catalog, source, original);
  const claims = new Map<number, Claim>();
  for (const numeral of numerals) {
    const holds = ({ start, end }: Span) => start <= numeral.start && end >= numeral.end;
    const span = spans.find(holds);
    const year = years.find((stated) => stated.isOf(numeral));
    const claim = span?.claim ?? (year ? "year" : undefined);
    if (claim) claims.set(numeral.start, claim);
    const phrase = phrases.find(holds);
    if (phrase && span?.claim === "fact")
      faults.push(
        `${source}@${numeral.start}: “${numeral.written}” is a figure, but notFacts calls it ${phrase.claim}`,
      );
  }
  return {
    source,
    numerals,
    claims,
    unclaimed: numerals.filter(({ start }) => !claims.has(start)),
    faults,
  };
};

const spanOf =
  (claim: Claim) =>
  ({ offset, figure }: Evidence): Span => ({
    start: offset,
    end: offset + [...figure].length,
    claim,
  });

const evidencesOf = (
  statements: readonly { evidence: Evidence; restatedAt?: readonly Evidence[] | undefined }[],
  source: string,
): Evidence[] =>
  statements
    .flatMap(({ evidence, restatedAt = [] }) => [evidence, ...restatedAt])
    .filter((evidence) => evidence.source === source);

/** Names and aliases with numerals in them, wherever the document writes them, of entities it names. */
const nameSpans = (catalog: Catalog, source: string, text: string): Span[] =>
  catalog.entities
    .filter(({ mentions }) => mentions.some((mention) => mention.source === source))
    .flatMap(({ name, aliases }) => [name.zh, ...aliases])
    .filter((name) => findNumerals(name).length > 0)
    .flatMap((name) => occurrences(text, name).map((start) => span(start, name, "name")));

const phraseSpans = (seeds: Seeds, source: string, text: string, faults: string[]): Span[] =>
  (seeds.documents.find((document) => document.source === source)?.files ?? []).flatMap(
    ({ path, content }) =>
      Object.entries(content.notFacts ?? {}).flatMap(([reason, rules]) =>
        (rules ?? []).flatMap((rule) => {
          const phrase = typeof rule === "string" ? rule : rule.phrase;
          const found = occurrences(text, phrase);
          const at = typeof rule === "string" ? found : rule.at;
          const rest = findNumerals(phrase).reduce(
            (left, { written }) => left.replace(written, ""),
            phrase,
          );
          if (findNumerals(phrase).length === 0) faults.push(`${path}: “${phrase}” has no numeral`);
          if (rest.trim() === "") faults.push(`${path}: “${phrase}” is a bare numeral`);
          if (at.length === 0) faults.push(`${path}: “${phrase}” does not occur`);
          for (const offset of at.filter((one) => !found.includes(one)))
            faults.push(`${path}: “${phrase}” does not stand at ${offset}`);
          return at.map((start) => span(start, phrase, reason as Claim));
        }),
      ),
  );

const span = (start: number, written: string, claim: Claim): Span => ({
  start,
  end: start + [...written].length,
  claim,
});

/** Code-point offsets at which a phrase stands. */
const occurrences = (text: string, phrase: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    found.push([...text.slice(0, at)].length);
  return found;
};

/**
 * A year stands before the figures it dates: `2024年` in the paragraph of a fact of that year. Where the end of a
 * page cuts it from its 年, it closes the paragraph before.
 */
const yearsStated = (catalog: Catalog, source: string, original: readonly string[]) =>
  catalog.facts.flatMap(({ year, evidence, restatedAt = [] }) =>
    [evidence, ...restatedAt]
      .filter((one) => year !== null && one.source === source)
      .map(({ offset }) => {
        const start = paragraphOf(original, offset);
        const next = original.indexOf("\n", offset);
        const end = next < 0 ? original.length : next;
        return {
          isOf: (numeral: Numeral) =>
            numeral.start >= start && numeral.end <= end && numeral.values.includes(year as number),
        };
      }),
  );

const paragraphOf = (original: readonly string[], offset: number): number => {
  const start = original.lastIndexOf("\n", offset) + 1;
  if (original[start] !== "年") return start;
  const before = original.findLastIndex((point, at) => at < start && point !== "\n");
  return original.lastIndexOf("\n", before) + 1;
};
