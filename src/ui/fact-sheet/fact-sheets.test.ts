import { readFileSync } from "node:fs";
import type { Feature } from "geojson";
import { beforeAll, expect, test } from "vitest";
import { type Archive, buildArchive } from "#domain/archive.ts";
import type { Catalog, Fact } from "#domain/catalog.ts";
import { type FactSheet, factSheetOf } from "#domain/fact-sheet/fact-sheet.ts";
import { hasFactSheet } from "#domain/fact-sheet/has-fact-sheet.ts";
import { keyOfNote, noteOf, numberNotes } from "#domain/fact-sheet/sheet-note.ts";
import { filesForPlace, sheetPlaceOf } from "#domain/fact-sheet/sheet-place.ts";
import { notesOf, statedOf } from "#domain/fact-sheet/sheet-row.ts";
import { loadGeodesic } from "#domain/geodesic.ts";
import { group } from "#domain/group.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText, SheetItem, SheetText } from "#domain/sheet/sheet.ts";
import { type Language, languages } from "#text/language.ts";
import { loadText } from "#text/loaded-text.ts";
import { sayQuantity } from "#text/quantity.ts";
import { layOutFactSheet } from "./compose-fact-sheet.ts";
import { planeOf } from "./fact-sheet-map.ts";
import { saySection } from "./say-row.ts";
import { sayChart, sayNotes, sayPlace } from "./say-sheet-parts.ts";
import { sheetInk } from "./sheet-ink.ts";
import { metaRuns, type SheetWords, sheetWordsIn } from "./sheet-words.ts";

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
const catalog: Catalog = read("catalog.json");
const stated = new Map(catalog.facts.map((fact) => [fact.id, fact]));
const thisYear = 2026;
let archive: Archive;
let sheets: FactSheet[];

beforeAll(async () => {
  archive = buildArchive(read("slices/index.json"), read("slices/details.json"));
  const geodesic = await loadGeodesic();
  const features = new Map<string, Feature[]>();
  const featuresOf = (file: string) => {
    const known = features.get(file) ?? read(`layers/${file}`).features;
    features.set(file, known);
    return known;
  };
  sheets = archive.index.entities.filter(hasFactSheet).map((entity) => {
    const files = filesForPlace(archive, entity.id);
    const place = sheetPlaceOf(archive, entity.id, files.flatMap(featuresOf), geodesic);
    return factSheetOf(archive, entity, place, thisYear);
  });
  for (const language of languages) await loadText(language);
}, 60_000);

const textOf = (runs: readonly TextRun[]) => runs.map(({ text }) => text).join("");

/** The numbers that are raised in runs. */
const raised = (runs: readonly TextRun[]): number[] =>
  runs
    .filter(({ rise }) => rise)
    .flatMap(({ text }) => text.replace("*", "").split(",").filter(Boolean).map(Number));

/** All that a sheet says, with the facts each paragraph rests on. */
const everyParagraph = (sheet: FactSheet, to: SheetWords) => {
  const sections = sheet.pages.flat();
  const rows = sections.flatMap((section) => section.rows);
  const chartFacts = sheet.charts.flatMap(({ facts }) => facts);
  const { numbers, notes } = numberNotes([
    ...sheet.keyFigures.map(({ evidence }) => noteOf(evidence)),
    ...[...sheet.above, ...sheet.made].flatMap((one) => one.notes),
    ...chartFacts.map(({ evidence }) => noteOf(evidence)),
    ...rows.flatMap(notesOf),
  ]);
  const paragraphs = [
    ...sayPlace(sheet, numbers, to),
    ...sections.flatMap((section) => saySection(section, numbers, to)),
  ].map(({ runs, value }) => [...runs, ...value]);
  const bars = sheet.charts.flatMap((chart) => {
    const { bars: said } = sayChart(chart, numbers, to);
    return said.map(({ value, label }, index) => ({
      fact: chart.facts[index],
      runs: [...label, ...value],
    }));
  });
  return { sections, rows, numbers, notes, paragraphs, bars };
};

