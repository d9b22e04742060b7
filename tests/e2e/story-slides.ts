/** What slides of a story have to hold, by the catalog and the story itself. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Catalog } from "#domain/catalog.ts";
import type { Scene, Story } from "#domain/story/story-schema.ts";
import type { Language } from "#text/language.ts";
import { sayQuantity, splitQuantity } from "#text/quantity.ts";
import type { ReadSlide } from "./read-slides.ts";

export const readBuilt = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
export const readyStory = (id: string): Story => readBuilt(`stories/${id}.json`);

const { facts } = readBuilt("catalog.json") as Catalog;
const stated = new Map(facts.map((fact) => [fact.id, fact]));

export const factOf = (id: string) => {
  const fact = stated.get(id);
  if (!fact) throw new Error(`the catalog has no ${id}`);
  return fact;
};

/** A figure as the catalog has it, in a language. */
export const said = (id: string, language: Language): string => {
  const { value, unit, valueMax } = factOf(id);
  return bare(sayQuantity(value ?? 0, unit, language, valueMax));
};

/** Where lines and runs end is of no account, nor where a program puts air between letters. */
export const bare = (text: string): string => text.replace(/[\s\u00a0]/g, "");

/** What stands between the figures and names of words; the number of a note may part a year from its 年. */
export const stretches = (words: string): string[] => words.split(/\{[^}]*\}[年년]?/).map(bare);

export const scenesOf = ({ scenes }: Story, numbers: readonly number[]): Scene[] =>
  numbers.flatMap((number) => scenes[number - 1] ?? []);

/** A story that opens with a page of its own has no other. */
const pagesBefore = (scenes: readonly Scene[]) => (scenes[0]?.layout === "title" ? 0 : 1);

/** The slides hold the scenes of a story with every word, figure, chart, note and link, and a page that ends them. */
export const expectSlides = (
  slides: readonly ReadSlide[],
  story: Story,
  numbers: readonly number[],
  language: Language,
) => {
  const scenes = scenesOf(story, numbers);
  const before = pagesBefore(scenes);
  expect(slides).toHaveLength(before + scenes.length + 1);
  for (const [index, scene] of scenes.entries()) {
    const slide = slides[before + index];
    const text = bare(slide?.text ?? "");
    const at = `${story.id} ${scene.id}`;
    for (const part of [...stretches(scene.title[language]), ...stretches(scene.text[language])])
      expect(text, at).toContain(part);
    for (const figure of scene.figures) {
      const fact = factOf(figure);
      expect(text, at).toContain(said(figure, language));
      expect(text, at).toContain(bare(fact.indicator[language]));
      if (fact.year !== null) expect(text, at).toContain(`${fact.year}`);
      expect(text.replaceAll(",", ""), at).toContain(`${fact.evidence.offset + 1}`);
    }
    expect(slide?.charts, at).toEqual(
      scene.charts.map((chart) =>
        chart.facts
          .map((fact) => {
            const { value, unit } = factOf(fact);
            return `${splitQuantity(value ?? 0, unit, language).number}`;
          })
          .toReversed(),
      ),
    );
    for (const part of stretches(scene.notes[language]))
      expect(bare(slide?.notes ?? ""), at).toContain(part);
    expect(slide?.pictures.map(({ ending }) => ending)).toEqual(["jpeg"]);
    const link = slide?.links[0] ?? "";
    expect(link).toContain("mode=present");
    expect(link).toContain(`story=${story.id}`);
    if (numbers[index] !== 1) expect(link).toContain(`scene=${numbers[index]}`);
  }
  expect(slides.at(-1)?.links[0]).toContain(`story=${story.id}`);
};

/** LibreOffice shows every figure and chart of the scenes, and has their notes. */
export const expectInOffice = (
  pages: readonly string[],
  story: Story,
  numbers: readonly number[],
  language: Language,
) => {
  const scenes = scenesOf(story, numbers);
  const before = pagesBefore(scenes);
  const count = pages.length / 2;
  expect(count).toBe(before + scenes.length + 1);
  for (const [at, scene] of scenes.entries()) {
    const page = bare(pages[before + at] ?? "");
    const notes = bare(pages[count + before + at] ?? "");
    for (const figure of [...scene.figures, ...scene.charts.flatMap((chart) => chart.facts)])
      expect(page, `${story.id} ${scene.id}`).toContain(said(figure, language));
    for (const part of stretches(scene.notes[language]))
      expect(notes, `${story.id} ${scene.id}`).toContain(part);
  }
};
