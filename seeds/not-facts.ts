/** Why a numeral in a document is no figure the atlas should state. */
export const notFactReasons = [
  /** The day or hour of a report, an order or a signature. */
  "date",
  /** 一、(一) 1. (1) before a heading or an item. */
  "heading",
  /** Index, licence, document and registration numbers. */
  "number",
  /** How often a page was read. */
  "read-count",
  /** A policy known by its numbers: 135计划, 八证合一, 十通一平. */
  "code",
  /** A numeral inside a name: 一带一路, 十三五, 威海一中. */
  "name",
  /** A figure of speech: 进一步, 统一, 一系列. */
  "idiom",
  /** A number that only counts the items of the list beside it. */
  "list",
  /** A span, a time or an age that belongs to an account, not to a goal or a state. */
  "narrative",
  /** An amount that gives no number: 数百万. */
  "vague",
] as const;
