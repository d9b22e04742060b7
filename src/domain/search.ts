import type { IndexEntity, IndexSource } from "./slice.ts";

/** What can be found and opened by its id. */
export interface Findable {
  id: string;
  type: IndexEntity["type"] | "source";
  name: IndexEntity["name"];
  aliases: readonly string[];
  origin?: IndexEntity["origin"];
}

/** One way of writing an entity's name, folded for comparing. */
interface Spelling {
  folded: string;
  /** Where in it a match may begin: anywhere in a name, at a syllable in pinyin. */
  starts: "anywhere" | readonly number[];
  /** How good a match in this spelling is: a name before an alias before pinyin and initials. */
  rank: number;
}

export interface SearchIndex {
  rows: readonly { entity: Findable; order: number; spellings: readonly Spelling[] }[];
}

/** Types in the order a person most likely means them when names match equally well. */
const typeOrder: readonly string[] = [
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
];

export const buildSearchIndex = (
  entities: readonly IndexEntity[],
  sources: readonly IndexSource[],
): SearchIndex => ({
  rows: [...entities, ...sources.map(findable)].map((entity) => ({
    entity,
    order: typeOrder.includes(entity.type) ? typeOrder.indexOf(entity.type) : typeOrder.length,
    spellings: [
      ...[entity.name.zh, entity.name.en, entity.name.ko].map((name) => spell(name, 0)),
      ...entity.aliases.map((alias) => spell(alias, 1)),
      ...entity.keys.flatMap(spellPinyin),
    ],
  })),
});

/**
 * Entities whose name, alias, pinyin or initials contain the query, best first: whole before beginning
 * before middle; name before alias before pinyin; larger kinds
 * of area first.
 */
export const search = (index: SearchIndex, query: string, limit = 24): Findable[] => {
  const wanted = fold(query);
  if (wanted === "") return [];
  return index.rows
    .flatMap((row) => {
      const scores = row.spellings.flatMap(({ folded, starts, rank }) => {
        const at =
          starts === "anywhere"
            ? folded.indexOf(wanted)
            : (starts.find((start) => folded.startsWith(wanted, start)) ?? -1);
        if (at < 0) return [];
        const place = folded.length === wanted.length ? 0 : at === 0 ? 1 : 2;
        return [place * 10 + rank];
      });
      return scores.length > 0 ? [{ row, score: Math.min(...scores) }] : [];
    })
    .sort(
      (a, b) =>
        a.score - b.score ||
        a.row.order - b.row.order ||
        a.row.entity.name.zh.length - b.row.entity.name.zh.length,
    )
    .slice(0, limit)
    .map(({ row }) => row.entity);
};

const findable = ({ id, title, documentNumber, keys }: IndexSource) => ({
  id,
  type: "source" as const,
  name: title,
  aliases: documentNumber ? [documentNumber] : [],
  keys,
});

const spell = (written: string, rank: number): Spelling => ({
  folded: fold(written),
  starts: "anywhere",
  rank,
});

/** Full pinyin, which matches from the beginning of a syllable, and initials, which match from any. */
const spellPinyin = (key: string): Spelling[] => {
  const syllables = key.split(" ").map(fold);
  const starts: number[] = [];
  let length = 0;
  for (const syllable of syllables) {
    starts.push(length);
    length += syllable.length;
  }
  const initials = syllables.map((syllable) => syllable[0] ?? "").join("");
  return [
    { folded: syllables.join(""), starts, rank: 2 },
    { folded: initials, starts: "anywhere", rank: 2 },
  ];
};

/** Case, width, spaces and punctuation do not matter. */
const fold = (written: string): string =>
  written
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, "");
