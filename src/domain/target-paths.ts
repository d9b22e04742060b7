/** The way from what is to what is to be reached, as far as the documents state both. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { areaOf } from "./dossier.ts";
import { type AreaType, isAreaType } from "./entity-type.ts";
import { hasEnded } from "./figures.ts";
import { group } from "./group.ts";
import { likeMeasure } from "./like-measure.ts";
import type { IndexEntity, Topic } from "./slice.ts";
import type { TargetStatus } from "./target-query.ts";

/** What a target asks for each year, derived: nobody has stated it. */
interface RequiredGrowth {
  /** percent: (target ÷ baseline)^(1 ÷ years) − 1, in %. points: (target − baseline) ÷ years, in percentage points. */
  value: number;
  measure: "percent" | "points";
  comparator: Fact["comparator"];
  years: number;
}

export interface TargetPath {
  fact: Fact;
  value: number;
  subject: IndexEntity | null;
  /** The subject when it is a whole area, such as a zone; else the one it lies in. */
  area: IndexEntity | null;
  topic: Topic | null;
  /** The latest like state up to the target year, else one without a year; null when none is stated. */
  baseline: Fact | null;
  growth: RequiredGrowth | null;
  status: TargetStatus;
  /** The state that reaches it, where one does. */
  outcome: Fact | null;
}

/** Every target with a number, those of which more is stated first. Plans are things to be done, not levels, and stand elsewhere. */
export const targetPaths = (archive: Archive, thisYear: number): TargetPath[] => {
  const facts = [...archive.factById.values()];
  const states = group(facts, (fact) =>
    fact.kind === "baseline" && fact.value !== null ? [likeMeasure(fact)] : [],
  );
  const passedBy = new Map(
    (archive.details?.conflicts ?? [])
      .filter(({ kind }) => kind === "target-below-baseline")
      .map(({ facts: [target, passed] }) => [target, archive.factById.get(passed ?? "") ?? null]),
  );
  const paths = facts.flatMap((fact): TargetPath[] => {
    const { value } = fact;
    if (fact.kind !== "target" || value === null) return [];
    const like = states.get(likeMeasure(fact)) ?? [];
    const passed = passedBy.get(fact.id);
    const baseline = passed ?? baselineFor(fact, like);
    const outcome = like.find((state) => isReached(fact, state)) ?? null;
    const subject = archive.entities.get(fact.subject) ?? null;
    return [
      {
        fact,
        value,
        subject,
        area: areaFor(archive, fact, subject),
        topic: archive.details?.topics[fact.indicator.id] ?? null,
        baseline,
        growth: baseline && requiredGrowth(fact, baseline),
        status: statusOf(fact, outcome !== null, passedBy.has(fact.id), thisYear),
        outcome,
      },
    ];
  });
  return paths.sort((a, b) => statedOf(b) - statedOf(a));
};

const statedOf = ({ baseline, growth }: TargetPath): number =>
  Number(growth !== null) * 2 + Number(baseline !== null);

const areaFor = (archive: Archive, fact: Fact, subject: IndexEntity | null): IndexEntity | null => {
  let area = fact.area ? (archive.entities.get(fact.area) ?? null) : subject;
  // A part of a part lies a few steps from the area it belongs to.
  for (let steps = 0; area && !isWholeArea(area) && steps < 5; steps += 1)
    area = areaOf(archive, area.id);
  return area;
};

const isWholeArea = ({ type }: IndexEntity): boolean => isAreaType(type) && !parts.includes(type);
const parts: readonly AreaType[] = ["subzone", "park", "township"];

const baselineFor = ({ year }: Fact, like: readonly Fact[]): Fact | null => {
  const dated = like
    .filter((state) => state.year !== null && (year === null || state.year <= year))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return dated[0] ?? like.find((state) => state.year === null) ?? null;
};

/** A state of the target year or later that is as much as was asked for, or as little. */
const isReached = (target: Fact, state: Fact): boolean => {
  if (target.year === null || state.year === null || state.year < target.year) return false;
  const [aim, now] = [target.value ?? 0, state.value ?? 0];
  return target.comparator === "<=" ? now <= aim : now >= aim;
};

const statusOf = (fact: Fact, isMet: boolean, isBelow: boolean, thisYear: number): TargetStatus => {
  if (isMet) return "met";
  if (isBelow) return "below-baseline";
  if (fact.year === null) return "undated";
  return hasEnded(fact, thisYear) ? "expired-outcome-unknown" : "open";
};

/** null unless both years are stated and the state is one number above zero; ranks and dates do not grow. */
const requiredGrowth = (target: Fact, baseline: Fact): RequiredGrowth | null => {
  const [aim, now] = [target.value, baseline.value];
  if (aim === null || now === null || target.year === null || baseline.year === null) return null;
  const years = target.year - baseline.year;
  const isOneNumber =
    (baseline.comparator === "=" || baseline.comparator === "~") && baseline.valueMax === undefined;
  if (years <= 0 || now <= 0 || aim <= 0 || !isOneNumber || isOrder(target)) return null;
  const comparator = baseline.comparator === "~" ? "~" : target.comparator;
  return target.unit === "%"
    ? { value: (aim - now) / years, measure: "points", comparator, years }
    : { value: ((aim / now) ** (1 / years) - 1) * 100, measure: "percent", comparator, years };
};

const isOrder = ({ unit }: Fact): boolean => unit === "位" || unit === "无";
