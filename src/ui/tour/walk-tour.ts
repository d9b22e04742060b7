import type { TourStep } from "./tour-steps.ts";

/** The steps that have something to show, in order. */
export const walkableSteps = (steps: readonly TourStep[], hasMap: boolean): readonly TourStep[] =>
  steps.filter(({ needsMap }) => hasMap || !needsMap);

/** The step one further or one back, counted from 0; it stays within the tour. */
export const turnStep = (step: number, by: 1 | -1, count: number): number =>
  Math.min(Math.max(step + by, 0), count - 1);
