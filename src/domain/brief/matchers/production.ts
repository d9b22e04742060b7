import { anyOf } from "#domain/brief/any-of.ts";
import type { Clause } from "#domain/brief/cut-clauses.ts";
import type { Span } from "#domain/brief/find-numerals.ts";
import type { Quantity } from "#domain/brief/find-quantities.ts";
import { clauseAt, gapBetween, isWithin, spansOf } from "#domain/brief/search-words.ts";
import type { Matcher } from "./matcher.ts";

/** Years until production begins, or the year of it. Getting the land and full output are none. */
export const production: Matcher = {
  id: "production",
  find: ({ text, clauses, quantities }) => {
    const times = [
      ...quantities
        .filter(({ measure }) => measure === "years")
        .map((quantity) => ({ ...quantity, value: yearOf(quantity) })),
      // by 2027
      ...spansOf(text, /(?<![\d.,])20\d\d(?!\d|,\d)/g).map((span) => ({
        ...span,
        value: Number(text.slice(span.start, span.end)),
      })),
    ];
    return spansOf(text, begins).flatMap((word) => {
      const clause = clauseAt(clauses, word);
      if (!clause) return [];
      const time =
        nearest(
          times.filter((one) => isWithin(one, clause)),
          word,
        ) ?? across(clauses, clause, times, word);
      if (!time) return [];
      const isYear = time.value > 1900;
      return [
        {
          core: { start: time.start, end: time.end },
          others: [word],
          about: {
            beyond: {
              kind: "production" as const,
              years: isYear ? null : Math.round(time.value * 100) / 100,
              year: isYear ? time.value : null,
            },
          },
        },
      ];
    });
  },
};

/** 27年底 is the year 2027: nobody waits so many years. */
const yearOf = ({ valueMax }: Quantity): number =>
  valueMax >= 20 && valueMax < 100 ? 2000 + valueMax : valueMax;

type Time = Span & { value: number };

const nearest = (times: readonly Time[], word: Span): Time | undefined =>
  [...times].sort((a, b) => gapBetween(a, word) - gapBetween(b, word))[0];

/** 投产时间:2027年 · 两年之内,要投产 */
const across = (
  clauses: readonly Clause[],
  clause: Clause,
  times: readonly Time[],
  word: Span,
): Time | undefined => {
  const at = clauses.indexOf(clause);
  const next = clauses[at + 1];
  if (/^[:(]$/.test(clause.ends) && next && clause.end - word.end < 8)
    return times.find((one) => isWithin(one, next));
  const before = clauses[at - 1];
  const time = before && times.find((one) => isWithin(one, before));
  const isTimeAlone =
    time &&
    before.sentence === clause.sentence &&
    before.end - before.start - (time.end - time.start) < 6;
  return isTimeAlone ? time : undefined;
};

const begins = anyOf({
  zh: [
    /投产/,
    /试产/,
    /试生产/,
    /开产/,
    /建成(?!区)/,
    /出产品/,
    /(?:首批|第一批)产品/,
    /(?:实现|正式|恢复|启动)生产/,
    /运营(?=[,，。]|$)/,
    /量产/,
    /开始生产/,
    /投入生产/,
    /投入使用/,
    /投入运营/,
    /投运/,
    /正式运营/,
    /开业/,
    /试运营/,
  ],
  en: [
    /start(?:ing|s)? (?:of )?(?:of )?(?:production|operation|operations|operating|producing|manufacturing)/,
    /production(?= (?:\d|one|two|three|about|around|not later|no later))/,
    /production (?:start|begins?|should start|must start|to start|from|by|within|in|is|will|has|starts|planned)/,
    /(?:begin|commence|start|launch)(?:ing)? (?:mass |serial |series |commercial )?(?:production|operations?|manufacturing|producing)/,
    /(?:first|initial) (?:production|products|deliver(?:y|ies)|output)/,
    /(?:to|will|can|must|should) (?:produce|manufacture)/,
    /(?:in|into|be) (?:full )?(?:production|operation|running)/,
    /start-?up/,
    /running/,
    /operational/,
    /up and running/,
    /on ?stream/,
    /sop/,
    /commission(?:ed|ing)?/,
    /go(?:ing)? live/,
    /producing/,
    /opening/,
    /open(?:ed)?(?= (?:in|by|within))/,
  ],
  ko: [
    /가동/,
    /양산/,
    /생산\s?(?:개시|시작|돌입|에 들어)/,
    /생산(?:을|이)?\s?(?:시작|개시|예정|계획|목표|가능)/,
    /(?:첫|시|초도)\s?생산/,
    /생산에/,
    /시운전/,
    /완공/,
    /(?:운영|영업)\s?(?:예정|시작)/,
    /상업\s?생산/,
    /조업/,
    /운영\s?개시/,
    /운영을 시작/,
    /개장/,
    /오픈/,
    /개업/,
  ],
});
