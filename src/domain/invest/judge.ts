import type { Archive } from "#domain/archive.ts";
import type { Fact, Relation } from "#domain/catalog.ts";
import {
  activitiesOf,
  honoursOf,
  industriesOf,
  industriesOver,
  type Link,
  placesIn,
} from "#domain/dossier.ts";
import { type EntityType, isAreaType, isIndustryType } from "#domain/entity-type.ts";
import { sourcesOf } from "#domain/figures.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { scaleOf } from "#domain/unit.ts";
import { areasAround, inheritedShare } from "./areas-around.ts";
import type { CandidateType, Wish } from "./criterion.ts";
import type { Distances, Nearest } from "./distances.ts";
import type { Ground, Judgement, Reason } from "./judgement.ts";
import { nationalHonours } from "./national-honours.ts";

/**
 * What the archive and the positions say of a wish and a candidate. What is said of the place itself goes before what
 * is said of an area around it, which counts for less; what nobody says is unknown.
 *
 * @param distances null as long as they have not been measured.
 */
export const judge = (
  archive: Archive,
  distances: Distances | null,
  wish: Wish,
  candidate: IndexEntity,
): Judgement => {
  switch (wish.kind) {
    case "type":
      return known(
        wish.types.includes(candidate.type as CandidateType),
        { kind: "type", type: candidate.type as CandidateType },
        [],
      );
    case "inside":
      return judgeInside(archive, wish.areas, candidate);
    case "near":
      return judgeNear(distances, wish, candidate);
    case "date":
      return judgeDate(archive, wish.since, candidate);
    case "industry":
      return own(archive, candidate, (id) => industryOf(archive, id, wish.industries));
    case "size":
      return sizeOf(archive, candidate.id, wish) ?? silent;
    case "enterprises":
    case "platforms":
    case "projects":
      return own(archive, candidate, (id) => namedIn(archive, id, wish));
    case "honours":
      return own(archive, candidate, (id) => honoured(archive, id, wish.level));
    case "targets":
      return own(archive, candidate, (id) => targeted(archive, id, wish.topic));
  }
};

const silent: Judgement = {
  verdict: "unknown",
  value: null,
  reason: { kind: "silent" },
  around: null,
  grounds: [],
};

const known = (
  isMet: boolean,
  reason: Reason,
  grounds: readonly Ground[],
  value = Number(isMet),
): Judgement => ({ verdict: isMet ? "met" : "unmet", value, reason, around: null, grounds });

/** What is said of the candidate, or of the nearest area around it of which it is said and comes true. */
const own = (
  archive: Archive,
  { id }: IndexEntity,
  judgeArea: (id: string) => Judgement | null,
): Judgement => {
  const said = judgeArea(id);
  if (said) return said;
  for (const { area, relations } of areasAround(archive, id)) {
    const share = isAreaType(area.type) ? inheritedShare(area.type) : 0;
    const inherited = share > 0 ? judgeArea(area.id) : null;
    if (!inherited?.value) continue;
    return {
      ...inherited,
      verdict: inherited.verdict === "met" ? "partly" : inherited.verdict,
      value: inherited.value * share,
      around: area,
      grounds: [...inherited.grounds, ...relations.map(asGround)],
    };
  }
  return silent;
};

const asGround = (relation: Relation): Ground => ({ as: "relation", relation });

/** null where the documents state no industry of it. */
const industryOf = (archive: Archive, id: string, wanted: readonly string[]): Judgement | null => {
  const asked = industriesUnder(archive, wanted);
  const { stated, carried } = industriesStated(archive, id);
  const fitting = stated.filter(({ entity }) => asked.has(entity.id));
  if (fitting.length > 0)
    return known(
      true,
      { kind: "industry", industries: fitting.map(({ entity }) => entity), site: null },
      fitting.map(({ relation }) => asGround(relation)),
    );
  const held = carried.find(({ activity }) => asked.has(activity.entity.id));
  if (held) {
    const { site, activity } = held;
    return known(true, { kind: "industry", industries: [activity.entity], site }, [
      asGround(activity.relation),
      ...placing(archive, site.id),
    ]);
  }
  if (stated.length === 0) return null;
  return known(
    false,
    { kind: "otherIndustries", industries: stated.map(({ entity }) => entity) },
    stated.map(({ relation }) => asGround(relation)),
  );
};

