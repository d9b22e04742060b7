import { anyOf } from "#domain/brief/any-of.ts";
import { around, spansOf } from "#domain/brief/search-words.ts";
import type { Matcher } from "./matcher.ts";

/** Documents or figures of a year or later. */
export const date: Matcher = {
  id: "date",
  find: ({ text, clauses }) =>
    spansOf(text, years).flatMap((core) => {
      const { before, behind } = around(text, clauses, core);
      if (!information.test(before + text.slice(core.start, core.end) + behind)) return [];
      const year = /20\d\d/.exec(text.slice(core.start, core.end))?.[0];
      const isAfter = afterwards.test(text.slice(core.start, core.end));
      return [
        {
          core,
          others: [],
          about: { wish: { kind: "date" as const, since: Number(year) + (isAfter ? 1 : 0) } },
        },
      ];
    }),
};

const years = anyOf({
  zh: [
    /20\d\d\s?年?(?:度|版)?(?:及其?|或)?(?:以后|之后|以来|以降|后|起|开始|版|以上|至今|的)/,
    /(?:不早于|晚于|不旧于)20\d\d年?/,
  ],
  en: [
    /(?:since|from|after|no older than|not older than|no earlier than|not before|later than|newer than|as of|post|dated?|of)[ -](?:the year )?20\d\d(?:(?: or| and|,) (?:later|newer|after|onwards?|beyond|more recent)| onwards?)?/,
    /20\d\d(?:(?: or| and|,) (?:later|newer|after|onwards?|more recent)| onwards?)/,
  ],
  ko: [/20\d\d\s?년?(?:도)?\s?(?:이후|부터|이래|이상|판)/],
});

const information =
  /资料|信息|数据|文件|规划|统计|材料|方案|报告|口径|(?<![a-z])(?:information|data|documents?|figures|(?<!we |to |they )plans?|statistics|papers|sources?|publications?|published|brochures?|material|reports?|numbers)(?![a-z])|자료|정보|데이터|문서|통계|계획|수치|문건|보고서/;

/** Later than the year that is named. */
const afterwards = /(?:晚于)20\d\d|(?:after|later than|newer than|post)[ -]20\d\d(?!,? (?:or|and))/;