const factsOf = (sheet: FactSheet): Fact[] =>
  sheet.pages.flat().flatMap(({ rows }) =>
    rows.flatMap((row) => {
      if (row.as === "fact") return [row.fact];
      return row.as === "project" ? statedOf(row.stated) : [];
    }),
  );

test("every place that can be a candidate has a sheet, and every area these lie in", () => {
  const count = (type: string) => sheets.filter(({ entity }) => entity.type === type).length;
  for (const type of ["park", "zone", "subzone", "marine-core", "demonstration-zone", "district"]) {
    expect(count(type)).toBe(catalog.entities.filter((entity) => entity.type === type).length);
    expect(count(type)).toBeGreaterThan(2);
  }
});

test.each(languages)(
  "in %s every figure of every sheet is the catalog's, says year and kind, and has its note",
  (language: Language) => {
    const to = sheetWordsIn(archive, language, thisYear);
    let figures = 0;
    for (const sheet of sheets) {
      const { numbers, notes, paragraphs, bars } = everyParagraph(sheet, to);
      const byNumber = new Map(notes.map((note) => [numbers.get(keyOfNote(note)), note]));
      const check = (fact: Fact, runs: readonly TextRun[]) => {
        const original = stated.get(fact.id);
        expect(fact).toEqual(original);
        if (fact.value !== null)
          expect(textOf(runs)).toContain(
            sayQuantity(fact.value, fact.unit, language, fact.valueMax),
          );
        const cited = raised(runs).map((number) => byNumber.get(number));
        expect(cited).toContainEqual(
          expect.objectContaining({
            source: original?.evidence.source,
            offset: original?.evidence.offset,
          }),
        );
        figures += 1;
      };
      for (const fact of factsOf(sheet)) {
        const said = paragraphs.find(
          (runs) =>
            textOf(runs).includes(fact.indicator[language]) &&
            textOf(runs).includes(textOf(metaRuns(fact, to))) &&
            raised(runs).includes(numbers.get(keyOfNote(noteOf(fact.evidence))) ?? 0),
        );
        expect(said, `${sheet.entity.id} ${fact.id}`).toBeDefined();
        check(fact, said ?? []);
      }
      for (const { fact, runs } of bars) if (fact) check(fact, runs);
      for (const fact of sheet.keyFigures) expect(fact).toEqual(stated.get(fact.id));
    }
    expect(figures).toBeGreaterThan(1000);
  },
);

test.each(languages)("in %s every note is used and says where it stands", (language) => {
  const to = sheetWordsIn(archive, language, thisYear);
  for (const sheet of sheets) {
    const { numbers, notes, paragraphs, bars } = everyParagraph(sheet, to);
    const used = new Set([
      ...paragraphs.flatMap(raised),
      ...bars.flatMap(({ runs }) => raised(runs)),
      // On the cards, which are drawn and not said.
      ...sheet.keyFigures.map(({ evidence }) => numbers.get(keyOfNote(noteOf(evidence))) ?? 0),
    ]);
    expect([...used].sort((a, b) => a - b)).toEqual([...numbers.values()]);
    for (const note of notes) {
      const said = textOf(sayNotes([note], numbers, to));
      expect(said).toContain(note.source.slice(-3));
      expect(said.replaceAll(",", "")).toContain(String(note.offset + 1));
    }
  }
});

