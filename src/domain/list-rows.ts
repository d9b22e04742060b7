/** What the list says of each entity, in which order and groups, and what of it may be added up. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { areaOf, industriesAbout, responsibilitiesFor } from "./dossier.ts";
import { keyFacts, sourcesOf } from "./figures.ts";
import { type Filter, type Placement, placements } from "./filter.ts";
import { asksFor } from "./filter-entities.ts";
import { group } from "./group.ts";
import { legalRank } from "./legal-order.ts";
import type { ListGroup, ListQuery } from "./list-query.ts";
import type { IndexEntity } from "./slice.ts";
import { traitsFor } from "./traits.ts";
import { type Unit, units } from "./unit.ts";

type Language = "zh" | "en" | "ko";

/** Facts of an entity that the filter asks for; all without kinds, years and documents. */
export const factsAsked = (archive: Archive, id: string, filter: Filter): readonly Fact[] =>
  (archive.facts.get(id) ?? []).filter(asksFor(archive, filter));

/** The figure that says most of it among those asked for, or null. */
export const figureAsked = (
  archive: Archive,
  id: string,
  filter: Filter,
  thisYear: number,
): Fact | null => {
  const asked = factsAsked(archive, id, filter);
  const [key] = keyFacts(archive, id, 3, thisYear).filter((fact) => asked.includes(fact));
  return key ?? asked.find(({ value }) => value !== null) ?? null;
};

/** What is stated of an entity by an indicator: a state before a target, the latest first. */
export const statedOf = (
  archive: Archive,
  id: string,
  indicator: string,
  filter: Filter,
): Fact | null => {
  const [best = null] = factsAsked(archive, id, filter)
    .filter((fact) => fact.subject === id && fact.indicator.id === indicator && fact.value !== null)
    .sort(
      (a, b) =>
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (b.year ?? 0) - (a.year ?? 0),
    );
  return best;
};

const kindOrder: readonly Fact["kind"][] = ["baseline", "target", "plan", "history"];

