import { anyOf } from "#domain/brief/any-of.ts";
import { around, spansOf } from "#domain/brief/search-words.ts";
import type { Matcher } from "./matcher.ts";

/** Targets the plans state for the place. What the firm itself aims at is none. */
export const targets: Matcher = {
  id: "targets",
  find: ({ text, clauses }) =>
    spansOf(text, stated).flatMap((core) => {
      const { before, behind } = around(text, clauses, core);
      if (itsOwn.test(before) || itsOwnBehind.test(behind)) return [];
      return [{ core, others: [], about: { wish: { kind: "targets" as const, topic: null } } }];
    }),
};

const stated = anyOf({
  zh: [
    /(?:规划|发展|产业|产值|明确|量化|具体|增长|建设)*的?(?:发展|产业|产值|增长|量化)*(?:目标值?|指标)/,
  ],
  en: [
    /(?:(?:stated|clear|official|published|growth|development|quantified|quantitative|planning|industrial|industry|output|measurable|concrete|explicit|plan|policy|own) )*(?:targets?|goals)/,
  ],
  ko: [/(?:발전|성장|육성|산업|개발|정량|수치|계획|구체적인?|명확한)?\s?목표(?:치|값)?/],
});

const itsOwn =
  /(?:我们的?|我司的?|公司的?|企业的?|项目的?|客户的?|以|为|本项目|(?<![a-z])(?:our|the company's|its|their|my|we|the firm's|which we|they|i|not|is the|to) ?(?:[a-z-]+ )?|당사의?|저희의?|우리의?|회사의?)\s?$/;

const itsOwnBehind =
  /^(?:市场|客户|群体|地块|是|为|区域|城市|用地|投产|人群|选址|在)|^\s?(?:markets?|customers?|groups?|audience|date|price|is |size|production|opening|site|start|cost|budget|of our|region|city|:)|^(?:로|시장|고객|하|입니다|는\s|인|지역|부지|시점|일정|으로)/;