test.each(["en", "ko"] as const)("in %s nothing is left in another language", (language) => {
  const to = sheetWordsIn(archive, language, thisYear);
  // The official Chinese stands beside a translation, and nowhere else.
  const translated = group(catalog.entities, ({ name }) => [name.zh]);
  const isBeside = (text: string, before: string) =>
    translated.get(text.trim())?.some(({ name }) => name[language] === before) ?? false;
  const foreign = language === "en" ? /[\p{Script=Han}\p{Script=Hangul}]/u : /\p{Script=Han}/u;
  for (const sheet of sheets) {
    const { paragraphs, bars } = everyParagraph(sheet, to);
    for (const runs of [...paragraphs, ...bars.map((bar) => bar.runs)]) {
      const rest = textOf(
        runs.filter(({ text }, index) => !isBeside(text, runs[index - 1]?.text ?? "")),
      );
      expect(rest).not.toMatch(foreign);
    }
  }
});

/** Chinese and Korean as wide as the em, all else half. */
const measure: MeasureText = ({ text, size }) =>
  [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? size : size * 0.55), 0);

const textsOn = (items: readonly SheetItem[]): SheetText[] =>
  items.flatMap((item) => {
    if (item.kind === "clip") return textsOn(item.items);
    return item.kind === "text" ? [item] : [];
  });

test.each([
  ["zone/gaoqu", "zh"],
  ["zone/jingqu", "en"],
  ["subzone/east-binhai", "ko"],
  ["park/medical-biomedicine", "zh"],
  ["park/service-trade", "ko"],
  ["park/weihai-marine-hightech", "en"],
  ["park/china-germany", "zh"],
] as const)(
  "the sheet of %s in %s fills two pages and no more; what finds no room is counted",
  (id, language) => {
    const to = sheetWordsIn(archive, language, thisYear);
    const sheet = sheets.find(({ entity }) => entity.id === id);
    if (!sheet) throw new Error("no sheet");
    const layout = layOutFactSheet(sheet, to, measure);
    const plane = planeOf(sheet.place, layout.map);
    const pages = layout.pages(
      { plane, picture: { name: "Map", ...layout.map }, legend: [] },
      {
        address: "https://atlas.example/",
        code: { path: "M0 0h1v1h-1z", size: 1 },
        notice: to.text.notice.unreviewed,
        making: "2026",
        enquiry: null,
      },
    );
    expect(pages).toHaveLength(2);
    let counted = 0;
    for (const [index, { items, width, height }] of pages.entries()) {
      expect([width, height]).toEqual([210, 297]);
      const texts = textsOn(items);
      for (const one of texts) {
        const length = measure(one);
        const [from, to_] =
          one.align === "end"
            ? [one.x - length, one.x]
            : one.align === "middle"
              ? [one.x - length / 2, one.x + length / 2]
              : [one.x, one.x + length];
        if (one.turn === undefined) {
          expect(from, one.text).toBeGreaterThanOrEqual(12);
          expect(to_, one.text).toBeLessThanOrEqual(210 - 9);
        }
        expect(one.y).toBeLessThan(297 - 8);
      }
      // The numbers in the text are those of the notes below it.
      const accent = texts.filter(({ color }) => color === sheetInk.accent);
      const inText = accent
        .filter(({ text, isBold }) => !isBold && /^[\d,]+\*?$/.test(text))
        .flatMap(({ text }) => text.replace("*", "").split(",").map(Number));
      const below = accent
        .filter(({ text, isBold, size }) => isBold && size < 2.2 && /^\d+ $/.test(text))
        .map(({ text }) => Number(text));
      expect(below).toEqual([...new Set(inText)].sort((a, b) => a - b));
      expect(texts.map(({ text }) => text).join("")).toContain(`${index + 1} / 2`);
      const more = new RegExp(to.words.more(9).replace("9", "(\\d+)"), "g");
      // What is said in several pieces is put together again.
      const written = texts.map(({ text }) => text).join(language === "zh" ? "" : " ");
      for (const [, count] of written.matchAll(more)) counted += Number(count);
    }
    expect(counted).toBe(layout.leftOut);
    if (id === "zone/gaoqu") expect(layout.leftOut).toBeGreaterThan(50);
    if (id === "park/china-germany") expect(layout.leftOut).toBe(0);
  },
);
