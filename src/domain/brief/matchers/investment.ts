import { around } from "#domain/brief/search-words.ts";
import type { Matcher } from "./matcher.ts";

/** Yuan to be invested. Turnover, capital and prices are none. */
export const investment: Matcher = {
  id: "investment",
  find: ({ text, clauses, quantities }) =>
    quantities
      .filter((quantity) => {
        if (quantity.measure !== "yuan" && quantity.measure !== "money") return false;
        const { before, behind } = around(text, clauses, quantity);
        return (
          (invested.test(before) ||
            investedBehind.test(behind) ||
            (before + behind).trim() === "") &&
          !otherMoney.test(before) &&
          !otherMoneyBehind.test(behind)
        );
      })
      .map(({ start, end, value }) => ({
        core: { start, end },
        others: [],
        about: { beyond: { kind: "investment", yuan: Math.round(value) } },
      })),
};

const invested =
  /投资|投入|总投|投(?:个|约|大概|大约)?\s?$|(?<![a-z])(?:invest(?:ing|ed|ment)?|capex|capital expenditure|budget|spend(?:ing)?|project value|project volume)|투자|사업비|투입/;

const investedBehind =
  /^\s?(?:的?(?:总?投资|投入|项目|左右的?投资)|(?:of |in )?(?:capex|invest)|(?:규모의?\s?)?(?:를|을)?\s?(?:투자|투입))/;

const otherMoney =
  /(?:产值|销售|营收|收入|注册资本|注册资金|租金|单价|每亩|年产|利润|税|(?<![a-z])(?:turnover|revenue|sales|output|registered capital|rent|price)|매출|자본금|임대료|생산액)[^,，。投]{0,10}$/;

const otherMoneyBehind =
  /^\s?(?:一亩|每亩|\/亩|\/平|per |a year|annual|turnover|revenue|in (?:sales|revenue|turnover)|of (?:sales|revenue|turnover|annual)|매출)/;
