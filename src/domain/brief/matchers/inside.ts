import { around } from "#domain/brief/search-words.ts";
import type { Matcher } from "./matcher.ts";

/** Areas of the city by name. Where the firm comes from is none. */
export const inside: Matcher = {
  id: "inside",
  find: ({ text, clauses, named }) =>
    named.flatMap((core) => {
      if (core.meant.kind !== "area") return [];
      const { before, behind } = around(text, clauses, core);
      if (comesFrom.test(before) || isOfThere.test(behind)) return [];
      return [
        {
          core: { start: core.start, end: core.end },
          others: [],
          about: { wish: { kind: "inside", areas: [core.meant.id] } },
        },
      ];
    }),
};

const comesFrom =
  /(?:来自|总部(?:在|位于)|(?:我们|我司|公司|企业)是|(?<![a-z])(?:based in|headquartered in|company from|firm from|come from|located in))\s?$/;

const isOfThere =
  /^的[^,，。]{1,8}(?:企业|公司|厂家?)$|^(?:的?一家|的?本地|本土|的?(?:老)?企业[,，]?$|市?的?公司)|^(?:-based|'s mayor)|^(?:에 본사|에 있는 (?:회사|기업|업체)|소재)/;
