/**
 * Every unit a fact may be stated in, as the documents write it. This is the one published list:
 * the JSON Schema of the catalog enumerates it and `#text/quantity.ts` knows how to say each in every language.
 */
export const units = [
  "亿元",
  "万元",
  "元",
  "亿美元",
  "%",
  "平方公里",
  "万平方米",
  "亩",
  "万亩",
  "公里",
  "米",
  "人",
  "万人",
  "家",
  "个",
  "件",
  "件/万人",
  "项",
  "处",
  "次",
  "所",
  "年",
  "天",
  "小时",
  "分钟",
  "岁",
  "倍",
  "点",
  "支",
  "座",
  "台",
  "栋",
  "户",
  "万户",
  "万套",
  "万只",
  "条",
  "类",
  "种",
  "万份",
  "位",
  "无",
] as const;

/** A unit as a document states it. `无` is a bare number such as a rank or a ratio. */
export type Unit = (typeof units)[number];

/** Whether a unit only counts things, so that 12个 and 15家 are measured alike. */
export const isCount = (unit: Unit): boolean => counts.includes(unit);

const counts: readonly Unit[] = ["家", "个", "项", "处", "所", "支", "座", "条"];

/** What a unit measures, and by what its numbers are multiplied to stand in one unit of it. */
export const scaleOf = (unit: Unit): { measure: string; factor: number } =>
  scales[unit] ?? { measure: isCount(unit) ? "count" : unit, factor: 1 };

const scales: Partial<Record<Unit, { measure: string; factor: number }>> = {
  亿元: { measure: "yuan", factor: 1e8 },
  万元: { measure: "yuan", factor: 1e4 },
  元: { measure: "yuan", factor: 1 },
  平方公里: { measure: "square-metres", factor: 1e6 },
  万平方米: { measure: "square-metres", factor: 1e4 },
  亩: { measure: "square-metres", factor: 2000 / 3 },
  万亩: { measure: "square-metres", factor: 2e7 / 3 },
  公里: { measure: "metres", factor: 1000 },
  米: { measure: "metres", factor: 1 },
  人: { measure: "people", factor: 1 },
  万人: { measure: "people", factor: 1e4 },
};
