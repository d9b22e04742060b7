import { around } from "#domain/brief/search-words.ts";
import type { Matcher } from "./matcher.ts";

/** Businesses, by the names of the catalog and our list of words. */
export const industry: Matcher = {
  id: "industry",
  find: ({ text, clauses, named, vocabulary }) =>
    named.flatMap((core) => {
      if (core.meant.kind !== "industry") return [];
      const { id } = core.meant;
      const { before, behind } = around(text, clauses, core);
      const industries = [id, ...(vocabulary.kin.get(id) ?? [])];
      return [
        {
          core: { start: core.start, end: core.end },
          others: [],
          about: { wish: { kind: "industry", industries } },
          isLasting: true,
          ...((customers.test(before) || others.test(behind)) && { isPassing: true }),
        },
      ];
    }),
};

/** Whom the firm sells to, or what its goods become part of. */
const customers =
  /(?:客户(?:是|为|有|包括|多为|主要)|供应给|供给|卖给|用于|应用于|服务于|面向|配套给|出口到|走|通过|(?<![a-z])(?:used (?:in|for|by)|for use in|supply(?:ing)?(?: to)?|customers (?:are|include|in)|clients (?:are|include|in)|serving|sold to|sell to|by|via))[^,，。;；]{0,10}$/;

/** Firms and the like of that business, asked for as neighbours. */
const others =
  /^\s?(?:产业链?)?(?:的)?(?:上下游|上游|下游|龙头|链主|配套企业|企业(?:聚集|集聚|多|集中|较多)|客户|产业基础)|^\s?(?:suppliers|customers|clients|companies nearby)|^[가-힣]{0,3}\s?(?:협력사|협력업체|고객사|에 납품|에 공급|납품)/;
