/** What a fact sheet says outside its sections of rows. */
import type { Fact, Source } from "#domain/catalog.ts";
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import type { LikeFigures } from "#domain/fact-sheet/like-figures.ts";
import {
  keyOfNote,
  type NoteNumbers,
  noteOf,
  type SheetNote,
} from "#domain/fact-sheet/sheet-note.ts";
import type { SheetGround } from "#domain/fact-sheet/sheet-place.ts";
import type { Named } from "#domain/fact-sheet/sheet-row.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { languages } from "#text/language.ts";
import { sayDegrees, sayDistance, sayNumber } from "#text/quantity.ts";
import type { SaidParagraph } from "./say-row.ts";
import type { SaidBar } from "./sheet-blocks.ts";
import { kindInk, sheetInk, statusInk } from "./sheet-ink.ts";
import {
  bold,
  nameRuns,
  noteRuns,
  plain,
  type SheetWords,
  saidValue,
  soft,
} from "./sheet-words.ts";

/** What stands above the name of a place: by whom the sheet is, what it is, and what kind of place. */
export const sayTopLine = ({ entity }: FactSheet, { text, words }: SheetWords): string =>
  [text.product.name, words.title, text.types[entity.type]].join(" · ");

/** What a file of sheets calls itself. */
export const sayFileTitle = (
  sheets: readonly FactSheet[],
  { text, words, language }: SheetWords,
): string => words.documentTitle(text.list(sheets.map(({ entity }) => entity.name[language])));

/** The names of a place in the other languages. */
export const sayOtherNames = (
  { entity }: FactSheet,
  { language }: Pick<SheetWords, "language">,
): string =>
  languages
    .filter((one) => one !== language && entity.name[one] !== entity.name[language])
    .map((one) => entity.name[one])
    .join("   ");

/** In a sentence what a place is. */
export const summaryOf = ({ entity }: FactSheet, { archive, language }: SheetWords): string =>
  archive.details?.summaries[entity.id]?.[language] ?? "";

/** Where the place is: in what, at which coordinates, how exactly, and from where distances are measured. */
export const sayPlace = (
  { entity, place, above, made }: FactSheet,
  numbers: NoteNumbers,
  to: SheetWords,
): SaidParagraph[] => {
  const { words, text, language } = to;
  const { geometry } = entity;
  const { ground, shown } = place;
  const said = (label: string, runs: readonly TextRun[]): SaidParagraph => ({
    runs: [soft(`${label}${words.colon}`), ...runs],
    value: [],
  });
  const names = (all: readonly Named[]) =>
    all.flatMap((one, index) => [
      ...(index > 0 ? [plain(words.separator)] : []),
      ...nameRuns(one.entity, to),
      ...noteRuns(one.notes, numbers, one.isInferred),
    ]);
  return [
    ...(above.length > 0 ? [said(words.lies, names(above))] : []),
    ...(made.length > 0 ? [said(words.madeOf, names(made))] : []),
    ...(ground && geometry
      ? [
          said(words.coordinates, [plain(words.about(sayGround(ground, geometry.errorMetres)))]),
          said(words.accuracy, [
            plain(text.geometry[wayOf(geometry)]),
            plain(words.separator),
            plain(text.geometry.error(sayDistance(geometry.errorMetres, language))),
          ]),
          // Of a single position there is no more to say.
          ...(geometry.method === "position"
            ? []
            : [{ runs: [soft(text.geometry.methods[geometry.method])], value: [] }]),
        ]
      : [
          said(words.coordinates, [
            plain(words.unplacedShown(shown ? shown.entity.name[language] : words.wholeCity)),
          ]),
          ...(entity.unplaced ? [{ runs: [soft(entity.unplaced[language])], value: [] }] : []),
        ]),
  ];
};

/** As the panel says it: two ways of making a geometry say more than how exact it is. */
const wayOf = ({ method, accuracy }: NonNullable<IndexEntity["geometry"]>) =>
  method === "line" || method === "schematic" ? method : accuracy;

