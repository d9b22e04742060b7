import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { matchesFact } from "./match-fact.ts";
import { matchesName } from "./match-name.ts";
import type { TargetPath } from "./target-paths.ts";
import { type TargetColumn, type TargetQuery, targetStatuses } from "./target-query.ts";
import { units } from "./unit.ts";

/** What narrows the list. */
export type TargetFilter = "statuses" | "topic" | "area" | "text";

/** The targets a query asks for, in its order; `without` sets one of its filters aside. */
export const listTargets = (
  archive: Archive,
  paths: readonly TargetPath[],
  query: TargetQuery,
  language: "zh" | "en" | "ko",
  without?: TargetFilter,
): TargetPath[] => {
  const { statuses, topic, area, text, sort } = query;
  const found = paths.filter(
    (path) =>
      (without === "statuses" || statuses.length === 0 || statuses.includes(path.status)) &&
      (without === "topic" || topic === null || path.topic === topic) &&
      (without === "area" || area === null || isIn(path, area)) &&
      (without === "text" || isAbout(archive, path, text)),
  );
  return sort ? found.sort(comparing(sort.by, sort.isDown, language)) : found;
};

const isIn = ({ fact, area }: TargetPath, id: string): boolean =>
  fact.subject === id || area?.id === id;

const isAbout = (archive: Archive, { fact, area }: TargetPath, text: string): boolean =>
  matchesFact(archive, fact, text) || (area !== null && matchesName(area, text));

/** What stands alone is compared first; what is not stated stands last, whichever way the rest is turned. */
const comparing =
  (by: TargetColumn, isDown: boolean, language: "zh" | "en" | "ko") =>
  (a: TargetPath, b: TargetPath): number => {
    const turn = isDown ? -1 : 1;
    if (by === "indicator" || by === "subject") {
      const [one = "", other = ""] = [a, b].map(({ fact, subject }) =>
        by === "indicator" ? fact.indicator[language] : subject?.name[language],
      );
      return turn * one.localeCompare(other, language);
    }
    const [one, other] = [measured(a, by), measured(b, by)];
    if (!one || !other) return Number(one === null) - Number(other === null);
    return one.measure - other.measure || turn * (one.value - other.value);
  };

/** A number and what it is measured in: only numbers in the same measure are compared. */
const measured = (
  { fact, baseline, growth, status }: TargetPath,
  by: Exclude<TargetColumn, "indicator" | "subject">,
): { measure: number; value: number } | null => {
  switch (by) {
    case "year":
      return fact.year === null ? null : { measure: 0, value: fact.year };
    case "status":
      return { measure: 0, value: targetStatuses.indexOf(status) };
    case "growth":
      return growth && { measure: growth.measure === "percent" ? 0 : 1, value: growth.value };
    default:
      return stated(by === "target" ? fact : baseline);
  }
};

const stated = (fact: Fact | null): { measure: number; value: number } | null =>
  fact && fact.value !== null ? { measure: units.indexOf(fact.unit), value: fact.value } : null;
