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