/** As many decimals as the error leaves sense in. */
const sayGround = (ground: SheetGround, errorMetres: number): string => {
  const decimals = errorMetres < 1000 ? 3 : 2;
  if (ground.as === "point")
    return [
      sayDegrees(ground.position.longitude, "E", decimals),
      sayDegrees(ground.position.latitude, "N", decimals),
    ].join(" ");
  const [west, south, east, north] = ground.bounds;
  return [
    `${west.toFixed(decimals)}–${sayDegrees(east, "E", decimals)}`,
    `${south.toFixed(decimals)}–${sayDegrees(north, "N", decimals)}`,
  ].join(" ");
};

/** Notes of one section of a document, each with its number and position. */
export const sayNotes = (
  notes: readonly SheetNote[],
  numbers: NoteNumbers,
  to: SheetWords,
): TextRun[] => {
  const { words, text, archive, language } = to;
  const [first] = notes;
  if (!first) return [];
  const status: Source["status"] = archive.sources.get(first.source)?.status ?? "official";
  const number = (note: SheetNote): TextRun => ({
    text: `${numbers.get(keyOfNote(note)) ?? ""} `,
    color: sheetInk.accent,
    isBold: true,
  });
  const position = (note: SheetNote) => sayNumber(note.offset + 1, language);
  return [
    number(first),
    plain(`${codeOf(first.source)} `),
    { text: text.status[status], color: statusInk[status] },
    ...(first.section === null ? [] : [plain(` ${first.section}`)]),
    { text: ` ${words.position(position(first))}`, color: sheetInk.soft },
    ...notes
      .slice(1)
      .flatMap((note) => [
        plain(words.noteJoin),
        number(note),
        { text: position(note), color: sheetInk.soft, isGlued: true },
      ]),
  ];
};

/** `source/003` as it is told apart on a sheet. */
const codeOf = (source: string): string => source.replace("source/", "");

export const sayDocument = (
  source: Pick<
    Source,
    "id" | "title" | "issuer" | "documentNumber" | "published" | "publishedInferred" | "status"
  >,
  { words, text, language }: SheetWords,
): TextRun[] => [
  { text: codeOf(source.id), color: sheetInk.text, isBold: true },
  plain(` ${words.source(source.title[language])} `),
  { text: text.status[source.status], color: statusInk[source.status], isBold: true },
  {
    text: ` · ${[
      source.issuer?.[language] ?? words.unknownIssuer,
      ...(source.documentNumber ? [source.documentNumber] : []),
      source.publishedInferred ? words.inferredDate(source.published) : source.published,
    ].join(" · ")}`,
    color: sheetInk.soft,
  },
];

/** A chart in words and shares: of several subjects, or of one in several years. */
export const sayChart = (
  { by, facts }: LikeFigures,
  numbers: NoteNumbers,
  to: SheetWords,
): { title: TextRun[]; bars: SaidBar[]; note: TextRun[] } => {
  const { words, language } = to;
  const [first] = facts;
  const longest = Math.max(...facts.map(({ value }) => value ?? 0));
  const what = first?.indicator[language] ?? "";
  return {
    title: [bold(by === "subject" && first ? words.chart(what, sayWhen(first, to)) : what)],
    bars: facts.map((fact) => ({
      label: [plain(by === "subject" ? nameOf(fact, to) : labelOfMoment(fact, to))],
      value: [bold(saidValue(fact, to) ?? ""), ...noteRuns([noteOf(fact.evidence)], numbers)],
      share: longest === 0 ? 0 : (fact.value ?? 0) / longest,
      color: by === "subject" ? sheetInk.bar : kindInk[fact.kind],
    })),
    note: [soft(by === "subject" ? words.subjectNote : words.momentNote)],
  };
};

/** What the figures of several subjects in one chart have in common. */
export const sayWhen = (fact: Fact, { text }: SheetWords): string =>
  `${text.kinds[fact.kind]} · ${fact.year ?? text.silence.yearNotStated}`;

export const nameOf = (fact: Fact, { archive, language }: SheetWords): string =>
  archive.entities.get(fact.subject)?.name[language] ?? "";

export const labelOfMoment = (fact: Fact, { text }: SheetWords): string =>
  `${fact.year ?? text.silence.yearNotStated} ${text.kinds[fact.kind]}`;
