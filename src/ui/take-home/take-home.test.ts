import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Archive, buildArchive } from "#domain/archive.ts";
import type { Catalog, Fact } from "#domain/catalog.ts";
import { keyOfNote, noteOf, numberNotes, type SheetNote } from "#domain/fact-sheet/sheet-note.ts";
import type { Box } from "#domain/sheet/paper.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText, SheetItem, SheetText } from "#domain/sheet/sheet.ts";
import { factsOfScene } from "#domain/story/facts-of-scene.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { type Language, languages } from "#text/language.ts";
import { sayNumber } from "#text/quantity.ts";
import { sayNotes } from "#ui/fact-sheet/say-sheet-parts.ts";
import { composeHandout } from "./compose-handout.ts";
import { layOutScene, type PlacedText } from "./lay-out-scene.ts";
import { layOutSceneSlide, wide } from "./lay-out-scene-slide.ts";
import { composeWall, wall } from "./make-wall-pictures.ts";
import { notesOfScene, type SaidScene, sayScene, saySpeakerNotes } from "./say-scene.ts";
import { storyFrame, type TakeWords, takeWordsIn } from "./story-frame.ts";

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
const catalog: Catalog = read("catalog.json");
const stated = new Map(catalog.facts.map((fact) => [fact.id, fact]));
const stories = ["overview", "five-zones", "marine", "gaoqu", "jingqu"].map(
  (id): Story => read(`stories/${id}.json`),
);
let archive: Archive;
const words = new Map<Language, TakeWords>();

beforeAll(async () => {
  archive = buildArchive(read("slices/index.json"), read("slices/details.json"));
  for (const language of languages) {
    const to = await takeWordsIn(archive, language);
    if (to) words.set(language, to);
  }
});

const wordsIn = (language: Language): TakeWords => {
  const to = words.get(language);
  if (!to) throw new Error(`no words in ${language}`);
  return to;
};

const every = stories.flatMap((story) =>
  languages.map((language) => [story.id, language, story] as const),
);
const scenesOf = (story: Story, to: TakeWords, all?: readonly SheetNote[]): SaidScene[] =>
  story.scenes.map((scene, index) => sayScene(scene, index + 1, to, all));

const textOf = (runs: readonly TextRun[]) => runs.map(({ text }) => text).join("");

/** The numbers that are raised in runs. */
const raised = (runs: readonly TextRun[]): number[] =>
  runs
    .filter(({ rise }) => rise)
    .flatMap(({ text }) =>
      text
        .replace(/[*\u00a0]/g, "")
        .split(",")
        .map(Number),
    );

/** Chinese and Korean as wide as the em, all else a little over half of it. */
const measure: MeasureText = ({ text, size }) =>
  [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? size : size * 0.56), 0);

/** What a number reads in a language, whatever unit stands round it. */
const numbersIn = (said: string): string[] => said.replaceAll(",", "").match(/\d+(\.\d+)?/g) ?? [];

/** The number as stated, or in the larger or smaller unit that a language says it in. */
const reads = (fact: Fact, said: string): boolean =>
  [fact.value, ...(fact.valueMax === undefined ? [] : [fact.valueMax])].every((value) =>
    [1, 0.1, 0.01, 10_000].some((factor) => {
      const [number = ""] = numbersIn(sayNumber((value ?? 0) * factor, "en"));
      return numbersIn(said).includes(number);
    }),
  );