/** What the documents say an area leads or works in, and what the sites in it work in; found once for an area. */
const industriesStated = (archive: Archive, id: string): Industries => {
  const known = industries.get(archive) ?? new Map<string, Industries>();
  industries.set(archive, known);
  const found = known.get(id) ?? {
    stated: [...industriesOf(archive, id), ...activitiesOf(archive, id)].filter(({ entity }) =>
      isIndustryType(entity.type),
    ),
    carried: placesIn(archive, id, carriers).flatMap((site) =>
      activitiesOf(archive, site.id).map((activity) => ({ site, activity })),
    ),
  };
  known.set(id, found);
  return found;
};

interface Industries {
  stated: readonly Link[];
  carried: readonly { site: IndexEntity; activity: Link }[];
}

const industries = new WeakMap<Archive, Map<string, Industries>>();

const carriers: readonly EntityType[] = [
  "park",
  "enterprise",
  "platform",
  "institution",
  "project",
];

/** Ids of these industries and of all that are part of them; the same set each time. */
const industriesUnder = (archive: Archive, ids: readonly string[]): ReadonlySet<string> => {
  const sets = under.get(archive) ?? new Map<string, ReadonlySet<string>>();
  under.set(archive, sets);
  const key = ids.join(" ");
  const set =
    sets.get(key) ??
    new Set(
      archive.index.entities.flatMap(({ id, type }) =>
        isIndustryType(type) &&
        (ids.includes(id) || industriesOver(archive, id).some((over) => ids.includes(over)))
          ? [id]
          : [],
      ),
    );
  sets.set(key, set);
  return set;
};

const under = new WeakMap<Archive, Map<string, ReadonlySet<string>>>();

/** By which a site is put where it is. */
const placing = (archive: Archive, site: string): Ground[] => {
  const [relation] = [
    ...(archive.relationsFrom.get(site) ?? []).filter(({ type }) => type === "located-in"),
    ...(archive.relationsTo.get(site) ?? []).filter(({ type }) => type === "hosts"),
  ];
  return relation ? [asGround(relation)] : [];
};

const judgeInside = (
  archive: Archive,
  areas: readonly string[],
  candidate: IndexEntity,
): Judgement => {
  if (areas.includes(candidate.id)) return known(true, { kind: "inside", area: candidate }, []);
  const around = areasAround(archive, candidate.id);
  const found = around.find(({ area }) => areas.includes(area.id));
  if (found)
    return known(true, { kind: "inside", area: found.area }, found.relations.map(asGround));
  const anchor = (archive.relationsFrom.get(candidate.id) ?? []).find(
    ({ type, to }) => type === "anchored-in" && areas.includes(to),
  );
  const anchored = anchor && archive.entities.get(anchor.to);
  if (anchored)
    return {
      verdict: "partly",
      value: 0.5,
      reason: { kind: "inside", area: anchored },
      around: null,
      grounds: [asGround(anchor)],
    };
  // Areas of one kind lie beside one another: in one of them is outside the others.
  const types = new Set(areas.flatMap((id) => archive.entities.get(id)?.type ?? []));
  const other = around.find(({ area }) => types.has(area.type));
  return other
    ? known(false, { kind: "elsewhere", area: other.area }, other.relations.map(asGround))
    : silent;
};

/** The share of the interval of error that lies within the limit. */
const judgeNear = (
  distances: Distances | null,
  { to, within }: Extract<Wish, { kind: "near" }>,
  { id }: IndexEntity,
): Judgement => {
  if (!distances) return { ...silent, reason: { kind: "unmeasured" } };
  const nearest = distances.get(id)?.[to];
  if (!nearest) return { ...silent, reason: { kind: "unplaced" } };
  const [least, most] = spanOf(nearest);
  const reason: Reason = { kind: "near", nearest };
  const grounds: Ground[] = [{ as: "position", nearest }];
  if (most <= within) return known(true, reason, grounds);
  if (least >= within) return known(false, reason, grounds);
  const value = (within - least) / (most - least);
  return { verdict: "partly", value, reason, around: null, grounds };
};

