import { entityIdPattern } from "#domain/catalog.ts";
import { type EntityType, isAreaType, isIndustryType } from "#domain/entity-type.ts";
import {
  type Criterion,
  candidateTypes,
  type Importance,
  mostCriteria,
  nearKinds,
  usualWeight,
  type Weight,
  type Wish,
} from "#domain/invest/criterion.ts";
import { topics } from "#domain/slice.ts";

/** What was written, and the parts of it that make no sense. Weights have a key of their own. */
export const readCriteria = (written: string): { criteria: Criterion[]; leftOut: string[] } => {
  const criteria: Criterion[] = [];
  const leftOut: string[] = [];
  for (const part of written.split(",")) {
    const criterion = readCriterion(part);
    if (criterion && criteria.length < mostCriteria) criteria.push(criterion);
    else if (part !== "") leftOut.push(part);
  }
  return { criteria, leftOut };
};

/** The criteria with the weights that were written; undefined where they are no weights. */
export const readWeights = (
  written: string,
  criteria: readonly Criterion[],
): Criterion[] | undefined => {
  if (!/^[1-5](,[1-5])*$/.test(written)) return undefined;
  const weights = written.split(",").map((weight) => Number(weight) as Weight);
  return criteria.map((criterion, at) => ({
    ...criterion,
    weight: weights[at] ?? criterion.weight,
  }));
};

/** Ids of places, each once; undefined where there is none. */
export const readShortlist = (written: string): string[] | undefined => {
  const ids = [...new Set(written.split(","))].filter(isPlace).slice(0, mostPlaces);
  return ids.length > 0 ? ids : undefined;
};

export const leftOutOfShortlist = (written: string): string[] => {
  const kept = readShortlist(written) ?? [];
  return written.split(",").filter((id) => id !== "" && !kept.includes(id));
};

const mostPlaces = 50;

const isPlace = (id: string): boolean =>
  entityIdPattern.test(id) && candidateTypes.some((type) => id.startsWith(`${type}/`));

const readCriterion = (written: string): Criterion | null => {
  const [, before, said = "", star] = /^(?:(must|off)\.)?([^*]+)(\*)?$/.exec(written) ?? [];
  const [kind = "", value = "", ...more] = said.split(":");
  const wish = more.length > 1 ? null : (readers[kind]?.(value, more[0] ?? null) ?? null);
  return (
    wish && {
      wish,
      importance: (before ?? "nice") as Importance,
      weight: usualWeight,
      unknownPasses: star !== undefined,
    }
  );
};

type ReadWish = (value: string, more: string | null) => Wish | null;

/** A kind that has nothing after its value. */
const plain =
  (read: (value: string) => Wish | null): ReadWish =>
  (value, more) =>
    more === null ? read(value) : null;

const readers: Readonly<Record<string, ReadWish>> = {
  industry: plain((value) => {
    const industries = readIds(value, isIndustryType);
    return industries && { kind: "industry", industries };
  }),
  type: plain((value) => {
    const types = value.split("~");
    const wanted = candidateTypes.filter((type) => types.includes(type));
    return wanted.length === types.length ? { kind: "type", types: wanted } : null;
  }),
  inside: plain((value) => {
    const areas = readIds(value, isAreaType);
    return areas && { kind: "inside", areas };
  }),
  size: plain((value) => {
    const [, from, to] = /^(\d+(?:\.\d+)?)?-(\d+(?:\.\d+)?)?$/.exec(value) ?? [];
    const least = from === undefined ? null : Number(from);
    const most = to === undefined ? null : Number(to);
    return least === null && most === null ? null : { kind: "size", least, most };
  }),
  near: (value, more) => {
    const to = nearKinds.find((kind) => kind === value);
    return to && more !== null && /^\d{1,6}(\.\d+)?$/.test(more)
      ? { kind: "near", to, within: Number(more) }
      : null;
  },
  enterprises: (value, more) => readNamed("enterprises", value, more),
  platforms: (value, more) => readNamed("platforms", value, more),
  honours: plain((value) =>
    value === "national" || value === "any" ? { kind: "honours", level: value } : null,
  ),
  projects: plain((value) => {
    const least = readCount(value);
    return least === null ? null : { kind: "projects", least };
  }),
  targets: plain((value) => {
    if (value === "") return { kind: "targets", topic: null };
    const topic = topics.find((one) => one === value);
    return topic ? { kind: "targets", topic } : null;
  }),
  date: plain((value) =>
    /^(19|20)\d\d$/.test(value) ? { kind: "date", since: Number(value) } : null,
  ),
};

const readNamed = (
  kind: "enterprises" | "platforms",
  value: string,
  more: string | null,
): Wish | null => {
  const least = readCount(value);
  const industries = more === null ? [] : readIds(more, isIndustryType);
  return least === null || !industries ? null : { kind, industries, least };
};

const readCount = (value: string): number | null =>
  /^[1-9]\d{0,2}$/.test(value) ? Number(value) : null;

/** Ids of entities of some types, each once; null where one is no such id. */
const readIds = (value: string, isWanted: (type: EntityType) => boolean): string[] | null => {
  const ids = [...new Set(value.split("~"))];
  return ids.every((id) => entityIdPattern.test(id) && isWanted(id.split("/")[0] as EntityType))
    ? ids
    : null;
};
