/** Numbers with what they count or measure, in an even text. */
import { findNumerals, type Numeral, overlap, type Span } from "./find-numerals.ts";
import { type Measure, measures } from "./measures.ts";

/** How the number is meant: as it stands, as a lower or upper end, or as about so much. */
export type Bound = "bare" | "least" | "most" | "about" | "range";

/** The span covers the words that bound it too. */
export interface Quantity extends Span {
  measure: Measure["kind"];
  bound: Bound;
  /** In the one unit of its measure; of a range the lower end. */
  value: number;
  /** Upper end of a range; else the value. */
  valueMax: number;
}

export const findQuantities = (text: string): Quantity[] => {
  const numerals = findNumerals(text);
  const found: Quantity[] = [];
  for (const [at, numeral] of numerals.entries()) {
    if (found.some((quantity) => overlap(quantity, numeral))) continue;
    const quantity = readRange(text, numeral, numerals[at + 1]) ?? readOne(text, numeral);
    if (quantity) found.push(quantity);
  }
  return found;
};

const readOne = (text: string, numeral: Numeral): Quantity | null => {
  const unit =
    unitBefore(text, numeral, "money") ??
    unitAt(text, numeral.end) ??
    unitBefore(text, numeral, "people");
  if (!unit) return sumWithoutUnit(text, numeral);
  const half = /^半/.test(text.slice(unit.end)) && unit.measure.kind === "years" ? 0.5 : 0;
  const value = (numeral.value + half) * unit.factor;
  return bounded(text, {
    start: Math.min(numeral.start, unit.start),
    end: Math.max(numeral.end, unit.end + (half > 0 ? 1 : 0)),
    measure: unit.measure.kind,
    bound: unit.isMore ? "least" : "bare",
    value,
    valueMax: value,
  });
};

/** 投资8000万: a sum whose currency goes without saying. */
const sumWithoutUnit = (text: string, { start, end, value }: Numeral): Quantity | null =>
  value >= 1e5 && /(?:[万亿만억]|[a-z])$/.test(text.slice(start, end))
    ? bounded(text, { start, end, measure: "money", bound: "bare", value, valueMax: value })
    : null;

const readRange = (text: string, low: Numeral, high: Numeral | undefined): Quantity | null => {
  if (!high) return null;
  const first = unitAt(text, low.end) ?? unitBefore(text, low, "money");
  const between = text.slice(Math.max(low.end, first?.end ?? 0), high.start);
  if (!between.match(/^\s*(?:-|~|至|到|或|to|or|and|에서|부터)\s*$/)) return null;
  const isPair = /and/.test(between) && !/between\s+(?:\S+\s+)?$/.test(text.slice(0, low.start));
  const last = unitAt(text, high.end) ?? (first && first.end <= low.start ? first : null);
  if (!last || isPair || (first && first.measure.kind !== last.measure.kind)) return null;
  // 3-5万亩: the scale behind the second is meant for both.
  const scale = first || low.value >= 100 ? 1 : scaleOf(text.slice(high.start, high.end));
  const value = low.value * scale * (first ?? last).factor;
  const valueMax = high.value * last.factor;
  if (value > valueMax) return null;
  const start = /between\s+$/.exec(text.slice(0, low.start))?.[0].length ?? 0;
  return bounded(text, {
    start: Math.min(low.start, first?.start ?? low.start) - start,
    end: Math.max(high.end, last.end),
    measure: last.measure.kind,
    bound: "range",
    value,
    valueMax,
  });
};

const scaleOf = (written: string): number =>
  /[亿억]$/.test(written) ? 1e8 : /[万만]$/.test(written) ? 1e4 : 1;

interface FoundUnit extends Span {
  measure: Measure;
  factor: number;
  /** 200多亩: more than that. */
  isMore: boolean;
}

const unitAt = (text: string, at: number): FoundUnit | null => {
  const behind = text.slice(at, at + 48);
  const [more = ""] = /^\s?(?:多|余|来|여|\+|or more|plus)?(?:\s?个)?[\s-]*/.exec(behind) ?? [];
  for (const measure of measures)
    for (const { behind: pattern, factor } of measure.units) {
      const match = pattern && matchAt(pattern, text, at + more.length);
      if (match)
        return {
          measure,
          factor,
          start: at,
          end: at + more.length + match.length,
          isMore: /[多余여+]|more|plus/.test(more),
        };
    }
  return null;
};

