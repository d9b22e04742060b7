/** Names as they are compared: without case, width, spaces and punctuation. */

/** One way of writing a name. */
export type Spelling = {
  /** As a person reads it. */
  written: string;
  folded: string;
} & (
  | {
      kind: "name" | "alias";
      /** Folded but for the spaces between words, one before the first. */
      words: string;
    }
  | {
      kind: "pinyin" | "initials";
      /** Pinyin, syllables apart, other writing as it stands. */
      key: string;
      /** Where in `folded` each syllable begins. */
      starts: readonly number[];
    }
);

/** What is looked for. */
export interface Wanted {
  folded: string;
  words: string;
  /** A single Latin letter is in almost every name: it only finds what begins with it, or a word that does. */
  isLetter: boolean;
}

/** Code units of a written name, the end not included. */
export type Span = readonly [from: number, to: number];

export const readWanted = (query: string): Wanted => {
  const folded = fold(query);
  return { folded, words: apart(query), isLetter: /^[a-z]$/.test(folded) };
};

export const spellName = (written: string, kind: "name" | "alias"): Spelling => ({
  kind,
  written,
  folded: fold(written),
  words: apart(written),
});

/** A Chinese name in full pinyin and in initials. */
export const spellPinyin = (written: string, key: string): Spelling[] => {
  const syllables = foldSyllables(key);
  const starts: number[] = [];
  let length = 0;
  for (const syllable of syllables) {
    starts.push(length);
    length += syllable.length;
  }
  const initials = syllables.map(([first]) => first);
  return [
    { kind: "pinyin", written, key, starts, folded: syllables.join("") },
    { kind: "initials", written, key, starts: [...initials.keys()], folded: initials.join("") },
  ];
};

/** How well a spelling matches: the whole of it, its beginning, a word in it, its middle, the middle of a Latin word. */
export type Place = 0 | 1 | 2 | 3 | 4;

/** null where nothing of it matches. Pinyin matches from the beginning of a syllable. */
export const placeIn = (spelling: Spelling, wanted: Wanted): Place | null => {
  const at = findIn(spelling, wanted);
  if (at < 0) return null;
  if (spelling.folded.length === wanted.folded.length) return 0;
  if (at === 0) return 1;
  if ("words" in spelling && spelling.words.includes(wanted.words)) return 2;
  if (wanted.isLetter) return null;
  if ("starts" in spelling) return 3;
  return isLatin(spelling.folded.charCodeAt(at - 1)) ? 4 : 3;
};

/** What of the written name a match covers; of pinyin, the characters so read. Something must be wanted. */
export const spanIn = (spelling: Spelling, wanted: Wanted): Span => {
  const places =
    "words" in spelling ? placesOfCharacters(spelling.written) : placesOfSyllables(spelling);
  const first = findIn(spelling, wanted);
  // The word that was meant, not the first one that holds these letters.
  const isWord = (start: number) =>
    start === 0 || (places[start]?.[0] ?? 0) > (places[start - 1]?.[1] ?? 0);
  let word = first;
  while (word >= 0 && "words" in spelling && !isWord(word))
    word = spelling.folded.indexOf(wanted.folded, word + 1);
  const at = word < 0 ? first : word;
  return [places[at]?.[0] ?? 0, places[at + wanted.folded.length - 1]?.[1] ?? 0];
};

const findIn = (spelling: Spelling, { folded: wanted }: Wanted): number => {
  const { folded } = spelling;
  let at = folded.indexOf(wanted);
  if ("starts" in spelling)
    while (at >= 0 && !spelling.starts.includes(at)) at = folded.indexOf(wanted, at + 1);
  return at;
};

const fold = (written: string): string => even(written).replaceAll(/[\s\p{P}]/gu, "");

/** The words of what is written, each with a space before it. */
const apart = (written: string): string =>
  ` ${even(written)
    .replaceAll(/[\s\p{P}]+/gu, " ")
    .trim()}`;

const even = (written: string): string => written.normalize("NFKC").toLowerCase();

const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122;

const foldSyllables = (key: string): string[] =>
  key
    .split(" ")
    .map(fold)
    .filter((syllable) => syllable !== "");

/** For each code unit of a folded name, which of the written name it stands for. */
const placesOfCharacters = (written: string): Span[] => {
  let at = 0;
  return [...written].flatMap((character) => {
    const span: Span = [at, at + character.length];
    at += character.length;
    return Array.from(fold(character), () => span);
  });
};

/** The same for a name in pinyin: a syllable stands for the character it is read from. */
const placesOfSyllables = (spelling: Extract<Spelling, { key: string }>): Span[] => {
  const { written, key, kind } = spelling;
  const syllables = foldSyllables(key);
  const places: Span[] = [];
  let next = 0;
  for (const { 0: run, index } of written.matchAll(/\p{Script=Han}|[^\p{Script=Han}]+/gu)) {
    const span: Span = [index, index + run.length];
    // A run of other writing takes as many syllables as spell it.
    let missing = isHan.test(run) ? 1 : fold(run).length;
    while (missing > 0 && next < syllables.length) {
      const syllable = syllables[next] ?? "";
      next += 1;
      missing -= isHan.test(run) ? 1 : syllable.length;
      places.push(...Array.from(kind === "initials" ? "1" : syllable, () => span));
    }
  }
  return places;
};

const isHan = /^\p{Script=Han}/u;