test.each(every)(
  "%s in %s: every figure is the catalog's, says kind and year, and has its note",
  (_id, language, story) => {
    const to = wordsIn(language);
    for (const said of scenesOf(story, to)) {
      const at = `${story.id} ${said.scene.id}`;
      const numberOf = (fact: Fact) => said.numbers.get(keyOfNote(noteOf(fact.evidence)));
      const check = (fact: Fact, runs: readonly TextRun[]) => {
        expect(fact, at).toEqual(stated.get(fact.id));
        expect(reads(fact, textOf(runs.filter(({ rise }) => !rise))), `${at} ${textOf(runs)}`).toBe(
          true,
        );
        expect(raised(runs), `${at} ${fact.id}`).toEqual([numberOf(fact)]);
      };
      expect(said.figures.map(({ fact }) => fact.id)).toEqual(said.scene.figures);
      for (const { fact, value, meta } of said.figures) {
        check(fact, value);
        expect(textOf(meta)).toContain(to.text.kinds[fact.kind]);
        expect(textOf(meta)).toContain(`${fact.year ?? to.text.silence.yearNotStated}`);
      }
      expect(said.charts.map(({ bars }) => bars.map(({ fact }) => fact.id))).toEqual(
        said.scene.charts.map(({ facts }) => facts),
      );
      for (const { bars, kind, title, unit } of said.charts) {
        const most = Math.max(...bars.map(({ number }) => number));
        for (const { fact, value, number, part, label } of bars) {
          check(fact, value);
          expect(reads(fact, `${number}`), `${at} ${number} ${unit}`).toBe(true);
          expect(part).toBeCloseTo(number / (kind === "share" ? 100 : most));
          const head = kind === "path" ? label : title;
          expect(textOf(head)).toContain(to.text.kinds[fact.kind]);
          expect(textOf(head)).toContain(`${fact.year ?? to.text.silence.yearNotStated}`);
        }
      }
      // What the words say besides stands in the notes as well, and every note is used.
      const { shown, spoken } = factsOfScene(archive, said.scene, language);
      const used = [
        ...raised(said.title),
        ...raised(said.text),
        ...said.figures.flatMap(({ value }) => raised(value)),
        ...said.charts.flatMap(({ bars }) => bars.flatMap(({ value }) => raised(value))),
      ];
      expect(new Set(used), at).toEqual(new Set(said.numbers.values()));
      expect(said.notes.map(keyOfNote)).toEqual([
        ...new Set(shown.map(({ evidence }) => keyOfNote(noteOf(evidence)))),
      ]);
      for (const runs of [said.title, said.text]) expect(textOf(runs)).not.toMatch(/[{}…]/);
      // The presenter's words are there, and after them where each of all these figures stands.
      const [speech = "", ...evidence] = saySpeakerNotes(said, to);
      expect(speech.length, at).toBeGreaterThan(40);
      expect(speech).not.toMatch(/[{}…]/);
      for (const fact of [...shown, ...spoken]) {
        const line = evidence.find(
          (one) =>
            one.includes(fact.indicator[language]) &&
            one.includes(to.text.kinds[fact.kind]) &&
            (fact.value === null || reads(fact, one)) &&
            one.replaceAll(",", "").includes(`${fact.evidence.offset + 1}`),
        );
        expect(line, `${at} ${fact.id}`).toContain(fact.evidence.source.slice(-3));
      }
    }
  },
);

const isInside = ({ x, y, width, height }: Box, outer: Box, air = 0.01): boolean =>
  x >= outer.x - air &&
  y >= outer.y - air &&
  x + width <= outer.x + outer.width + air &&
  y + height <= outer.y + outer.height + air;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

const longest = ({ lines }: PlacedText) => Math.max(0, ...lines.map(({ width }) => width));

test.each(every)(
  "%s in %s: on every slide and wall each text has room in its box, and no box lies over another",
  (_id, language, story) => {
    const to = wordsIn(language);
    for (const said of scenesOf(story, to)) {
      const slide = layOutSceneSlide(said, to, measure);
      const { picture, foot } = slide;
      const onWall = layOutScene(said, {
        ...wall.stage,
        em: wall.em,
        measure,
        share: 1,
        source: null,
      });
      for (const [scene, whole] of [
        [slide.scene, picture],
        [onWall, { x: 0, y: 0, ...wall.stage }],
      ] as const) {
        const at = `${story.id} ${said.scene.id}`;
        expect(scene.isWhole, at).toBe(true);
        const { title, text, cards, charts } = scene;
        for (const { box, value, what, meta } of cards)
          for (const one of [value, what, meta]) {
            expect(isInside(one.box, box), at).toBe(true);
            expect(longest(one), `${at} ${textOf(one.runs)}`).toBeLessThanOrEqual(one.box.width);
          }
        for (const { box, title: heading, plot, rows } of charts) {
          for (const one of [heading.box, plot]) expect(isInside(one, box), at).toBe(true);
          for (const { label, value, track } of rows) {
            expect(track.width, at).toBeGreaterThan(0.12 * plot.width);
            expect(label.box.x + longest(label)).toBeLessThan(track.x);
            expect(track.x + track.width).toBeLessThan(value.box.x);
          }
        }
        const boxes = [
          title.box,
          text.box,
          ...cards.map(({ box }) => box),
          ...charts.map(({ box }) => box),
        ];
        for (const [index, box] of boxes.entries()) {
          expect(isInside(box, whole), at).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other), at).toBe(false);
        }
        // Smaller than this nobody reads it from the back row.
        expect(scene.em / (0.019 * whole.height)).toBeGreaterThan(0.6);
      }
      expect(foot.box.y).toBeGreaterThan(picture.y + picture.height);
      expect(foot.box.y + foot.box.height).toBeLessThan(wide.height - wide.foot + 0.01);
      expect(picture.height).toBeGreaterThan(150);
      const below = textOf(foot.paragraphs.flat());
      for (const { source, offset } of said.notes) {
        expect(below).toContain(source.slice(-3));
        expect(below.replaceAll(",", "")).toContain(String(offset + 1));
      }
    }
  },
);