/** A sign of money may stand before its number, and what is counted before a number without a unit. */
const unitBefore = (text: string, numeral: Numeral, of: "money" | "people"): FoundUnit | null => {
  for (const measure of measures.filter(({ kind }) => (kind === "people") === (of === "people")))
    for (const { before, factor } of measure.units) {
      const match = before?.exec(text.slice(Math.max(0, numeral.start - 12), numeral.start));
      if (!match) continue;
      const [million = ""] = /^\s?m(?![a-z])/.exec(text.slice(numeral.end)) ?? [];
      return {
        measure,
        factor: million === "" ? factor : factor * 1e6,
        start: numeral.start - match[0].length,
        end: numeral.end + million.length,
        isMore: false,
      };
    }
  return null;
};

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** Takes in the words around it that say how the number is meant. */
const bounded = (text: string, quantity: Quantity): Quantity => {
  let { start, end, bound } = quantity;
  const settle = (found: Bound) => {
    if (bound === "bare" || bound === "about") bound = found;
  };
  for (let looked = 0; looked < 2; looked += 1) {
    const behind = text.slice(end, end + 24);
    for (const [found, pattern] of wordsBehind) {
      const match = pattern.exec(behind);
      if (!match) continue;
      settle(found);
      end += match[0].length;
      break;
    }
  }
  for (let looked = 0; looked < 2; looked += 1) {
    const before = text.slice(Math.max(0, start - 24), start);
    for (const [found, pattern] of wordsBefore) {
      const match = pattern.exec(before);
      if (!match) continue;
      settle(found);
      start -= match[0].length;
      break;
    }
  }
  return { ...quantity, start, end, bound };
};

const wordsBefore: readonly (readonly [Bound, RegExp])[] = [
  [
    "least",
    /(?:不少于|不低于|不小于|不得少于|不得低于|不能少于|不能低于|至少要?有?|最少要?|起码要?|(?<![不得要能别])(?:超过|大于|多于|高于)|最低|最小|(?<![a-z])(?:at least|(?:no|not) (?:less|fewer|smaller) than|(?:a )?minimum(?: of)?|min\.?|(?<!no |not )(?:more|larger|bigger) than|over|above|(?<!not )exceeding|upwards of)|최소한?|적어도|>=|≥|>)\s*$/,
  ],
  [
    "most",
    /(?:不超过|不大于|不多于|不高于|不得超过|不要超过|不能超过|别超过|至多|最多|最大|(?<![不得要能])(?:小于|少于|低于)|控制在|(?<![a-z])(?:up to|at most|(?:no|not) (?:more|larger|bigger|further|farther) (?:away )?than|(?:a )?maximum(?: of)?|max\.?|less than|fewer than|under|below|within|inside|not exceed(?:ing)?)|최대한?|많아야|<=|≤|<)\s*$/,
  ],
  [
    "about",
    /(?:大约|大概|大致|约为?|将近|接近|近|差不多|上下|(?<![a-z])(?:about|around|approximately|approx\.?|roughly|some|circa|ca\.|nearly|almost)|대략|약|~)\s*$/,
  ],
];

const wordsBehind: readonly (readonly [Bound, RegExp])[] = [
  [
    "least",
    /^\s?(?:及?以上|或以上|起步|起|往上|打底|\(?or more\)?(?![a-z])|and (?:above|up|over)|or (?:above|larger|bigger|over)|\+|plus(?![a-z])|minimum(?![a-z])|at least(?![a-z])|이상|초과|넘는|넘게)/,
  ],
  [
    "most",
    /^\s?(?:及?以内|之内|范围内|以下|或以下|以里|内(?![蒙陆])|or (?:less|fewer|under|below|smaller)|max(?:imum)?(?![a-z])|at most|tops|이내|이하|미만|안쪽|안에|내(?!외|륙))/,
  ],
  ["about", /^\s?(?:左右|上下|前后|or so(?![a-z])|정도|내외|안팎|가량|쯤|전후)/],
];
