import type { CoordinateSystem } from "./coordinate-system.ts";
import { plainSpelling } from "./plain-spelling.ts";
import type { CoordinateFault } from "./read-coordinates.ts";

/** A number of a coordinate: degrees and their parts put together, or metres. */
export interface Angle {
  value: number;
  /** What a letter or word beside it says. */
  axis: "latitude" | "longitude" | null;
  /** Whether a sign of degrees, minutes or seconds stands in it. */
  isMarked: boolean;
}

/** The one or two numbers of a coordinate, none of an empty text, and the system the text names. */
export const splitAngles = (
  written: string,
): { angles: Angle[]; system: CoordinateSystem | null } | CoordinateFault => {
  const { text, system } = plainSpelling(written);
  if (system === undefined) return { kind: "unknown-system", piece: text };
  const tokens = tokensOf(text);
  if ("kind" in tokens) return tokens;
  const items = itemsOf(tokens);
  if ("kind" in items) return items;
  const grouped = groupPlain(items);
  if (grouped.length > 2) return { kind: "too-many", count: items.length };
  const angles = grouped.map(angleOf);
  const wrong = angles.find((angle) => "kind" in angle);
  if (wrong && "kind" in wrong) return wrong;
  return { angles: angles as Angle[], system };
};

interface Token {
  text: string;
  /** Whether it stands right behind the one before. */
  isClose: boolean;
}

const tokensOf = (text: string): Token[] | CoordinateFault => {
  const tokens: Token[] = [];
  const next = /(\s*)([+-]?(?:\d+\.?\d*|\.\d+)|[NSEW°'",;])/y;
  const end = text.trimEnd().length;
  while (next.lastIndex < end) {
    const start = next.lastIndex;
    const match = next.exec(text);
    if (!match) {
      const piece =
        text
          .slice(start)
          .trim()
          .split(/[\s\d]/)[0] ?? "";
      return { kind: "unreadable", piece: piece || text.trim() };
    }
    tokens.push({ text: match[2] ?? "", isClose: match[1] === "" });
  }
  return tokens;
};

/** Degrees, minutes and seconds as written, with their signs. */
interface Item {
  letter: string | null;
  parts: { text: string; mark: string | null }[];
  isOpen: boolean;
}

const marks = ["°", "'", '"'];

const itemsOf = (tokens: readonly Token[]): Item[] | CoordinateFault => {
  const items: Item[] = [];
  // Letters stand before their numbers everywhere, or behind them everywhere.
  const isBefore = isLetter(tokens[0]?.text);
  let letter: string | null = null;
  for (const [index, { text, isClose }] of tokens.entries()) {
    const last = items.at(-1);
    if (isNumber(text)) {
      const following = tokens[index + 1]?.text ?? "";
      const mark = marks.includes(following) ? following : null;
      const depth = marks.indexOf(last?.parts.at(-1)?.mark ?? "");
      const isFiner = mark === null ? isClose : marks.indexOf(mark) > depth;
      if (last?.isOpen && depth >= 0 && depth < 2 && isFiner) {
        last.parts.push({ text, mark: mark ?? marks[depth + 1] ?? null });
      } else {
        if (mark !== null && mark !== "°") return { kind: "unreadable", piece: `${text}${mark}` };
        items.push({ letter, parts: [{ text, mark }], isOpen: true });
        letter = null;
      }
    } else if (isLetter(text)) {
      if (isBefore) letter = text;
      else if (last && last.letter === null) last.letter = text;
      else return { kind: "unreadable", piece: text };
      if (last) last.isOpen = false;
    } else if (marks.includes(text)) {
      if (!isNumber(tokens[index - 1]?.text)) return { kind: "unreadable", piece: text };
    } else if (last) last.isOpen = false;
  }
  return items;
};

const isNumber = (text = ""): boolean => /\d/.test(text);
const isLetter = (text = ""): boolean => /^[NSEW]$/.test(text);

/** Four or six numbers without signs are degrees and minutes, or degrees, minutes and seconds. */
const groupPlain = (items: readonly Item[]): readonly Item[] => {
  const size = items.length / 2;
  const isPlain = items.every(({ parts }) => parts.every(({ mark }) => mark === null));
  if (!isPlain || (size !== 2 && size !== 3)) return items;
  return [items.slice(0, size), items.slice(size)].map((members) => ({
    letter: members.find(({ letter }) => letter !== null)?.letter ?? null,
    parts: members.map(({ parts: [part] }, depth) => ({
      text: part?.text ?? "",
      mark: marks[depth] ?? null,
    })),
    isOpen: false,
  }));
};

const angleOf = ({ letter, parts }: Item): Angle | CoordinateFault => {
  const [degrees = 0, ...sixtieths] = parts.map(({ text }) => Number(text));
  const wrong = sixtieths.find((value) => value < 0 || value >= 60);
  if (wrong !== undefined) return { kind: "sixtieths", value: wrong };
  const [minutes = 0, seconds = 0] = sixtieths;
  const isNegative = parts[0]?.text.startsWith("-") !== (letter === "S" || letter === "W");
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  return {
    value: isNegative ? -size : size,
    axis: letter === null ? null : letter === "N" || letter === "S" ? "latitude" : "longitude",
    isMarked: parts.some(({ mark }) => mark !== null),
  };
};
