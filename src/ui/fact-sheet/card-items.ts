/** The figures a place is best known by, on cards. */
import type { Fact } from "#domain/catalog.ts";
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import { type NoteNumbers, noteOf } from "#domain/fact-sheet/sheet-note.ts";
import { setText, type TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import { leadingOf, letters } from "./sheet-blocks.ts";
import { sheetInk } from "./sheet-ink.ts";
import { inner, margin } from "./sheet-page.ts";
import { metaRuns, noteRuns, type SheetWords, saidValue } from "./sheet-words.ts";

const card = { gap: 4 } as const;

const cardWidth = (inner - 2 * card.gap) / 3;

const cardWords = (fact: Fact, sheet: FactSheet, to: SheetWords, measure: MeasureText) => {
  const subject = fact.subject === sheet.entity.id ? null : to.archive.entities.get(fact.subject);
  const what = [subject?.name[to.language], fact.indicator[to.language]]
    .filter(Boolean)
    .join(" · ");
  const width = cardWidth - 6;
  return {
    what: setText([{ text: what, color: sheetInk.text }], width, letters.body, measure),
    meta: setText(metaRuns(fact, to), width, letters.body, measure),
  };
};

export const cardsHeight = (sheet: FactSheet, to: SheetWords, measure: MeasureText): number =>
  Math.max(
    ...sheet.keyFigures.map((fact) => {
      const { what, meta } = cardWords(fact, sheet, to, measure);
      return 9.6 + (what.length + meta.length) * leadingOf(letters.body) + 1.6;
    }),
  );

export const cardItems = (
  sheet: FactSheet,
  top: number,
  numbers: NoteNumbers,
  to: SheetWords,
  measure: MeasureText,
): SheetItem[] => {
  if (sheet.keyFigures.length === 0) return [];
  const height = cardsHeight(sheet, to, measure);
  return sheet.keyFigures.flatMap((fact, index): SheetItem[] => {
    const x = margin + index * (cardWidth + card.gap);
    const { what, meta } = cardWords(fact, sheet, to, measure);
    const value: TextRun[] = [
      { text: saidValue(fact, to) ?? "", color: sheetInk.accent, isBold: true },
      ...noteRuns([noteOf(fact.evidence)], numbers).map((run) => ({
        ...run,
        scale: 0.42,
        rise: 0.5,
      })),
    ];
    const size = 5.8;
    const [wide] = setText(value, Number.POSITIVE_INFINITY, size, measure);
    const fitted = Math.min(size, (size * (cardWidth - 6)) / Math.max(1, wide?.width ?? 1));
    const [figure] = setText(value, Number.POSITIVE_INFINITY, fitted, measure);
    const lines = [...what, ...meta];
    return [
      {
        kind: "path",
        path: `M${x} ${top}h${cardWidth}v${height}h${-cardWidth}z`,
        fill: sheetInk.pale,
      },
      { kind: "path", path: `M${x} ${top}h${cardWidth}v0.5h${-cardWidth}z`, fill: sheetInk.accent },
      ...(figure?.at(x + 3, top + 7.6) ?? []),
      ...lines.flatMap((line, at) =>
        line.at(x + 3, top + 9.4 + letters.body + at * leadingOf(letters.body)),
      ),
    ];
  });
};
