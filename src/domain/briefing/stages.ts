/** The stages a desk hears of, and which of them it goes by. Pure, so that losing one can be tried without windows. */

export interface Stages {
  /** The stage this desk goes by; null: none has been heard yet. */
  mine: string | null;
  /** How many questions it has left without an answer. */
  missed: number;
  /** Whether it has said that it goes. One that is loaded anew comes back under another name. */
  hasLeft: boolean;
  /** How many the other stages have left without an answer. */
  others: Readonly<Record<string, number>>;
}

export type StageEvent =
  | { type: "asked" }
  | { type: "heard"; stage: string }
  | { type: "left"; stage: string };

export const noStages: Stages = { mine: null, missed: 0, hasLeft: false, others: {} };

/** Questions without an answer, one a second, after which a stage counts as lost. */
const patience = 3;

export const followStages = (stages: Stages, event: StageEvent): Stages => {
  if (event.type === "asked") {
    const others = Object.entries(stages.others)
      .map(([stage, missed]) => [stage, missed + 1] as const)
      .filter(([, missed]) => missed < patience);
    return { ...stages, missed: stages.missed + 1, others: Object.fromEntries(others) };
  }
  const { stage } = event;
  const { [stage]: _gone, ...rest } = stages.others;
  if (event.type === "left")
    return stage === stages.mine ? { ...stages, hasLeft: true } : { ...stages, others: rest };
  if (stage === stages.mine) return { ...stages, missed: 0, hasLeft: false };
  // Who has a stage stays with it: another that is opened beside it does not take its place.
  if (stages.mine !== null && !stages.hasLeft && !isLost(stages))
    return { ...stages, others: { ...rest, [stage]: 0 } };
  return { mine: stage, missed: 0, hasLeft: false, others: rest };
};

/** Whether there is nobody to show what the desk says. */
export const isLost = ({ missed }: Stages): boolean => missed >= patience;
