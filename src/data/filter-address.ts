import { entityIdPattern, sourceIdPattern } from "#domain/catalog.ts";
import { type EntityType, entityTypes } from "#domain/entity-type.ts";
import {
  everything,
  type Filter,
  type ListedDimension,
  placements,
  type Years,
} from "#domain/filter.ts";
import { readEnclosure, writeEnclosure } from "./enclosure-address.ts";

/** What stands before the values of a dimension, in the order they are written. */
const prefixes: Readonly<Record<Exclude<ListedDimension, "industries">, string>> = {
  types: "type",
  kinds: "kind",
  sources: "in",
  statuses: "status",
  bodies: "by",
  placements: "placed",
  inside: "inside",
};

const accepts: Readonly<Record<keyof typeof prefixes, (value: string) => boolean>> = {
  types: (value) => entityTypes.includes(value as EntityType),
  kinds: (value) => ["baseline", "target", "plan", "history"].includes(value),
  sources: (value) => sourceIdPattern.test(value),
  statuses: (value) => ["official", "draft", "news"].includes(value),
  bodies: (value) => entityIdPattern.test(value) && value.startsWith("body/"),
  placements: (value) => (placements as readonly string[]).includes(value),
  inside: (value) => entityIdPattern.test(value),
};

/** `type:park,kind:target,year:2021-2025,in:source/003,inside:zone/gaoqu,within:…,in-view,text:…`, the text last; null for all. */
export const writeFilter = (filter: Filter): string | null =>
  [
    ...(Object.keys(prefixes) as (keyof typeof prefixes)[]).flatMap((dimension) =>
      filter[dimension].map((value) => `${prefixes[dimension]}:${value}`),
    ),
    ...filter.drawings.map((drawing) => `within:${writeEnclosure(drawing)}`),
    filter.years && `year:${writeYears(filter.years)}`,
    filter.isInView && "in-view",
    filter.text && `text:${filter.text}`,
  ]
    .filter((part) => part)
    .join(",") || null;

/** `2024`, `2020-2024` or `unstated`. */
export const writeYears = (years: Years): string =>
  years === "unstated"
    ? years
    : years.first === years.last
      ? String(years.first)
      : `${years.first}-${years.last}`;

/** What was written, and the parts of it that make no sense. Industries have a key of their own. */
export const readFilter = (written: string): { filter: Filter; leftOut: string[] } => {
  // The text may hold commas: it takes all that follows.
  const [, parts = "", text = ""] = /^(.*?)(?:(?:^|,)text:(.*))?$/s.exec(written) ?? [];
  let filter: Filter = { ...everything, text };
  const leftOut = parts.split(",").filter((part) => {
    if (part === "") return false;
    const taken = takePart(filter, part);
    filter = taken ?? filter;
    return taken === null;
  });
  return { filter, leftOut };
};

const takePart = (filter: Filter, part: string): Filter | null => {
  if (part === "in-view") return { ...filter, isInView: true };
  const at = part.indexOf(":");
  const [prefix, value] = [part.slice(0, at), part.slice(at + 1)];
  if (prefix === "year") {
    const years = readYears(value);
    return years && { ...filter, years };
  }
  if (prefix === "within") {
    const enclosure = readEnclosure(value);
    if (!enclosure) return null;
    const others = filter.drawings.filter(({ drawing }) => drawing !== enclosure.drawing);
    return { ...filter, drawings: [...others, enclosure] };
  }
  const dimension = (Object.keys(prefixes) as (keyof typeof prefixes)[]).find(
    (one) => prefixes[one] === prefix,
  );
  if (!dimension || !accepts[dimension](value)) return null;
  const values: readonly string[] = filter[dimension];
  return values.includes(value) ? filter : { ...filter, [dimension]: [...values, value] };
};

export const readYears = (value: string): Years | null => {
  if (value === "unstated") return value;
  const [, first, last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(value) ?? [];
  if (first === undefined || Number(first) > Number(last)) return null;
  return { first: Number(first), last: Number(last) };
};

/** `cluster/medical,chain/…` */
export const writeIndustries = ({ industries }: Filter): string | null =>
  industries.join(",") || null;

const industryPattern = /^(cluster|chain)\/[a-z0-9]+(-[a-z0-9]+)*$/;

export const readIndustries = (written: string): { industries: string[]; leftOut: string[] } => {
  const parts = [...new Set(written.split(","))];
  return {
    industries: parts.filter((id) => industryPattern.test(id)),
    leftOut: parts.filter((id) => !industryPattern.test(id)),
  };
};