const textsOn = (items: readonly SheetItem[]): SheetText[] =>
  items.flatMap((item) => {
    if (item.kind === "clip") return textsOn(item.items);
    return item.kind === "text" ? [item] : [];
  });

test.each(every)(
  "%s in %s: the handout holds all of it, within its pages, and lists where it stands",
  (_id, language, story) => {
    const to = wordsIn(language);
    const notes = story.scenes.flatMap((scene) => notesOfScene(scene, to));
    const frame = storyFrame(story, { publicAddress: "https://atlas.example/" }, to);
    const { pages, leftOut } = composeHandout(
      scenesOf(story, to, notes).map((said) => ({ said, picture: "Map", legend: [] })),
      notes,
      { path: "M0 0h1v1h-1z", size: 1 },
      frame,
      to,
      measure,
    );
    expect(leftOut).toBe(0);
    const count = pages.length;
    expect(count).toBe(Math.ceil(story.scenes.length / 2) + 1);
    for (const [index, { items, width, height }] of pages.entries()) {
      expect([width, height]).toEqual([210, 297]);
      const texts = textsOn(items);
      for (const one of texts) {
        const length = measure(one);
        const from = one.align === "end" ? one.x - length : one.x;
        expect(from, one.text).toBeGreaterThanOrEqual(13.9);
        expect(from + length, one.text).toBeLessThanOrEqual(210 - 13.9);
        expect(one.y, one.text).toBeLessThan(297 - 8);
      }
      const written = texts.map(({ text }) => text).join("");
      expect(written).toContain(`${index + 1} / ${count}`);
      expect(written).toContain(to.text.notice.unreviewed);
      expect(written).toContain(archive.index.dataVersion);
    }
    const links = pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "link" ? [item.address] : [])),
    );
    for (const [index] of story.scenes.entries()) expect(links).toContain(frame.linkOf(index + 1));
    const last = pages
      .at(-1)
      ?.items.flatMap((item) => (item.kind === "text" ? [item.text] : []))
      .join("");
    const { numbers, notes: listed } = numberNotes(notes);
    for (const note of listed)
      expect(last?.replaceAll(",", "")).toContain(
        String(numbersIn(textOf(sayNotes([note], numbers, to))).at(-1)),
      );
  },
);

test("a wall says whose map it is, from when, and how far the story is", () => {
  for (const [, language, story] of every) {
    const to = wordsIn(language);
    const frame = storyFrame(story, { mapReviewNumber: "鲁S(2026)001号" }, to);
    for (const said of scenesOf(story, to, [])) {
      const { items } = composeWall(said, [], frame, to, measure);
      const texts = textsOn(items);
      const written = texts.map(({ text }) => text);
      expect(written.join("")).toContain("鲁S(2026)001号");
      expect(written).toContain(`${said.number} / ${story.scenes.length}`);
      expect(written.join("")).toContain(archive.index.dataVersion);
      // Nothing is written with the number of a note that nobody can look up.
      expect(said.figures.flatMap(({ value }) => raised(value))).toEqual([]);
    }
  }
});
