import { anyOf } from "#domain/brief/any-of.ts";
import { around, spansOf } from "#domain/brief/search-words.ts";
import type { CandidateType } from "#domain/invest/criterion.ts";
import type { Matcher } from "./matcher.ts";

/** Kinds of place: park, zone, functional area, marine core. */
export const type: Matcher = {
  id: "type",
  find: ({ text, clauses }) =>
    kinds.flatMap(([kind, pattern]) =>
      spansOf(text, pattern).flatMap((core) => {
        const { before, behind } = around(text, clauses, core);
        if (isPlaceAlready.test(before) || isOther.test(behind)) return [];
        return [{ core, others: [], about: { wish: { kind: "type" as const, types: [kind] } } }];
      }),
    ),
};

const kinds: readonly (readonly [CandidateType, RegExp])[] = [
  [
    "park",
    anyOf({
      zh: [
        /(?:专业|特色|成熟|工业|产业|科技|高新技术?|化工|国际|综合|国家级)*(?:园区|产业园|工业园|科技园|创业园)/,
      ],
      en: [
        /(?:(?:industrial|business|science|technology|tech|research|high-tech|hi-tech|specialised|specialized|chemical|dedicated|national) )*parks?/,
        /industrial estate/,
      ],
      ko: [
        /(?:국가\s?)?(?:산업|공업|농공|특화|전문|국가)\s?단지/,
        /산단/,
        /공단(?![가-힣]*원)/,
        /단지(?= 내|를|가|에|로)/,
      ],
    }),
  ],
  [
    "zone",
    anyOf({
      zh: [
        /(?:国家级?)?(?:经济技术|高新技术产业|经济|高新技术|高技术)?开发区/,
        /经开区/,
        /(?<=国家级?)高新区/,
      ],
      en: [
        /(?:(?:economic|technological|development|high-tech|hi-tech|national|national-level|state-level|and|special) )*(?:development )zones?/,
        /(?:state-level|national-level|national|economic|hi-tech|high-tech) zones?/,
      ],
      ko: [/(?:경제|기술|경제기술|하이테크|첨단기술)?\s?개발구역?/, /경제특구/, /경제구역/],
    }),
  ],
  [
    "subzone",
    anyOf({
      zh: [/功能片区/, /功能组团/, /(?:城市|产业|成熟)?片区/, /组团/, /功能板块/],
      en: [/(?:functional|urban|mixed-use) (?:area|district|quarter|sub-?zone)s?/, /sub-?zones?/],
      ko: [/기능\s?(?:구역|지구)/, /편구/, /(?:도시|신도시)\s?구역/],
    }),
  ],
  [
    "marine-core",
    anyOf({
      zh: [
        /(?:核心)?海洋核心(?:经济)?区/,
        /核心海洋经济区/,
        /海洋(?:经济)?核心区?/,
        /三核(?:之一)?/,
      ],
      en: [
        /(?:marine|ocean|maritime) (?:economic |economy )?cores?(?: (?:areas?|zones?|districts?))?/,
        /core (?:marine|maritime) (?:economic |economy )?(?:areas?|zones?)/,
      ],
      ko: [/해양\s?(?:경제\s?)?핵심구역?/, /핵심\s?해양\s?(?:경제)?\s?구역?/],
    }),
  ],
];

/** In the park: one that is spoken of already, or none of ours. */
const isPlaceAlready = /(?:这个|该|本|我们|贵|某|science and |car |theme |amusement |the car)$/;

const isOther =
  /^(?:管委会|招商局|领导|主任|办公室|政策|的?联系|\s?(?:and ride|management|committee))/;
