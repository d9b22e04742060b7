import { pinyin } from "pinyin-pro";

/** The pinyin of each Chinese name, syllables apart, for search by pinyin or initials: 高区 → gao qu. */
export const searchKeys = (names: readonly string[]): string[] =>
  names.map((name) =>
    pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive" })
      .map((syllable) => syllable.toLowerCase().trim())
      .filter(Boolean)
      .join(" "),
  );
