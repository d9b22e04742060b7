/** Where the way to a target should be in a year. */
import type { Fact } from "./catalog.ts";
import type { TargetPath } from "./target-paths.ts";

/** Derived by the formula of the required growth: nobody has stated it. */
export interface PathPosition {
  year: number;
  /** percent: baseline × (target ÷ baseline)^(elapsed ÷ years). points: baseline + (target − baseline) × elapsed ÷ years. */
  value: number;
  /** The same on the way to the upper end, where the target is a range. */
  valueMax?: number;
  comparator: Fact["comparator"];
  /** How far it lies from the stated state; below zero where the target is lower. */
  gap: number;
  /** Years since the state, of the years of the path. */
  elapsed: number;
}

/**
 * null unless the target is open and growth can be derived: there is no way to a target whose year is over, that is
 * met or lies behind the state, and none from a state that is yet to come.
 */
export const pathPosition = (
  { fact, value, baseline, growth, status }: TargetPath,
  thisYear: number,
): PathPosition | null => {
  const now = baseline?.value ?? null;
  const since = baseline?.year ?? null;
  if (status !== "open" || !growth || now === null || since === null || thisYear < since)
    return null;
  const elapsed = thisYear - since;
  const part = elapsed / growth.years;
  const onTheWay = (aim: number) =>
    growth.measure === "percent" ? now * (aim / now) ** part : now + (aim - now) * part;
  const position = onTheWay(value);
  return {
    year: thisYear,
    value: position,
    ...(fact.valueMax !== undefined && { valueMax: onTheWay(fact.valueMax) }),
    comparator: growth.comparator,
    gap: position - now,
    elapsed,
  };
};
