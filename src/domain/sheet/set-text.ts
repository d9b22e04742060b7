import type { MeasureText, SheetItem } from "./sheet.ts";
import { piecesOf } from "./wrap-text.ts";

/** A stretch of text that is written alike. */
export interface TextRun {
  text: string;
  color: string;
  isBold?: boolean;
  isSerif?: boolean;
  /** Of the size of the paragraph. */
  scale?: number;
  /** How far above the line it stands, as a share of the size of the paragraph. */
  rise?: number;
  /** Whether no line may end before it, as before the number of a note. */
  isGlued?: boolean;
}

/** A line of a paragraph: its width, and its items when it begins at a point of its baseline. */
export interface SetLine {
  width: number;
  at: (x: number, y: number) => SheetItem[];
}

/**
 * Breaks a paragraph of unlike stretches into lines: between words, between Chinese characters, with no mark that
 * closes at the beginning of a line and none that opens at its end. What is too wide for a line by itself is cut.
 */
export const setText = (
  runs: readonly TextRun[],
  width: number,
  size: number,
  measure: MeasureText,
): SetLine[] => {
  const widthOf = ({ text, run }: Piece) =>
    measure({
      text,
      size: size * (run.scale ?? 1),
      isBold: run.isBold ?? false,
      ...(run.isSerif && { isSerif: true }),
    });
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let length = 0;
  const close = () => {
    if (line.length > 0) lines.push(line);
    line = [];
    length = 0;
  };
  for (const group of groupsOf(runs)) {
    const bare = withoutEndBlank(group);
    const needed = sum(bare.map(widthOf));
    if (length > 0 && length + needed > width) close();
    const pieces = length === 0 ? withoutFirstBlank(group) : group;
    if (length === 0 && needed > width) {
      // Nothing shorter would do: letter by letter.
      for (const one of pieces.flatMap(lettersOf)) {
        const wide = widthOf(one);
        if (length > 0 && length + wide > width) close();
        line.push(one);
        length += wide;
      }
      continue;
    }
    line.push(...pieces);
    length += sum(pieces.map(widthOf));
  }
  close();
  return lines
    .map(withoutEndBlank)
    .filter(({ length: count }) => count > 0)
    .map((pieces) => {
      const joined = joinAlike(pieces);
      return {
        width: sum(joined.map(widthOf)),
        at: (x, y) => {
          let right = x;
          return joined.map((piece): SheetItem => {
            const { run } = piece;
            const start = right;
            right += widthOf(piece);
            return {
              kind: "text",
              text: piece.text,
              x: start,
              y: y - (run.rise ?? 0) * size,
              size: size * (run.scale ?? 1),
              ...(run.isBold && { isBold: true }),
              ...(run.isSerif && { isSerif: true }),
              color: run.color,
            };
          });
        },
      };
    });
};

interface Piece {
  text: string;
  run: TextRun;
}

/** What no line may be broken within. */
const groupsOf = (runs: readonly TextRun[]): Piece[][] => {
  const groups: Piece[][] = [];
  for (const run of runs)
    for (const [index, text] of piecesOf(run.text).entries()) {
      const last = groups.at(-1);
      const isGlued = index === 0 && (run.isGlued || startsClosing.test(text));
      if (isGlued && last) last.push({ text, run });
      else groups.push([{ text, run }]);
    }
  return groups;
};

const startsClosing = /^[，。、；：！？）》」』】〕”’…,.;:!?)\]]/u;

const lettersOf = ({ text, run }: Piece): Piece[] => [...text].map((one) => ({ text: one, run }));

const withoutEndBlank = (pieces: readonly Piece[]): Piece[] => {
  const last = pieces.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  return text === ""
    ? withoutEndBlank(pieces.slice(0, -1))
    : [...pieces.slice(0, -1), { ...last, text }];
};

const withoutFirstBlank = ([first, ...others]: readonly Piece[]): Piece[] => {
  if (!first) return [];
  const text = first.text.trimStart();
  return text === "" ? others : [{ ...first, text }, ...others];
};

/** Neighbours that are written alike as one, so that they are copied as one. */
const joinAlike = (pieces: readonly Piece[]): Piece[] => {
  const joined: Piece[] = [];
  for (const { text, run } of pieces) {
    const last = joined.at(-1);
    if (last && last.run === run) last.text += text;
    else joined.push({ text, run });
  }
  return joined;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
