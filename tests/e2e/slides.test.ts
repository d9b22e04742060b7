/** Every story as slides, in every language, written as for a person but round a plain picture: no map is drawn. */
import { expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import type { MeasureText } from "#domain/sheet/sheet.ts";
import { languages } from "#text/language.ts";
import { storyFrame, takeWordsIn } from "#ui/take-home/story-frame.ts";
import { writeStorySlides } from "#ui/take-home/write-story-slides.ts";
import { hasOffice, readInOffice, readSlides } from "./read-slides.ts";
import { expectInOffice, expectSlides, readBuilt, readyStory } from "./story-slides.ts";

const archive = buildArchive(readBuilt("slices/index.json"), readBuilt("slices/details.json"));
const taken = (readBuilt("stories/index.json") as { id: string }[]).flatMap(({ id }) =>
  languages.map((language) => {
    const story = readyStory(id);
    return { story, language, numbers: story.scenes.map((_, index) => index + 1) };
  }),
);

/** Chinese and Korean as wide as the em, all else a little over half of it. */
const measure: MeasureText = ({ text, size }) =>
  [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? size : size * 0.56), 0);

/** One grey pixel. */
const plain =
  "image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==";

test("all stories in all languages hold every word, figure, chart and note, and LibreOffice shows them", async () => {
  expect(taken).toHaveLength(15);
  const files: Buffer[] = [];
  for (const { story, language, numbers } of taken) {
    const to = await takeWordsIn(archive, language);
    if (!to) throw new Error(`no words in ${language}`);
    const frame = storyFrame(story, { publicAddress: "https://atlas.example/" }, to);
    const written = await writeStorySlides(
      { archive, story, numbers, language, wallWidth: 1920, to, frame, name: story.id },
      { measure, ofScene: async () => ({ data: plain, alt: "" }), code: () => null },
    );
    if ("fault" in written) throw new Error(written.fault);
    const content = Buffer.from(await written.arrayBuffer());
    expectSlides(await readSlides(content), story, numbers, language);
    files.push(content);
  }
  // LibreOffice is not on every machine; continuous integration installs it.
  if (!hasOffice) return;
  const pages = await readInOffice(files);
  for (const [index, { story, numbers, language }] of taken.entries())
    expectInOffice(pages[index] ?? [], story, numbers, language);
}, 300_000);
