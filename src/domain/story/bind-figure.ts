import { splitSaid, writePiece } from "./split-said.ts";

/** Puts a placeholder in the place of a figure that is written by hand, with its unit where that follows. */
export const bindFigure = (
  words: string,
  figure: string,
  placeholder: string,
  unit: string,
): string => {
  let isBound = false;
  return splitSaid(words)
    .map((piece) => {
      if (piece.as !== "words") return writePiece(piece);
      const at = isBound ? -1 : piece.words.indexOf(figure);
      if (at < 0) return piece.words;
      isBound = true;
      const behind = piece.words.slice(at + figure.length);
      const rest =
        unit !== "" && behind.trimStart().startsWith(unit)
          ? behind.trimStart().slice(unit.length)
          : behind;
      return piece.words.slice(0, at) + placeholder + rest;
    })
    .join("");
};
