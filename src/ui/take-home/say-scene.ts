/** What a scene says in a language, as stretches of text with the numbers of its notes. */
import type { Fact } from "#domain/catalog.ts";
import {
  type NoteNumbers,
  noteOf,
  numberNotes,
  type SheetNote,
} from "#domain/fact-sheet/sheet-note.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import { factsOfScene } from "#domain/story/facts-of-scene.ts";
import { splitSaid } from "#domain/story/split-said.ts";
import type { Scene, SceneChart } from "#domain/story/story-schema.ts";
import { scaleOf } from "#domain/unit.ts";
import { splitQuantity } from "#text/quantity.ts";
import { nameOf, sayNotes, sayWhen } from "#ui/fact-sheet/say-sheet-parts.ts";
import { kindInk, sheetInk } from "#ui/fact-sheet/sheet-ink.ts";
import {
  metaRuns,
  noteRuns,
  plain,
  type SheetWords,
  saidValue,
} from "#ui/fact-sheet/sheet-words.ts";
import { sayPiece } from "#ui/stage/say-piece.ts";

export interface SaidScene {
  scene: Scene;
  /** Counted from 1 in the whole story. */
  number: number;
  title: readonly TextRun[];
  text: readonly TextRun[];
  figures: readonly SaidFigure[];
  charts: readonly SaidChart[];
  /** The places of documents that what is seen of it rests on. */
  notes: readonly SheetNote[];
  numbers: NoteNumbers;
}

export interface SaidFigure {
  fact: Fact;
  value: readonly TextRun[];
  /** Of whom it is, and what. */
  what: readonly TextRun[];
  /** Kind, year, and how far its document can be relied on. */
  meta: readonly TextRun[];
}

export interface SaidChart {
  kind: SceneChart["kind"];
  title: readonly TextRun[];
  /** What its numbers are in. */
  unit: string;
  bars: readonly SaidBar[];
}

interface SaidBar {
  fact: Fact;
  label: readonly TextRun[];
  value: readonly TextRun[];
  /** In the unit of the chart. */
  number: number;
  /** Of the longest bar, or of a hundred per cent; 0 to 1. */
  part: number;
  color: string;
}

/** The notes of a scene, in the order in which it needs them. */
export const notesOfScene = (
  scene: Scene,
  { archive, language }: Pick<SheetWords, "archive" | "language">,
): SheetNote[] =>
  factsOfScene(archive, scene, language).shown.map(({ evidence }) => noteOf(evidence));

/** @param all the notes its numbers are taken from; its own where each scene counts for itself */
export const sayScene = (
  scene: Scene,
  number: number,
  to: SheetWords,
  all: readonly SheetNote[] = notesOfScene(scene, to),
): SaidScene => {
  const { archive, language } = to;
  const { numbers } = numberNotes(all);
  const facts = (ids: readonly string[]) => ids.flatMap((id) => archive.factById.get(id) ?? []);
  return {
    scene,
    number,
    title: sayWords(scene.title[language], numbers, to, {
      color: sheetInk.text,
      isBold: true,
      isSerif: true,
    }),
    text: sayWords(scene.text[language], numbers, to, { color: sheetInk.soft }),
    figures: facts(scene.figures).map((fact) => sayFigure(fact, numbers, to)),
    charts: scene.charts
      .map((chart) => sayChart(chart, facts(chart.facts), numbers, to))
      // Of a story made with other data the facts may be gone.
      .filter(({ bars }) => bars.length > 0),
    notes: numberNotes(notesOfScene(scene, to)).notes,
    numbers,
  };
};

/** Words with the figures and names of the catalog, and behind each figure the number of its note. */
const sayWords = (
  said: string,
  numbers: NoteNumbers,
  to: SheetWords,
  look: Omit<TextRun, "text">,
): TextRun[] => {
  const pieces = splitSaid(said);
  const isValued = (id: string) => pieces.some((piece) => piece.as === "value" && piece.id === id);
  let counted = "";
  return pieces.flatMap((piece, index): TextRun[] => {
    const said = sayPiece(to.archive, piece, to.text, to.language);
    const run = { ...look, text: said.slice(counted.length) };
    counted = "";
    const fact =
      piece.as === "value" || (piece.as === "year" && !isValued(piece.id))
        ? to.archive.factById.get(piece.id)
        : undefined;
    if (!fact) return [run];
    // The number of a note stands behind the word that goes with a year.
    const next = pieces[index + 1];
    counted =
      (piece.as === "year" && next?.as === "words" && /^[年년]/.exec(next.words)?.[0]) || "";
    return [
      piece.as === "value" ? { ...run, isBold: true } : { ...run, text: run.text + counted },
      ...numberBehind(run.text, fact, numbers),
    ];
  });
};

