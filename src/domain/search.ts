import type { EntityType } from "./entity-type.ts";
import type { IndexEntity, IndexSource } from "./slice.ts";
import {
  placeIn,
  readWanted,
  type Span,
  type Spelling,
  spanIn,
  spellName,
  spellPinyin,
  type Wanted,
} from "./spelling.ts";

/** What can be found by a name and opened by its id. */
export interface Findable {
  id: string;
  type: EntityType | "source" | "indicator" | "command";
  name: Readonly<Record<"zh" | "en" | "ko", string>>;
  aliases: readonly string[];
  /** Pinyin of the Chinese name and then of each alias, syllables apart. */
  keys: readonly string[];
  origin?: IndexEntity["origin"];
}

export interface SearchRow {
  item: Findable;
  /** Which of two that match equally well stands first: the one with less. */
  standing: number;
  spellings: readonly Spelling[];
  /** All spellings, to pass over at once what none of them contains. */
  haystack: string;
}

export type SearchIndex = readonly SearchRow[];

/** The name or alias that matches, and which of its code units; of pinyin, the characters so read. */
export interface Match {
  written: string;
  span: Span;
}

export const buildSearchIndex = (items: readonly Findable[]): SearchIndex =>
  items.map((item) => {
    const { name, aliases, keys, type } = item;
    const spellings = [
      ...[...new Set([name.zh, name.en, name.ko])].map((one) => spellName(one, "name")),
      ...aliases.map((alias) => spellName(alias, "alias")),
      ...[name.zh, ...aliases].flatMap((written, index) => {
        const key = keys[index];
        return key === undefined ? [] : spellPinyin(written, key);
      }),
    ];
    return {
      item,
      standing: typeOrder.indexOf(type) * (longest + 1) + Math.min(name.zh.length, longest),
      spellings,
      haystack: spellings
        .map((spelling) => `\n${spelling.folded}${"words" in spelling ? spelling.words : ""}`)
        .join(""),
    };
  });

/** A document as what can be found. */
export const findableSource = ({ id, title, documentNumber, keys }: IndexSource): Findable => ({
  id,
  type: "source",
  name: title,
  aliases: documentNumber ? [documentNumber] : [],
  keys,
});

/**
 * All whose name, alias, pinyin or initials contain the query, best first: whole before beginning before the
 * beginning of a word before middle, that of a Latin word last; name before alias before pinyin; recent before
 * others; larger kinds of area first; short names before long ones.
 *
 * @param recent ids, the latest first.
 */
export const search = (
  index: SearchIndex,
  query: string,
  recent: readonly string[] = [],
): SearchRow[] => {
  const wanted = readWanted(query);
  if (wanted.folded === "") return [];
  const starts = wanted.isLetter ? [`\n${wanted.folded}`, ` ${wanted.folded}`] : [wanted.folded];
  const recency = new Map(recent.map((id, place) => [id, place]));
  // Thousands may match a single letter: they are put in order by one number each.
  const found: number[] = [];
  for (const [position, { item, spellings, haystack, standing }] of index.entries()) {
    if (!starts.some((start) => haystack.includes(start))) continue;
    const score = bestScore(spellings, wanted);
    if (score === null) continue;
    const place = score * (recent.length + 1) + (recency.get(item.id) ?? recent.length);
    found.push((place * standings + standing) * index.length + position);
  }
  const rows: SearchRow[] = [];
  for (const key of Float64Array.from(found).sort()) {
    const row = index[key % index.length];
    if (row) rows.push(row);
  }
  return rows;
};

/** How a row matches a query: by the name in a language, if that matches at all. */
export const matchOf = (
  { item, spellings }: SearchRow,
  query: string,
  language: "zh" | "en" | "ko",
): Match | null => {
  const wanted = readWanted(query);
  if (wanted.folded === "") return null;
  const [best] = spellings
    .flatMap((spelling) => {
      const score = scoreOf(spelling, wanted);
      return score === null
        ? []
        : [{ spelling, score, isOther: spelling.written !== item.name[language] }];
    })
    .sort((a, b) => Number(a.isOther) - Number(b.isOther) || a.score - b.score);
  if (!best) return null;
  return { written: best.spelling.written, span: spanIn(best.spelling, wanted) };
};

const bestScore = (spellings: readonly Spelling[], wanted: Wanted): number | null => {
  let best: number | null = null;
  for (const spelling of spellings) {
    const score = scoreOf(spelling, wanted);
    if (score !== null && (best === null || score < best)) best = score;
    if (best === 0) break;
  }
  return best;
};

/** The better a spelling matches, the less; null where it does not. */
const scoreOf = (spelling: Spelling, wanted: Wanted): number | null => {
  const place = placeIn(spelling, wanted);
  return place === null ? null : place * 3 + rankOf[spelling.kind];
};

const rankOf: Record<Spelling["kind"], number> = { name: 0, alias: 1, pinyin: 2, initials: 2 };

/** Beyond this the length of a name says nothing more. */
const longest = 99;

/** Types in the order a person most likely means them when names match equally well. */
const typeOrder: readonly Findable["type"][] = [
  "city",
  "district",
  "zone",
  "demonstration-zone",
  "marine-core",
  "belt",
  "subzone",
  "park",
  "cluster",
  "chain",
  "project",
  "platform",
  "enterprise",
  "source",
  "body",
  "matter",
  "institution",
  "transport",
  "township",
  "honour",
  "indicator",
  "command",
  "peer",
];

const standings = typeOrder.length * (longest + 1);
