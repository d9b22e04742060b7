import type { Archive } from "#domain/archive.ts";
import { isNamedBasemap } from "#domain/basemap.ts";
import { differingParts, type ShowingPart } from "#domain/pair/showing.ts";
import { thematicOf } from "#domain/thematic.ts";
import { themesOf } from "#domain/themes.ts";
import type { Showing, View } from "#domain/view.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { basemapTextIn } from "#text/basemap-text.ts";
import type { Language } from "#text/language.ts";
import type { Text } from "#text/zh.ts";
import type { PairText } from "#text/zh-pair.ts";
import { sayTheme } from "#ui/thematic/say-thematic.ts";

interface Words {
  archive: Archive | null;
  text: Text;
  words: PairText;
  language: Language;
  level: View["level"];
}

/** What a map is beside another one: only that in which it differs. */
export const sayShowing = (own: Showing, other: Showing, said: Words): string => {
  const parts = differingParts(own, other).flatMap((part) => sayings[part](own, other, said));
  return parts.length > 0 ? parts.join(" · ") : said.words.same;
};

/** The year and kind a thematic map takes. */
export const sayMoment = (
  { year, kind }: Pick<Showing, "year" | "kind">,
  text: Text,
  words: PairText,
): string => {
  if (year === null && kind === null) return words.latest;
  return [
    ...(kind ? [text.kinds[kind]] : []),
    ...(year === "unstated" ? [text.silence.yearNotStated] : year === null ? [] : [year]),
  ].join(" ");
};

/** How many layers are named before they are counted. */
const few = 3;

const sayings: Record<
  ShowingPart,
  (own: Showing, other: Showing, said: Words) => readonly string[]
> = {
  theme: (own, other, said) => {
    const { archive, text, words, language } = said;
    if (own.indicator === null) return [words.noTheme];
    const theme = archive?.details
      ? themesOf(archive).find(({ id }) => id === own.indicator)
      : undefined;
    const name = theme ? sayTheme(theme, language) : own.indicator;
    return [
      ...(own.indicator === other.indicator ? [] : [name]),
      ...(theme?.source === "count" ? [] : [sayMoment(onlyMoment(own, said), text, words)]),
    ];
  },
  layers: (own, other, { text, words }) => {
    const names: Readonly<Record<string, string>> = text.layers;
    const [mine, theirs] = [visibleLayers(own.layers), visibleLayers(other.layers)];
    const named = (ids: readonly string[], besides: readonly string[]) =>
      mapLayers
        .filter(({ id }) => ids.includes(id) && !besides.includes(id))
        .map(({ id }) => names[id] ?? id);
    const listed = (layers: readonly string[]) =>
      layers.length > few
        ? words.several(text.list(layers.slice(0, few - 1)), layers.length - few + 1)
        : text.list(layers);
    const [more, fewer] = [named(mine, theirs), named(theirs, mine)];
    const isLeftOut = String([...own.without].sort()) !== String([...other.without].sort());
    return [
      ...(more.length > 0 ? [words.more(listed(more))] : []),
      ...(more.length === 0 && fewer.length > 0 ? [words.fewer(listed(fewer))] : []),
      ...(isLeftOut ? [words.leftOut(own.without.length)] : []),
      ...(more.length + fewer.length === 0 && !isLeftOut ? [words.opacity] : []),
    ];
  },
  basemap: ({ basemap }, _other, { words, language }) => [sayBasemap(basemap, words, language)],
  years: ({ years }, _other, { words }) => {
    if (years === null) return [words.allYears];
    if (years === "unstated") return [words.unstatedYears];
    const { first, last } = years;
    return [words.years(first === last ? String(first) : `${first}–${last}`)];
  },
};

/** The latest of each may be of one year and kind: then it is that. */
const onlyMoment = (
  { indicator, year, kind }: Showing,
  { archive, level }: Words,
): Pick<Showing, "year" | "kind"> => {
  if (year !== null || kind !== null) return { year, kind };
  const choice = { indicator, year, kind, level, display: "fill", classing: "natural" } as const;
  const facts = (thematicOf(archive, choice)?.rows ?? []).flatMap(({ fact }) => fact ?? []);
  const [first] = facts;
  return first && facts.every((fact) => fact.year === first.year && fact.kind === first.kind)
    ? { year: first.year ?? "unstated", kind: first.kind }
    : { year, kind };
};

const sayBasemap = (basemap: string | null, words: PairText, language: Language): string => {
  if (basemap === null) return words.embeddedBasemap;
  const { names } = basemapTextIn[language];
  return isNamedBasemap(basemap) ? names[basemap] : words.ownBasemap;
};
