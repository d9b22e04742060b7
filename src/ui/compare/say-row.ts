import type { CompareRow } from "#domain/compare-row.ts";
import type { Language } from "#text/language.ts";
import type { Text } from "#text/zh.ts";
import type { CompareText } from "#text/zh-compare.ts";

/** What a row is about. */
export const sayRow = (
  { head, part }: CompareRow,
  text: Text,
  words: CompareText,
  language: Language,
): string => {
  switch (head.as) {
    case "indicator":
      return head.indicator[language];
    case "entity":
      return head.entity.name[language];
    case "conflict":
      return head.conflict.explanation[language];
    case "question":
      return text.questions[head.question];
    // It is said by its own head, which knows the names of what it asks for.
    case "criterion":
      return words.parts.criteria;
    case "word":
      if (head.word !== "count") return words.words[head.word];
      if (part === "targets") return words.counted.targets;
      return part === "conflicts" ? words.words.count : words.counted.others;
  }
};
