import { anyOf } from "#domain/brief/any-of.ts";
import { countBefore } from "#domain/brief/count-before.ts";
import { spansOf } from "#domain/brief/search-words.ts";
import type { Matcher } from "./matcher.ts";

/** Other projects under way there. The firm's own is none. */
export const projects: Matcher = {
  id: "projects",
  find: ({ text }) =>
    spansOf(text, others).map((word) => {
      const { least, span } = countBefore(text, word);
      return { core: span, others: [], about: { wish: { kind: "projects", least } } };
    }),
};

const others = anyOf({
  zh: [
    /(?:同类|在建|其他|其它|别的|重大|重点|类似|相关|在推进|正在推进|正在建设|已开工|已落地|落地)的?[^,，。、项]{0,8}项目/,
    /(?:有|看到)[^,，。项]{0,8}项目(?:在建|落地|在推进|正在)/,
    /项目(?:在建|集聚|聚集|扎堆|已落地|已开工|正在(?:建设|推进))/,
  ],
  en: [
    /(?:(?:other|ongoing|similar|further|existing|major|current|related|active|neighbouring|neighboring|more) )+(?:[a-z-]+ ){0,2}projects/,
    /projects? (?:[a-z-]+ ){0,2}(?:under ?way|under construction|in progress|ongoing|in the pipeline|being built|running|already)/,
  ],
  ko: [
    /(?:다른|타|진행\s?중인|추진\s?중인|유사|관련|동종|건설\s?중인|대형)\s?(?:[가-힣]+\s){0,2}(?:프로젝트|사업)/,
    /(?:프로젝트|사업)(?:들)?(?:가|이)\s?(?:[가-힣]+\s)?(?:진행|추진|건설)\s?(?:중|되)[가-힣]*/,
  ],
});
