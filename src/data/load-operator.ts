import { type Operator, operator } from "#domain/operator.ts";
import { fetchChecked } from "./fetch-checked.ts";

/** What the operator has set. A missing file sets nothing; a damaged one is reported and sets nothing. */
export const loadOperator = async (): Promise<{ operator: Operator; isDamaged: boolean }> => {
  const fetched = await fetchChecked("operator.json", operator);
  return fetched.ok
    ? { operator: fetched.content, isDamaged: false }
    : { operator: {}, isDamaged: fetched.fault === "damaged" };
};