/** Indicators with a number for some of the entities: of how many, the most frequent first. */
export const indicatorsOf = (
  archive: Archive,
  entities: readonly IndexEntity[],
): { indicator: Fact["indicator"]; count: number }[] => {
  const found = new Map<string, { indicator: Fact["indicator"]; count: number }>();
  for (const { id } of entities) {
    const own = (archive.facts.get(id) ?? []).filter(
      ({ subject, value }) => subject === id && value !== null,
    );
    for (const indicator of new Map(
      own.map((fact) => [fact.indicator.id, fact.indicator]),
    ).values()) {
      const known = found.get(indicator.id) ?? { indicator, count: 0 };
      known.count += 1;
      found.set(indicator.id, known);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
};

/** The entities in the order of the query; what is not stated stands last, whichever way the rest is turned. */
export const sortEntities = (
  archive: Archive,
  entities: readonly IndexEntity[],
  { sort }: ListQuery,
  filter: Filter,
  language: Language,
): IndexEntity[] => {
  if (sort === null) {
    return entities
      .map((entity, order) => ({ entity, order, rank: legalRank(entity.type) }))
      .sort((a, b) => a.rank - b.rank || a.order - b.order)
      .map(({ entity }) => entity);
  }
  const { by, isDown } = sort;
  const turn = isDown ? -1 : 1;
  return entities
    .map((entity) => ({ entity, key: keyOf(archive, entity, by, filter, language) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      if (a.measure !== b.measure) return a.measure - b.measure;
      return (
        turn *
        (typeof a.value === "string" && typeof b.value === "string"
          ? a.value.localeCompare(b.value, language)
          : Number(a.value) - Number(b.value))
      );
    })
    .map(({ entity }) => entity);
};

/** What is compared, and in what it is measured: only what is measured alike is compared. */
const keyOf = (
  archive: Archive,
  entity: IndexEntity,
  by: string,
  filter: Filter,
  language: Language,
): { measure: number; value: string | number } | null => {
  const word = (value: string | undefined) => (value ? { measure: 0, value } : null);
  const number = (value: number) => ({ measure: 0, value });
  switch (by) {
    case "name":
      return word(entity.name[language]);
    case "type":
      return number(legalRank(entity.type));
    case "area":
      return word(areaOf(archive, entity.id)?.name[language]);
    case "industries":
      return word(industriesAbout(archive, entity.id)[0]?.name[language]);
    case "facts":
      return number(factsAsked(archive, entity.id, filter).length);
    case "bodies":
      return number(bodiesOf(archive, entity.id).length);
    case "sources":
      return word(sourcesOf(archive, entity.id).join());
    case "placement":
      return number(placements.indexOf(placementOf(archive, entity.id)));
    case "figure":
      return null;
    default: {
      const fact = statedOf(archive, entity.id, by, filter);
      return fact && { measure: units.indexOf(fact.unit), value: fact.value ?? 0 };
    }
  }
};

export const placementOf = (archive: Archive, id: string): Placement =>
  traitsFor(archive, id)?.placement ?? "none";

/** The bodies that answer for it, each once. */
export const bodiesOf = (archive: Archive, id: string): IndexEntity[] => [
  ...new Set(
    responsibilitiesFor(archive, id).flatMap(({ bodies }) => bodies.map(({ entity }) => entity)),
  ),
];

/** The entities in groups: by type and placement in their order, else the largest first; an entity may stand in several. */
export const groupEntities = (
  archive: Archive,
  entities: readonly IndexEntity[],
  by: ListGroup,
): { key: string | null; members: readonly IndexEntity[] }[] => {
  const none = "";
  const groups = [...group(entities, (entity) => keysOf(archive, entity, by, none))].map(
    ([key, members]) => ({ key: key === none ? null : key, members }),
  );
  const order = (key: string | null): number => {
    if (key === null) return Number.POSITIVE_INFINITY;
    if (by === "type") return legalRank(key as IndexEntity["type"]);
    if (by === "placement") return placements.indexOf(key as Placement);
    return 0;
  };
  return groups.sort(
    (a, b) =>
      (order(a.key) === order(b.key) ? 0 : order(a.key) - order(b.key)) ||
      b.members.length - a.members.length,
  );
};

const keysOf = (
  archive: Archive,
  entity: IndexEntity,
  by: ListGroup,
  none: string,
): readonly string[] => {
  const some = (ids: readonly string[]) => (ids.length > 0 ? ids : [none]);
  switch (by) {
    case "type":
      return [entity.type];
    case "placement":
      return [placementOf(archive, entity.id)];
    case "area":
      return [areaOf(archive, entity.id)?.id ?? none];
    case "industries":
      return some(industriesAbout(archive, entity.id).map(({ id }) => id));
    case "sources":
      return some(sourcesOf(archive, entity.id));
  }
};

/** Figures of one indicator that may be added up: same unit, year, kind, comparator and definition, none of them inside another. */
export interface LikeSum {
  facts: readonly Fact[];
  value: number;
}

export const likeSums = (
  archive: Archive,
  entities: readonly IndexEntity[],
  indicator: string,
  filter: Filter,
): LikeSum[] => {
  const stated = entities.flatMap(({ id }) => statedOf(archive, id, indicator, filter) ?? []);
  const like = group(stated, ({ unit, year, kind, comparator }) => [
    `${unit} ${year} ${kind} ${comparator}`,
  ]);
  return [...like.values()]
    .filter(
      (facts) =>
        facts.length > 1 &&
        summable(facts[0]) &&
        !areDefinedApart(archive, facts) &&
        arePartsApart(archive, facts),
    )
    .map((facts) => ({
      facts,
      value: Number(facts.reduce((sum, { value }) => sum + (value ?? 0), 0).toPrecision(12)),
    }));
};

const summable = (fact: Fact | undefined): boolean =>
  fact !== undefined && fact.valueMax === undefined && summableUnits.includes(fact.unit);

/** Shares, ranks, rates and lengths of time do not add up. */
const summableUnits: readonly Unit[] = [
  ...(["亿元", "万元", "元", "亿美元"] as const),
  ...(["平方公里", "万平方米", "亩", "万亩", "公里"] as const),
  ...(["人", "万人", "户", "万户", "万套", "家", "个", "件", "项", "处", "所"] as const),
  ...(["支", "座", "台", "栋", "条"] as const),
];

/** Whether a contradiction says of some of them that one word means different things. */
const areDefinedApart = (archive: Archive, facts: readonly Fact[]): boolean =>
  (archive.details?.conflicts ?? []).some(
    (conflict) =>
      conflict.kind === "definition-differs" && facts.some(({ id }) => conflict.facts.includes(id)),
  );

/** Whether none of the subjects lies in another one: the whole would be counted with its parts. */
const arePartsApart = (archive: Archive, facts: readonly Fact[]): boolean => {
  const ids = facts.map(({ subject }) => subject);
  return ids.every((id) => {
    const over = [
      ...(traitsFor(archive, id)?.values.inside ?? []),
      ...(archive.relationsFrom.get(id) ?? [])
        .filter(({ type }) => type === "lies-in" || type === "part-of")
        .map(({ to }) => to),
    ];
    return !over.some((one) => ids.includes(one));
  });
};

/** Whether figures differ in year, kind or unit, so that their order is none of rank. */
export const areUnlike = (facts: readonly Fact[]): boolean =>
  new Set(facts.map(({ year, kind, unit }) => `${year} ${kind} ${unit}`)).size > 1;
