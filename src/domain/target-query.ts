import { entityIdPattern } from "./catalog.ts";
import { type Topic, topics } from "./slice.ts";

/**
 * How a target stands. `met`: a state of the target year or later reaches it. `below-baseline`: it lies behind the
 * state already stated. `expired-outcome-unknown`: its year is over and no state says it was reached.
 */
export const targetStatuses = [
  "open",
  "met",
  "expired-outcome-unknown",
  "below-baseline",
  "undated",
] as const;
export type TargetStatus = (typeof targetStatuses)[number];

const targetColumns = [
  "indicator",
  "subject",
  "baseline",
  "target",
  "year",
  "growth",
  "status",
] as const;
export type TargetColumn = (typeof targetColumns)[number];

/** Which targets are listed, and in which order. */
export interface TargetQuery {
  /** None means all. */
  statuses: readonly TargetStatus[];
  topic: Topic | null;
  /** Id of the area or thing they are of. */
  area: string | null;
  text: string;
  /** null: those of which more is stated first. */
  sort: { by: TargetColumn; isDown: boolean } | null;
}

export const allTargets: TargetQuery = {
  statuses: [],
  topic: null,
  area: null,
  text: "",
  sort: null,
};

/** `open,topic:sea,area:zone/gaoqu,sort:-growth,text:…`, the text last; empty when all are listed. */
export const writeTargetQuery = ({ statuses, topic, area, text, sort }: TargetQuery): string =>
  [
    ...statuses,
    topic && `topic:${topic}`,
    area && `area:${area}`,
    sort && `sort:${sort.isDown ? "-" : ""}${sort.by}`,
    text && `text:${text}`,
  ]
    .filter((part) => part)
    .join(",");

/** What was written, and the parts of it that make no sense; no query when none of it does. */
export const readTargetQuery = (
  written: string,
): { query: TargetQuery | null; leftOut: readonly string[] } => {
  // The text may hold commas: it takes all that follows.
  const [, before = "", text = ""] = /^(.*?)(?:(?:^|,)text:(.*))?$/s.exec(written) ?? [];
  const query: { -readonly [Key in keyof TargetQuery]: TargetQuery[Key] } = { ...allTargets, text };
  const parts = before.split(",").filter((part) => part !== "");
  const leftOut = parts.filter((part) => {
    const read = readPart(part, query);
    Object.assign(query, read);
    return read === null;
  });
  const isSense = leftOut.length < parts.length || text !== "";
  return { query: isSense ? query : null, leftOut };
};

const readPart = (part: string, { statuses }: TargetQuery): Partial<TargetQuery> | null => {
  const status = targetStatuses.find((one) => one === part);
  if (status) return { statuses: [...statuses.filter((one) => one !== status), status] };
  const [, key = "", value = ""] = /^([a-z]+):(.+)$/.exec(part) ?? [];
  const topic = topics.find((one) => one === value);
  if (key === "topic" && topic) return { topic };
  if (key === "area" && entityIdPattern.test(value)) return { area: value };
  const by = targetColumns.find((one) => one === value.replace(/^-/, ""));
  if (key === "sort" && by) return { sort: { by, isDown: value.startsWith("-") } };
  return null;
};
