import { around } from "#domain/brief/search-words.ts";
import type { Matcher } from "./matcher.ts";

/** People to be employed. */
export const staff: Matcher = {
  id: "staff",
  find: ({ text, clauses, quantities }) =>
    quantities
      .filter((quantity) => {
        const { before, behind } = around(text, clauses, quantity);
        return (
          quantity.measure === "people" &&
          !isVisitor.test(before.slice(-8) + behind.slice(0, 6)) &&
          !isOfFirm.test(behind)
        );
      })
      .map(({ start, end, value }) => ({
        core: { start, end },
        others: [],
        about: { beyond: { kind: "staff", people: Math.round(value) } },
      })),
};

/** A firm of so many people. */
const isOfFirm =
  /^ (?:at home|worldwide|globally|today|so far)|^(?:左右)?(?:规模)?的(?:[^,，。]{0,8})(?:企业|公司|工厂|团队)|^[- ]?(?:strong|person|company|firm|manufacturer|maker|business|team)|^\s?(?:규모의?|의)\s(?:[가-힣]+\s){0,3}(?:회사|기업|업체|중소)/;

/** Who comes to look, or who writes. */
const isVisitor = /考察|来访|一行|参会|代表团|同行|访问|delegation|visit|guests|방문|참석|일행/;
