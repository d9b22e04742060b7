import type { Fact } from "./catalog.ts";
import { isCount } from "./unit.ts";

/** The same for facts that measure the same of the same thing: subject, indicator and unit, counts being alike. */
export const likeMeasure = ({ subject, indicator, unit }: Fact): string =>
  `${subject} ${indicator.id} ${isCount(unit) ? "count" : unit}`;
