/** A piece of the words of a story: as written, or a figure, a year or a name that is filled in. */
export type SaidPiece =
  | { as: "words"; words: string }
  | { as: "value"; id: string }
  | { as: "year"; id: string }
  | { as: "name"; id: string };

const place = /\{((?:[a-z]+(?:-[a-z]+)*)\/[a-z0-9-]+)(#year)?\}/g;

/** The words of a scene in pieces: `{fact/…}` a value, `{fact/…#year}` its year, any other `{type/…}` a name. */
export const splitSaid = (written: string): SaidPiece[] => {
  const pieces: SaidPiece[] = [];
  let last = 0;
  for (const { 0: whole, 1: id = "", 2: year, index } of written.matchAll(place)) {
    if (index > last) pieces.push({ as: "words", words: written.slice(last, index) });
    pieces.push({ as: asOf(id, year), id });
    last = index + whole.length;
  }
  if (last < written.length) pieces.push({ as: "words", words: written.slice(last) });
  return pieces;
};

/** A piece as it stands among the words of a scene. */
export const writePiece = (piece: SaidPiece): string => {
  if (piece.as === "words") return piece.words;
  return piece.as === "year" ? `{${piece.id}#year}` : `{${piece.id}}`;
};

const asOf = (id: string, year: string | undefined): "value" | "year" | "name" => {
  if (!id.startsWith("fact/")) return "name";
  return year ? "year" : "value";
};
