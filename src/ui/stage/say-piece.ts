import type { Archive } from "#domain/archive.ts";
import type { SaidPiece } from "#domain/story/split-said.ts";
import type { Language } from "#text/language.ts";
import type { Text } from "#text/zh.ts";
import { sayValue } from "#ui/say-fact.ts";

/** A piece of the words of a scene in a language; an ellipsis for a figure that has not come yet. */
export const sayPiece = (
  archive: Archive | null,
  piece: SaidPiece,
  text: Text,
  language: Language,
): string => {
  if (piece.as === "words") return piece.words;
  if (piece.as === "name")
    return (
      archive?.entities.get(piece.id)?.name[language] ??
      archive?.sources.get(piece.id)?.title[language] ??
      "…"
    );
  const fact = archive?.factById.get(piece.id);
  if (!fact) return "…";
  if (piece.as === "year") return `${fact.year ?? text.silence.yearNotStated}`;
  return sayValue(fact, text, language) ?? "…";
};
