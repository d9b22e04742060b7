import { type NoteNumbers, noteOf } from "#domain/fact-sheet/sheet-note.ts";
import { type Answering, type SheetRow, statedOf } from "#domain/fact-sheet/sheet-row.ts";
import type { SheetSection } from "#domain/fact-sheet/take-rows.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import { sayDistance } from "#text/quantity.ts";
import {
  bold,
  metaRuns,
  nameRuns,
  noteRuns,
  plain,
  type SheetWords,
  saidValue,
  soft,
} from "./sheet-words.ts";

/** A paragraph of a section: words, and where it has one the figure that stands at its end. */
export interface SaidParagraph {
  runs: readonly TextRun[];
  value: readonly TextRun[];
  /** Whether it is about the paragraph before it and never stands apart from it. */
  isAside?: boolean;
}

/** What a section says, paragraph by paragraph, its gaps and what is left out with it. */
export const saySection = (
  section: SheetSection,
  numbers: NoteNumbers,
  to: SheetWords,
): SaidParagraph[] => {
  const { words, text } = to;
  const { rows, part, leftOut } = section;
  if (rows.length === 0 && leftOut === 0) {
    const empty = part === "transport" ? words.notMeasured : text.silence.notStated;
    return [paragraph([soft(section.isElsewhere ? words.elsewhere : empty)])];
  }
  return [
    ...(part === "around" ? [paragraph([soft(words.aroundNote)])] : []),
    ...sayRows(part, rows, numbers, to),
    ...sayMeasuring(rows, to),
    ...(leftOut > 0 ? [{ ...paragraph([soft(words.more(leftOut))]), isAside: true }] : []),
    ...(part === "unknowns" ? [paragraph([soft(words.unknownsNote)])] : []),
  ];
};

const sayRows = (
  part: SheetSection["part"],
  rows: readonly SheetRow[],
  numbers: NoteNumbers,
  to: SheetWords,
): SaidParagraph[] => {
  if (rows.length === 0) return [];
  if (part === "industries") return sayIndustries(rows, numbers, to);
  if (part === "unknowns") return sayUnknowns(rows, to);
  if (joinsRows.includes(part)) return [joined(rows, numbers, to)];
  return rows.map((row) => sayRow(row, numbers, to));
};

/** Parts whose rows are names alone: they stand in one paragraph. */
const joinsRows: readonly SheetSection["part"][] = [
  "enterprises",
  "platforms",
  "places",
  "honours",
];

const paragraph = (runs: readonly TextRun[], value: readonly TextRun[] = []): SaidParagraph => ({
  runs,
  value,
});

const joined = (rows: readonly SheetRow[], numbers: NoteNumbers, to: SheetWords): SaidParagraph =>
  paragraph(
    rows.flatMap((row, index) => [
      ...(index > 0 ? [plain(to.words.separator)] : []),
      ...(row.as === "named" ? namedRuns(row, numbers, to) : []),
    ]),
  );

/** How the distances are measured. */
const sayMeasuring = (rows: readonly SheetRow[], { words }: SheetWords): SaidParagraph[] => {
  const near = rows.find((row) => row.as === "near");
  return near
    ? [{ ...paragraph([soft(words.straight + words.measuredFrom[near.from])]), isAside: true }]
    : [];
};

const sayIndustries = (
  rows: readonly SheetRow[],
  numbers: NoteNumbers,
  to: SheetWords,
): SaidParagraph[] => {
  const { words, language } = to;
  const industries = rows.flatMap((row) => (row.as === "industry" ? [row] : []));
  const clusters = [...new Set(industries.map(({ cluster }) => cluster))];
  return clusters.map((cluster) => {
    const members = industries.filter((row) => row.cluster === cluster);
    const others = members.filter(({ entity }) => entity.id !== cluster?.id);
    const itself = members.find(({ entity }) => entity.id === cluster?.id);
    return paragraph([
      bold(cluster ? cluster.name[language] : words.others),
      ...(itself ? noteRuns(itself.notes, numbers, itself.isInferred) : []),
      ...(others.length > 0 ? [plain(words.colon)] : []),
      ...others.flatMap((row, index) => [
        ...(index > 0 ? [plain(words.separator)] : []),
        plain(row.entity.name[language]),
        ...noteRuns(row.notes, numbers, row.isInferred),
      ]),
    ]);
  });
};

