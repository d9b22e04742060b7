/** What is measured, and where its figures can be seen together. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { group } from "./group.ts";
import type { Findable } from "./search.ts";
import { themesOf } from "./themes.ts";

/** A thematic map, the table of targets, or the panel of whom most of it is stated. */
export type IndicatorPlace =
  | { kind: "map"; theme: string }
  | { kind: "targets" }
  | { kind: "panel"; subject: string };

/** Indicator id → what is stated of it, in reading order; nothing before the details are there. */
export const indicatorsOf = (archive: Archive): ReadonlyMap<string, readonly Fact[]> => {
  const known =
    indicators.get(archive) ??
    group([...archive.factById.values()], ({ indicator }) => [indicator.id]);
  indicators.set(archive, known);
  return known;
};

const indicators = new WeakMap<Archive, ReadonlyMap<string, readonly Fact[]>>();

/** Every indicator as what can be found. */
export const findableIndicators = (archive: Archive): Findable[] =>
  [...indicatorsOf(archive)].flatMap(([id, [first]]): Findable[] => {
    if (!first) return [];
    const { zh, en, ko } = first.indicator;
    const key = archive.details?.indicatorKeys[id];
    return [
      {
        id: `${findablePrefix}${id}`,
        type: "indicator",
        name: { zh, en, ko },
        aliases: [],
        keys: key === undefined ? [] : [key],
      },
    ];
  });

/** The id of an indicator or theme from that of what was found. */
export const indicatorIdOf = ({ id }: Findable): string => id.slice(findablePrefix.length);

const findablePrefix = "indicator/";

/** Where most of an indicator is seen at once; null when nothing is stated of it. */
export const placeOfIndicator = (archive: Archive, id: string): IndicatorPlace | null => {
  if (themesOf(archive).some((theme) => theme.id === id)) return { kind: "map", theme: id };
  const facts = indicatorsOf(archive).get(id) ?? [];
  if (facts.some(({ kind, value }) => kind === "target" && value !== null))
    return { kind: "targets" };
  const [subject] = subjectsOf(facts);
  return subject === undefined ? null : { kind: "panel", subject };
};

/** Ids of those of whom something is stated: of whom most is, first. */
export const subjectsOf = (facts: readonly Fact[]): string[] =>
  [...group(facts, ({ subject }) => [subject])]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([subject]) => subject);