/** The number of the note of a fact; apart from an exponent, which it must not be read with. */
const numberBehind = (said: string, { evidence }: Fact, numbers: NoteNumbers): TextRun[] =>
  noteRuns([noteOf(evidence)], numbers).map((run) =>
    /[²³]$/.test(said) ? { ...run, text: `\u00a0${run.text}` } : run,
  );

/** Words with the figures and names of the catalog, as one reads them out. */
export const sayPlainly = (
  said: string,
  { archive, text, language }: Pick<SheetWords, "archive" | "text" | "language">,
): string =>
  splitSaid(said)
    .map((piece) => sayPiece(archive, piece, text, language))
    .join("");

const sayFigure = (fact: Fact, numbers: NoteNumbers, to: SheetWords): SaidFigure => {
  const indicator = fact.indicator[to.language];
  const subject = nameOf(fact, to);
  // Many an indicator names whom it is of.
  const isNamed = subject !== "" && !indicator.startsWith(subject);
  return {
    fact,
    value: [
      { text: saidValue(fact, to) ?? "", color: sheetInk.text, isBold: true, isSerif: true },
      ...numberBehind(saidValue(fact, to) ?? "", fact, numbers).map((run) => ({
        ...run,
        scale: 0.42,
        rise: 0.5,
      })),
    ],
    what: [
      ...(isNamed ? [{ text: `${subject} `, color: sheetInk.text, isBold: true }] : []),
      plain(indicator),
    ],
    meta: metaRuns(fact, to),
  };
};

const sayChart = (
  { kind, title }: SceneChart,
  facts: readonly Fact[],
  numbers: NoteNumbers,
  to: SheetWords,
): SaidChart => {
  const { language } = to;
  const [first] = facts;
  const unit = first ? splitQuantity(first.value ?? 0, first.unit, language).unit : "";
  const most = kind === "share" ? inOneUnit(100, "%") : Math.max(...facts.map(sizeOf));
  const isOneSubject = facts.every(({ subject }) => subject === first?.subject);
  const bars = facts.map(
    (fact): SaidBar => ({
      fact,
      label:
        kind === "path"
          ? metaRuns(withoutNote(fact), to).map((run) => ({ ...run, scale: 1 }))
          : [plain(isOneSubject ? fact.indicator[language] : nameOf(fact, to))],
      value: [
        { text: saidValue(fact, to) ?? "", color: sheetInk.text, isBold: true },
        ...numberBehind(saidValue(fact, to) ?? "", fact, numbers),
      ],
      number: splitQuantity(
        sizeOf(fact) / scaleOf(first?.unit ?? fact.unit).factor,
        first?.unit ?? fact.unit,
        language,
      ).number,
      part: most === 0 ? 0 : sizeOf(fact) / most,
      color: kindInk[fact.kind],
    }),
  );
  return {
    kind,
    unit,
    bars,
    title: [
      { text: sayPlainly(title[language], to), color: sheetInk.text, isBold: true },
      // Bars and shares are of one kind and year.
      ...(first && kind !== "path" ? [plain("  "), ...metaRuns(withoutNote(first), to)] : []),
    ],
  };
};

const withoutNote = ({ note: _, ...fact }: Fact): Fact => fact;

const sizeOf = ({ value, unit }: Fact): number => inOneUnit(value ?? 0, unit);

const inOneUnit = (value: number, unit: Fact["unit"]): number => value * scaleOf(unit).factor;

/** What the presenter says, and below it where each figure of the scene and of these words stands. */
export const saySpeakerNotes = (
  { scene, numbers }: Pick<SaidScene, "scene" | "numbers">,
  to: SheetWords,
): string[] => {
  const { archive, language, words } = to;
  const { shown, spoken } = factsOfScene(archive, scene, language);
  const textOf = (runs: readonly TextRun[]) =>
    runs
      .map(({ text }) => text)
      .join("")
      .trim();
  return [
    sayPlainly(scene.notes[language], to),
    ...(shown.length + spoken.length > 0 ? ["", words.notes] : []),
    ...[...shown, ...spoken].map((fact) => {
      const value = saidValue(fact, to);
      const what = [nameOf(fact, to), fact.indicator[language]].filter(Boolean).join(" · ");
      const said = [value, sayWhen(fact, to)].filter(Boolean).join(" · ");
      return `${what}${words.colon}${said} — ${textOf(sayNotes([noteOf(fact.evidence)], numbers, to))}`;
    }),
  ];
};
