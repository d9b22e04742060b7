import { splitSaid } from "#domain/story/split-said.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { sayPiece } from "./say-piece.ts";
import styles from "./whole.module.css";

/** The claim of a scene. Chinese lines end after a comma before they end anywhere else, and never in a word or figure. */
export const SceneTitle = ({ said }: { said: string }) => {
  const { text, language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const pieces = splitSaid(said).map((piece) => ({
    isFilledIn: piece.as !== "words",
    words: sayPiece(archive, piece, text, language),
  }));
  if (language !== "zh") return pieces.map(({ words }) => words).join("");
  const units = joinPunctuation(
    pieces.flatMap(({ isFilledIn, words }) => (isFilledIn ? [words] : wordsOf(words))),
  );
  return clausesOf(units).map((clause) => (
    <span key={clause[0]?.at} className={styles.whole}>
      {clause.map(({ at, unit }) => (
        <span key={at} className={styles.whole}>
          {unit}
        </span>
      ))}
    </span>
  ));
};

const wordsOf = (words: string): string[] =>
  [...segmenter.segment(words)].map(({ segment }) => segment);

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** What opens stands before the next unit, all other punctuation behind the last. */
const joinPunctuation = (parts: readonly string[]): string[] => {
  const units: string[] = [];
  let opening = "";
  for (const part of parts) {
    if (/^[“‘（《]+$/.test(part)) opening += part;
    else if (/^[\p{P}\p{S}\s]+$/u.test(part) && units.length > 0 && opening === "")
      units.push(`${units.pop()}${part}`);
    else {
      units.push(opening + part);
      opening = "";
    }
  }
  return opening === "" ? units : [...units, opening];
};

/** Each unit with its place in the title. */
interface Unit {
  at: number;
  unit: string;
}

const clausesOf = (units: readonly string[]): Unit[][] => {
  const clauses: Unit[][] = [[]];
  for (const [at, unit] of units.entries()) {
    clauses.at(-1)?.push({ at, unit });
    if (/[，：；]$/.test(unit)) clauses.push([]);
  }
  return clauses.filter(({ length }) => length > 0);
};