/** How near and how far it may be, metres. */
export const spanOf = ({ metres, errorMetres }: Nearest): [number, number] => [
  Math.max(0, metres - errorMetres),
  metres + errorMetres,
];

const judgeDate = (archive: Archive, since: number, { id }: IndexEntity): Judgement => {
  const [latest] = sourcesOf(archive, id)
    .flatMap((source) => archive.sources.get(source) ?? [])
    .sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));
  if (!latest) return silent;
  const { published } = latest;
  return known(
    Number(published.slice(0, 4)) >= since,
    { kind: "date", published, source: latest.id },
    [],
  );
};

/** The size the documents state of a place, never one measured of its drawing. */
export const statedSize = (archive: Archive, id: string): Fact | null =>
  sizeIndicators
    .map((indicator) =>
      (archive.facts.get(id) ?? []).find(
        (fact) => fact.subject === id && fact.indicator.id === indicator && fact.value !== null,
      ),
    )
    .find((fact) => fact !== undefined) ?? null;

/** What the documents call the size of a whole place. */
const sizeIndicators = ["total-area", "service-trade-park-land"] as const;

/** From the least to the most square metres a stated size may mean. */
export const sizeSpan = ({ value, valueMax, comparator, unit }: Fact): [number, number] => {
  const { factor } = scaleOf(unit);
  const [low, high] = [(value ?? 0) * factor, (valueMax ?? value ?? 0) * factor];
  if (comparator === ">=") return [low, Number.POSITIVE_INFINITY];
  return comparator === "<=" ? [0, high] : [low, high];
};

const sizeOf = (
  archive: Archive,
  id: string,
  { least, most }: Extract<Wish, { kind: "size" }>,
): Judgement | null => {
  const fact = statedSize(archive, id);
  if (!fact) return null;
  const [low, high] = sizeSpan(fact);
  const [from, to] = [least ?? 0, most ?? Number.POSITIVE_INFINITY];
  const reason: Reason = { kind: "size", fact };
  const grounds: Ground[] = [{ as: "fact", fact }];
  if (low >= from && high <= to) return known(true, reason, grounds);
  if (high < from || low > to) return known(false, reason, grounds);
  return { verdict: "partly", value: 0.5, reason, around: null, grounds };
};

/** null where the documents name none: that is silence, not none. */
const namedIn = (
  archive: Archive,
  id: string,
  wish: Extract<Wish, { kind: "enterprises" | "platforms" | "projects" }>,
): Judgement | null => {
  const industries = wish.kind === "projects" ? [] : wish.industries;
  const asked = industries.length > 0 ? industriesUnder(archive, industries) : null;
  const sites = placesIn(archive, id, sitesOf[wish.kind]).filter(
    (site) => !asked || activitiesOf(archive, site.id).some(({ entity }) => asked.has(entity.id)),
  );
  if (sites.length === 0) return null;
  return known(
    sites.length >= wish.least,
    { kind: "named", sites },
    sites.flatMap((site) => placing(archive, site.id)),
    Math.min(1, sites.length / Math.max(1, wish.least)),
  );
};

const sitesOf: Record<"enterprises" | "platforms" | "projects", readonly EntityType[]> = {
  enterprises: ["enterprise"],
  platforms: ["platform", "institution"],
  projects: ["project"],
};

const honoured = (archive: Archive, id: string, level: "national" | "any"): Judgement | null => {
  const held = honoursOf(archive, id).filter(
    ({ entity }) => level === "any" || nationalHonours.includes(entity.id),
  );
  if (held.length === 0) return null;
  return known(
    true,
    { kind: "honours", honours: held.map(({ entity }) => entity) },
    held.map(({ relation }) => asGround(relation)),
  );
};

const targeted = (archive: Archive, id: string, topic: string | null): Judgement | null => {
  const facts = (archive.facts.get(id) ?? []).filter(
    ({ kind, indicator }) =>
      (kind === "target" || kind === "plan") &&
      (topic === null || archive.details?.topics[indicator.id] === topic),
  );
  if (facts.length === 0) return null;
  return known(
    true,
    { kind: "targets", count: facts.length },
    facts.slice(0, fewest).map((fact) => ({ as: "fact", fact })),
  );
};

/** So many targets stand for all. */
const fewest = 5;
