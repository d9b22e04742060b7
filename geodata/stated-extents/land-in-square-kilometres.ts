/** Square kilometres in one of each unit of land a document may use; 1500 亩 are one square kilometre. */
const squareKilometresIn: Record<string, number> = {
  平方公里: 1,
  公顷: 0.01,
  亩: 1 / 1500,
  万亩: 10_000 / 1500,
};

/**
 * A stated size of land in km², rounded to a hundredth of a hectare.
 * @throws Error when the unit is none of land, as floor areas are not.
 */
export function landInSquareKilometres(value: number, unit: string): number {
  const one = squareKilometresIn[unit];
  if (one === undefined) throw new Error(`${unit} is no unit of land.`);
  return Math.round(value * one * 10_000) / 10_000;
}
