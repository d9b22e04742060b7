/** Words to look for in an even text, by language. A Latin word stands alone: it is no part of a longer one. */
export interface Words {
  zh?: readonly RegExp[];
  en?: readonly RegExp[];
  ko?: readonly RegExp[];
}

/** Any of the words, wherever they stand. */
export const anyOf = (words: Words): RegExp => new RegExp(sourceOf(words), "g");

const sourceOf = ({ zh = [], en = [], ko = [] }: Words): string => {
  const joined = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join("|");
  return [joined(zh), en.length > 0 ? `(?<![a-z])(?:${joined(en)})(?![a-z])` : "", joined(ko)]
    .filter((source) => source !== "")
    .join("|");
};
