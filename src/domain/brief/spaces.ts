/** Areas in a brief, and whether land or floors are meant. */
import { anyOf } from "./any-of.ts";
import type { Quantity } from "./find-quantities.ts";
import type { Prepared } from "./matchers/matcher.ts";
import { clauseAt, gapBetween, spansOf } from "./search-words.ts";

export interface Space {
  quantity: Quantity;
  use: "land" | "floor" | "other";
}

export const spacesIn = ({ text, clauses, quantities }: Prepared): Space[] => {
  const uses = (["land", "floor", "other"] as const).flatMap((use) =>
    spansOf(text, useWords[use]).map((span) => ({ ...span, use })),
  );
  return quantities
    .filter(
      ({ measure, start }) =>
        measure === "area" && !isPrice.test(text.slice(Math.max(0, start - 6), start)),
    )
    .map((quantity) => {
      if (landUnits.test(text.slice(quantity.start, quantity.end)))
        return { quantity, use: "land" };
      const clause = clauseAt(clauses, quantity);
      const before = clause && clauses[clauses.indexOf(clause) - 1];
      // In a clause without such a word, that of the clause before holds: 厂房,5000平.
      const from = before && before.sentence === clause.sentence ? before.start : clause?.start;
      const near = (start: number, end: number) =>
        uses
          .filter((span) => span.start >= start && span.end <= end)
          .sort((a, b) => gapBetween(a, quantity) - gapBetween(b, quantity))[0]?.use;
      const use =
        near(clause?.start ?? 0, clause?.end ?? text.length) ?? near(from ?? 0, quantity.start);
      return { quantity, use: use ?? "land" };
    });
};

/** So much the mu. */
const isPrice = /(?:多少钱?|每|\/|元|per )\s?$/;

/** Land is measured so, floors are not. */
const landUnits =
  /亩|公顷|平方公里|平方千米|km|㎢|英亩|acre|hectare|ha\b|헥|mu\b|무|묘|킬로|에이커/;

const useWords = {
  land: anyOf({
    zh: [
      /用地/,
      /土地/,
      /地块/,
      /占地/,
      /净地/,
      /拿地/,
      /征地/,
      /供地/,
      /场地/,
      /地(?=[\d一二三四五六七八九十百千两约]|要|不|大|,)/,
    ],
    en: [/land/, /plots?/, /sites?/, /ground/, /lot/, /parcel/, /greenfield/],
    ko: [/부지/, /용지/, /토지/, /대지/, /땅/],
  }),
  floor: anyOf({
    zh: [
      /标准?厂房/,
      /厂房/,
      /车间/,
      /建筑面积/,
      /仓库/,
      /库房/,
      /冷库/,
      /仓储/,
      /写字楼/,
      /办公/,
      /研发楼/,
      /办公楼/,
      /实验室/,
      /楼面/,
      /建面/,
      /孵化场地/,
      /展厅/,
      /门面/,
      /店面/,
    ],
    en: [
      /floor(?: ?space| area)?/,
      /gfa/,
      /buildings?/,
      /factor(?:y|ies)/,
      /workshops?/,
      /warehouses?/,
      /warehouse space/,
      /offices?/,
      /halls?/,
      /laborator(?:y|ies)/,
      /lab/,
      /production space/,
      /clean ?rooms?/,
      /store/,
      /showroom/,
      /depot/,
      /workspace/,
      /indoor/,
      /spaces?/,
    ],
    ko: [
      /연면적/,
      /건축면적/,
      /건물/,
      /공장/,
      /창고/,
      /사무실/,
      /사무 공간/,
      /작업장/,
      /실험실/,
      /표준공장/,
      /연구실/,
      /연구시설/,
      /오피스/,
      /클린룸/,
      /임대공장/,
      /매장/,
    ],
  }),
  other: anyOf({
    zh: [/绿化/, /海域/, /水面/],
    en: [/sea area/, /water area/],
    ko: [/해역/],
  }),
};
