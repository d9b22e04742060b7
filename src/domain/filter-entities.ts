import type { Inside } from "./analysis/inside.ts";
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import {
  activeDimensions,
  type Dimension,
  type Filter,
  isFiltering,
  type ListedDimension,
  listedDimensions,
  without,
  type Years,
} from "./filter.ts";
import { matchesSpelling } from "./match-name.ts";
import type { Bounds, IndexEntity } from "./slice.ts";
import { type Traits, traitsOf } from "./traits.ts";

/** What a filter asks of the screen; null of what nobody knows yet, by which nothing is left out. */
export interface Sight {
  /** Where the map looks; west, south, east, north. */
  extent: Bounds | null;
  /** What lies in the drawings that are filtered by, by id. */
  inside: ReadonlyMap<string, Inside> | null;
}

/** The entities a filter leaves, in catalog order. */
export const filterEntities = (
  archive: Archive,
  filter: Filter,
  sight: Sight | null,
): IndexEntity[] => {
  const ready = readyFor(archive, filter);
  const asked = ownDimensions.filter((dimension) => isFiltering(filter, dimension));
  return traitsOf(archive)
    .filter(
      (traits) =>
        isSought(traits.entity, filter, sight) &&
        asked.every((dimension) => hasOwn(traits, filter, dimension)) &&
        hasFact(traits, ready),
    )
    .map(({ entity }) => entity);
};

/** By dimension, how many entities have each value. */
export type Counts = Readonly<Record<ListedDimension, ReadonlyMap<string, number>>>;

/**
 * How many entities of some have each value of each dimension, the other dimensions of the filter holding: what the
 * charts show and what choosing a value would give.
 */
export const countValues = (
  archive: Archive,
  filter: Filter,
  sight: Sight | null,
  isCounted: (entity: IndexEntity) => boolean,
): Counts => {
  const charts = listedDimensions.map((dimension) => ({
    dimension,
    ready: readyFor(archive, without(filter, dimension)),
    counts: new Map<string, number>(),
  }));
  const asked = ownDimensions.filter((dimension) => isFiltering(filter, dimension));
  for (const traits of traitsOf(archive)) {
    if (!isSought(traits.entity, filter, sight) || !isCounted(traits.entity)) continue;
    const [bar, ...others] = asked.filter((dimension) => !hasOwn(traits, filter, dimension));
    if (others.length > 0) continue;
    for (const { dimension, ready, counts } of charts) {
      if ((bar !== undefined && bar !== dimension) || !hasFact(traits, ready)) continue;
      for (const value of valuesOf(traits, dimension, archive, ready))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    charts.map(({ dimension, counts }) => [dimension, counts]),
  ) as unknown as Counts;
};

/** Which of the active dimensions, dropped alone, would let something through, and how much; most first. */
export const freeingDimensions = (
  archive: Archive,
  filter: Filter,
  sight: Sight | null,
  isCounted: (entity: IndexEntity) => boolean,
): { dimension: Dimension; count: number }[] =>
  activeDimensions(filter)
    .map((dimension) => ({
      dimension,
      count: filterEntities(archive, without(filter, dimension), sight).filter(isCounted).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

/** A filter with what need not be found anew for each entity. */
interface Ready {
  filter: Filter;
  /** Whether it asks for kinds or years of facts. */
  isOfFacts: boolean;
  /** Documents a fact may stand in; null for any. */
  sources: ReadonlySet<string> | null;
}

const readyFor = (archive: Archive, filter: Filter): Ready => ({
  filter,
  isOfFacts: isFiltering(filter, "kinds") || isFiltering(filter, "years"),
  sources:
    filter.sources.length === 0 && filter.statuses.length === 0
      ? null
      : new Set(
          archive.index.sources
            .filter(
              ({ id, status }) =>
                (filter.sources.length === 0 || filter.sources.includes(id)) &&
                (filter.statuses.length === 0 || filter.statuses.includes(status)),
            )
            .map(({ id }) => id),
        ),
});

/** Whether it has the name and the place that are sought; what lies in no drawing for all one knows is left out. */
const isSought = (
  entity: IndexEntity,
  { text, isInView, drawings }: Filter,
  sight: Sight | null,
): boolean =>
  (text === "" || matchesSpelling(entity, text)) &&
  (!isInView || !sight?.extent || isIn(entity, sight.extent)) &&
  (drawings.length === 0 || !sight?.inside || sight.inside.has(entity.id));

/** What an entity has whatever is stated of it: each of these dimensions holds or not, whatever the others ask. */
const ownDimensions: readonly ListedDimension[] = [
  "types",
  "placements",
  "industries",
  "bodies",
  "inside",
];

/** Whether it has one of the values that are asked for. */
const hasOwn = ({ values }: Traits, filter: Filter, dimension: ListedDimension): boolean => {
  const wanted: readonly string[] = filter[dimension];
  return wanted.some((one) => values[dimension].has(one));
};

const isOneOf = <Value extends string>(wanted: readonly Value[], value: Value): boolean =>
  wanted.length === 0 || wanted.includes(value);

/** Whether one and the same fact has the kind, the year and the document. */
const hasFact = (traits: Traits, { filter, isOfFacts, sources }: Ready): boolean => {
  if (!isOfFacts)
    return sources === null || [...traits.values.sources].some((source) => sources.has(source));
  return traits.facts.some((fact) => fits(fact, filter, sources));
};

const fits = (fact: Fact, { kinds, years }: Filter, sources: ReadonlySet<string> | null): boolean =>
  isOneOf(kinds, fact.kind) &&
  isOfYears(fact.year, years) &&
  (sources === null || documentsOf(fact).some((source) => sources.has(source)));

/** The documents a fact stands in. */
const documentsOf = ({ evidence, restatedAt = [] }: Fact): string[] =>
  [evidence, ...restatedAt].map(({ source }) => source);

/** Whether a fact is of the kinds, years and documents a filter asks for. */
export const asksFor = (archive: Archive, filter: Filter): ((fact: Fact) => boolean) => {
  const { sources } = readyFor(archive, filter);
  return (fact) => fits(fact, filter, sources);
};

/** Whether a year, null for one that is not stated, lies in some years. */
const isOfYears = (year: number | null, years: Years | null): boolean => {
  if (years === null) return true;
  if (years === "unstated") return year === null;
  return year !== null && year >= years.first && year <= years.last;
};

/** Whether what the map frames for it meets the extent. */
const isIn = ({ frame }: IndexEntity, [west, south, east, north]: Bounds): boolean => {
  if (!frame) return false;
  const [left, bottom, right, top] = frame.bounds;
  return left <= east && right >= west && bottom <= north && top >= south;
};

/** The values an entity has of a dimension by the facts a filter asks for. */
const valuesOf = (
  traits: Traits,
  dimension: ListedDimension,
  archive: Archive,
  { filter, isOfFacts, sources }: Ready,
): Iterable<string> => {
  if ((!isOfFacts && sources === null) || ownDimensions.includes(dimension))
    return traits.values[dimension];
  const facts = traits.facts.filter((fact) => fits(fact, filter, sources));
  if (dimension === "kinds") return new Set(facts.map(({ kind }) => kind));
  const documents = isOfFacts ? new Set(facts.flatMap(documentsOf)) : traits.values.sources;
  const asked = [...documents].filter((id) => sources?.has(id) ?? true);
  return dimension === "sources"
    ? asked
    : new Set(asked.flatMap((id) => archive.sources.get(id)?.status ?? []));
};
