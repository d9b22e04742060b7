import { pinyin } from "pinyin-pro";

/** Full pinyin and initials of Chinese names, for search: 高区 → gaoqu, gq. */
export const searchKeys = (names: readonly string[]): string[] => [
  ...new Set(
    names.flatMap((name) => {
      const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive" }).map(
        (syllable) => syllable.toLowerCase(),
      );
      return [syllables.join(""), syllables.map((syllable) => syllable[0] ?? "").join("")];
    }),
  ),
];
