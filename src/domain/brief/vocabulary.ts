/** The names a brief may say, from the catalog and from our list of businesses. */
import { isAreaType, isIndustryType } from "#domain/entity-type.ts";
import type { NearKind } from "#domain/invest/criterion.ts";
import type { IndexEntity, IndexSlice } from "#domain/slice.ts";
import { areaWords } from "./area-words.ts";
import { evenText } from "./even-text.ts";
import type { Span } from "./find-numerals.ts";
import { industryWords } from "./industry-words.ts";

type Meant =
  | { kind: "industry"; id: string }
  | { kind: "area"; id: string }
  /** A port, airport or station by name; another place of transport is only kept from being read as something else. */
  | { kind: "transport"; to: NearKind | null };

interface Name {
  /** Even, and without the spaces around it. */
  word: string;
  meant: Meant;
}

export interface Vocabulary {
  names: readonly Name[];
  /** Industry id → the other names documents give the same field. */
  kin: ReadonlyMap<string, readonly string[]>;
}

export type Named = Span & { meant: Meant };

export const buildVocabulary = (index: Pick<IndexSlice, "entities">): Vocabulary => {
  const names = new Map<string, Name>();
  const add = (written: string, meant: Meant) => {
    const word = evenText(written).trim();
    // What is said first stands: our list of businesses goes before the names of the catalog.
    if (word.length > 1 && !tooCommon.has(word) && !names.has(word))
      names.set(word, { word, meant });
  };
  const known = new Set(index.entities.map(({ id }) => id));
  const kept = industryWords.filter(({ id }) => known.has(id));
  for (const { id, zh, en, ko } of kept)
    for (const word of [...zh, ...en, ...ko]) add(word, { kind: "industry", id });
  for (const [id, words] of Object.entries(areaWords))
    if (known.has(id)) for (const word of words) add(word, { kind: "area", id });
  for (const entity of index.entities) {
    const meant = meantBy(entity);
    if (meant) for (const written of spellingsOf(entity)) add(written, meant);
  }
  return {
    names: [...names.values()].sort((a, b) => b.word.length - a.word.length),
    kin: new Map(kept.map(({ id, kin }) => [id, kin.filter((one) => known.has(one))])),
  };
};

/** Where an even text says one of the names; of names that overlap the longest. */
export const findNames = (text: string, { names }: Vocabulary): Named[] => {
  const found: Named[] = [];
  const taken = new Uint8Array(text.length);
  for (const { word, meant } of names)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = endOfWord(text, word, at);
      if (end === null || taken.subarray(at, end).includes(1)) continue;
      taken.fill(1, at, end);
      found.push({ start: at, end, meant });
    }
  return found.sort((a, b) => a.start - b.start);
};

/** A Latin word stands alone or in the plural; a short Korean one does not begin inside another. */
const endOfWord = (text: string, word: string, at: number): number | null => {
  const before = text[at - 1] ?? " ";
  const end = at + word.length;
  if (/^[a-z0-9]/.test(word) && /[a-z0-9]/.test(before)) return null;
  if (/^[가-힣]{1,2}$/.test(word) && /[가-힣]/.test(before)) return null;
  if (!/[a-z0-9]$/.test(word)) return end;
  const plural = /^(?:e?s)?(?![a-z0-9])/.exec(text.slice(end, end + 3));
  return plural ? end + plural[0].length : null;
};

const meantBy = (entity: IndexEntity): Meant | null => {
  const { id, type } = entity;
  if (isIndustryType(type)) return { kind: "industry", id };
  if (type === "transport") return { kind: "transport", to: nearKindOf(entity) };
  // All candidates lie in the city: to name it asks for nothing.
  return isAreaType(type) && type !== "city" && type !== "belt" ? { kind: "area", id } : null;
};

const nearKindOf = ({ name, linkKind }: IndexEntity): NearKind | null => {
  if (linkKind) return null;
  if (/机场$/.test(name.zh)) return "airport";
  if (/港$|码头$/.test(name.zh)) return "port";
  return /站$/.test(name.zh) && !/汽车站$/.test(name.zh) ? "station" : null;
};

/** The names with and without the word for what kind of thing it is. */
const spellingsOf = ({ name, aliases, type }: IndexEntity): string[] => {
  const full = [name.zh, name.en, name.ko, ...aliases];
  const short = full.map((one) =>
    isIndustryType(type)
      ? one.replace(/(?:产业链|产业| chain| industry| 산업 사슬)$/i, "")
      : one.replace(/\(.*\)$/, "").replace(shortened[type] ?? /$^/, ""),
  );
  return [...full, ...short];
};

/** Ends a name of that type is said without. */
const shortened: Partial<Record<IndexEntity["type"], RegExp>> = {
  district: / (?:District|City)$|[구시]$/,
  zone: / (?:New Area|Administrative Zone|Tourist Resort)$|(?:旅游度假区|管理区)$|(?:관리구| 관광휴양구)$/,
  township: / Town$|[镇진]$/,
};

/** Names that say another thing as well. */
const tooCommon = new Set([
  "开发区",
  "高新区",
  "新城",
  "中心城市",
  "中心城区",
  "central city",
  "central urban area",
  "중심도시",
  "火车站",
  "railway station",
  "기차역",
  "기차역(징구)",
  "난하이 임항",
  "石岛港",
  "科创",
  "桥头",
  "구산",
]);