const sayUnknowns = (rows: readonly SheetRow[], { text, words }: SheetWords): SaidParagraph[] => {
  const questions = rows.flatMap((row) =>
    row.as === "question" ? [text.questions[row.question]] : [],
  );
  return questions.length > 0 ? [paragraph([plain(words.unknownsSay(text.list(questions)))])] : [];
};

const sayRow = (row: SheetRow, numbers: NoteNumbers, to: SheetWords): SaidParagraph => {
  const { words, language, text } = to;
  switch (row.as) {
    case "fact": {
      const value = saidValue(row.fact, to);
      const notes = noteRuns([noteOf(row.fact.evidence)], numbers);
      return paragraph(
        [
          ...(row.of ? [soft(row.of.name[language]), soft(" · ")] : []),
          plain(row.fact.indicator[language]),
          ...(value === null ? notes : []),
          plain("  "),
          ...metaRuns(row.fact, to),
        ],
        value === null ? [] : [bold(value), ...notes],
      );
    }
    case "near":
      return paragraph(
        [
          soft(`${words.transportKinds[row.kind]} `),
          ...nameRuns(row.site.entity, to),
          ...noteRuns(row.notes, numbers),
          ...(row.site.entity.origin === "context" ? [soft(` ${text.panel.contextTag}`)] : []),
        ],
        [
          bold(
            row.site.way
              ? sayDistance(Math.round(row.site.way.metres / 100) * 100, language)
              : words.inside,
          ),
          soft(words.off(sayDistance(row.site.errorMetres, language))),
        ],
      );
    case "project": {
      const facts = statedOf(row.stated);
      const { investment } = row.stated;
      const money = investment ? saidValue(investment, to) : null;
      const others = facts.filter((fact) => fact !== investment);
      return paragraph(
        [
          plain(row.entity.name[language]),
          ...noteRuns(row.notes, numbers, row.isInferred),
          ...(investment ? [plain("  "), ...metaRuns(investment, to)] : []),
          ...others.flatMap((fact) => {
            const value = saidValue(fact, to);
            return [
              soft(` · ${fact.indicator[language]}${value === null ? "" : ` ${value}`}`),
              ...noteRuns([noteOf(fact.evidence)], numbers),
              soft(" "),
              ...metaRuns(fact, to),
            ];
          }),
        ],
        money === null || !investment
          ? []
          : [bold(money), ...noteRuns([noteOf(investment.evidence)], numbers)],
      );
    }
    case "duty":
      return paragraph([
        plain(row.entity.name[language]),
        ...noteRuns(row.notes, numbers, row.isInferred),
        plain("  "),
        ...bodyRuns(row.bodies, numbers, to),
      ]);
    case "conflict":
      return paragraph([
        plain(row.conflict.explanation[language]),
        ...noteRuns(row.notes, numbers),
      ]);
    case "industry":
    case "named":
      return paragraph(namedRuns(row, numbers, to));
    case "question":
      return paragraph([plain(text.questions[row.question])]);
  }
};

/** Those who lead before those who answer, each under its word where the documents tell them apart. */
const bodyRuns = (
  bodies: readonly Answering[],
  numbers: NoteNumbers,
  to: SheetWords,
): TextRun[] => {
  const { words } = to;
  return [true, false].flatMap((isLeading) => {
    const some = bodies.filter((body) => body.isLeading === isLeading);
    if (some.length === 0) return [];
    const isSecond = !isLeading && some.length < bodies.length;
    return [
      ...(isSecond ? [soft(words.bodiesJoin)] : []),
      soft(`${isLeading ? words.lead : words.responsible}${words.colon}`),
      ...some.flatMap((body, index) => [
        ...(index > 0 ? [plain(words.separator)] : []),
        ...namedRuns(body, numbers, to, true),
      ]),
    ];
  });
};

const namedRuns = (
  row: Pick<Answering, "entity" | "isInferred" | "notes">,
  numbers: NoteNumbers,
  to: SheetWords,
  isBold = false,
): TextRun[] => [
  ...nameRuns(row.entity, to, isBold),
  ...noteRuns(row.notes, numbers, row.isInferred),
];
