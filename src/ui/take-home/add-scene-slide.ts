import type PptxGenJS from "pptxgenjs";
import type { Box } from "#domain/sheet/paper.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import { languageNames } from "#text/language.ts";
import { inches, slideFonts } from "#ui/fact-sheet/add-slide.ts";
import { sheetInk } from "#ui/fact-sheet/sheet-ink.ts";
import type { PlacedText, SceneLayout } from "./lay-out-scene.ts";
import { type SceneSlide, wide } from "./lay-out-scene-slide.ts";
import { type SaidScene, saySpeakerNotes } from "./say-scene.ts";
import type { StoryFrame, TakeWords } from "./story-frame.ts";
import { wallInk } from "./wall-ink.ts";

/** Writes the slide of a scene: words, figures and charts as such over the picture of its map. */
export const addSceneSlide = (
  file: PptxGenJS,
  said: SaidScene,
  { picture, scene, foot }: SceneSlide,
  { data, alt }: { data: string; alt: string },
  frame: StoryFrame,
  to: TakeWords,
): void => {
  const page = file.addSlide();
  page.background = { color: hex(wallInk.paper) };
  page.addImage({ ...placed(picture), data, altText: alt });
  const { title, text } = scene;
  // One text, so that a claim that takes another line than was reckoned moves the words below it.
  writeTexts(
    page,
    [title, text],
    {
      ...title.box,
      width: text.box.width,
      height: text.box.y + text.box.height - title.box.y,
    },
    to,
  );
  for (const card of scene.cards) {
    page.addShape("roundRect", {
      ...placed(card.box),
      fill: { color: hex(wallInk.raised) },
      line: { color: hex(wallInk.line), width: 0.75 },
      rectRadius: inches(0.45 * scene.em),
    });
    const bar = { ...card.box, y: card.box.y + 0.5 * scene.em, width: 0.28 * scene.em };
    page.addShape("rect", {
      ...placed({ ...bar, height: card.box.height - scene.em }),
      fill: { color: hex(sheetInk.accent) },
      line: { type: "none" },
    });
    const { value, what, meta } = card;
    const room = { ...value.box, height: card.box.y + card.box.height - value.box.y };
    writeTexts(page, [value, what, meta], room, to);
  }
  for (const chart of scene.charts) addChart(page, chart, scene.em, to);
  const address = frame.linkOf(said.number);
  addFoot(page, foot, address, said.number, frame, to);
  page.addNotes([...saySpeakerNotes(said, to), "", address].join("\n"));
};

/** The lines below the map: where the figures stand, that the map is indicative, and the way back to the scene. */
const addFoot = (
  page: PptxGenJS.Slide,
  { box, size, paragraphs }: SceneSlide["foot"],
  address: string,
  number: number,
  frame: StoryFrame,
  to: TakeWords,
): void => {
  const { own, language } = to;
  const face = { fontFace: slideFonts[language], lang: languageNames[language].tag };
  page.addShape("line", {
    ...placed({ ...box, y: box.y - 0.6, height: 0 }),
    line: { color: hex(wallInk.line), width: 0.75 },
  });
  if (paragraphs.length > 0)
    page.addText(
      paragraphs.flatMap((runs) =>
        runs.map((run, index) => ({
          text: run.text,
          options: {
            ...runOptions(run, size),
            ...face,
            ...(index === runs.length - 1 && { breakLine: true }),
          },
        })),
      ),
      { ...placed(box), margin: 0, valign: "top" },
    );
  const line = { y: wide.height - wide.foot + 0.4, height: 4.4 };
  const soft = { color: hex(sheetInk.soft), ...face };
  page.addText(
    [
      { text: frame.notice, options: { ...face, bold: true, color: hex(sheetInk.text) } },
      { text: `   ${frame.credit}   ${frame.making}   `, options: soft },
      {
        text: own.openScene,
        options: { ...face, color: hex(sheetInk.accent), hyperlink: { url: address } },
      },
    ],
    {
      ...placed({ ...line, x: wide.margin, width: 246 }),
      margin: 0,
      fontSize: 7.5,
      valign: "middle",
    },
  );
  page.addText(`${frame.title}   ${number} / ${frame.story.scenes.length}`, {
    ...placed({ ...line, x: wide.width - wide.margin - 74, width: 74 }),
    margin: 0,
    align: "right",
    valign: "middle",
    fontSize: 8.5,
    ...soft,
  });
};

/** Writes paragraphs below one another as they were laid out, as one text that can be edited. */
const writeTexts = (
  page: PptxGenJS.Slide,
  said: readonly PlacedText[],
  box: Box,
  { language }: Pick<TakeWords, "language">,
): void => {
  const face = { fontFace: slideFonts[language], lang: languageNames[language].tag };
  const written = said.filter(({ runs }) => runs.some(({ text }) => text !== ""));
  if (written.length === 0) return;
  page.addText(
    written.flatMap(({ box: own, runs, size, leading }, at) => {
      const next = written[at + 1]?.box.y;
      return runs.map((run, index) => ({
        text: run.text,
        options: {
          ...runOptions(run, size),
          ...face,
          lineSpacing: points(size * leading),
          ...(next !== undefined && {
            paraSpaceAfter: points(next - own.y - own.height),
            ...(index === runs.length - 1 && { breakLine: true }),
          }),
        },
      }));
    }),
    { ...placed(box), margin: 0, valign: "top" },
  );
};

const addChart = (
  page: PptxGenJS.Slide,
  { box, chart, title, plot }: SceneLayout["charts"][number],
  em: number,
  to: TakeWords,
): void => {
  const { language } = to;
  page.addShape("roundRect", {
    ...placed(box),
    fill: { color: hex(wallInk.raised) },
    line: { color: hex(wallInk.line), width: 0.75 },
    rectRadius: inches(0.45 * em),
  });
  writeTexts(page, [title], title.box, to);
  // A chart of lying bars counts from below.
  const bars = chart.bars.toReversed();
  const textOf = (runs: readonly TextRun[]) => runs.map(({ text }) => text).join("");
  const heading = textOf(chart.title);
  const letters = { fontFace: slideFonts[language], color: hex(sheetInk.text) };
  page.addChart(
    "bar",
    [
      {
        name: chart.unit === "" ? heading : `${heading} · ${chart.unit}`,
        // The value as stated and its note stand with the name: a label of a bar knows neither 不低于 nor a note.
        labels: bars.map(
          ({ label, value }) =>
            `${textOf(label)}  ${textOf(value.filter(({ rise }) => !rise))} ${raised(value)}`,
        ),
        values: bars.map(({ number }) => number),
      },
    ],
    {
      ...placed({ ...plot, y: plot.y - 0.3 * em, height: plot.height + 0.6 * em }),
      barDir: "bar",
      barGapWidthPct: 60,
      chartColors: bars.map(({ color }) => hex(color)),
      showTitle: false,
      showLegend: false,
      showValue: false,
      catAxisLabelFontSize: points(0.92 * em),
      catAxisLabelFontFace: letters.fontFace,
      catAxisLabelColor: letters.color,
      catAxisLineShow: false,
      valAxisHidden: true,
      valAxisMinVal: 0,
      ...(chart.kind === "share" && { valAxisMaxVal: 100 }),
      valGridLine: { style: "none" },
      altText: [
        heading,
        ...chart.bars.map(({ label, value }) => `${textOf(label)} ${textOf(value.slice(0, 1))}`),
      ].join(to.own.colon),
    },
  );
};

/** The numbers of notes in characters that are raised themselves. */
const raised = (runs: readonly TextRun[]): string =>
  runs
    .filter(({ rise }) => rise)
    .map(({ text }) => text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? ""))
    .join("");

const points = (millimetres: number): number => Math.round((millimetres * 720) / 25.4) / 10;
export const hex = (color: string): string => color.slice(1).toUpperCase();

export const placed = ({ x, y, width, height }: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});

const runOptions = (run: TextRun, size: number): PptxGenJS.TextPropsOptions => ({
  color: hex(run.color),
  bold: run.isBold ?? false,
  // A raised number is made small by the program that shows it.
  ...(run.rise ? { superscript: true } : {}),
  fontSize: points(size * (run.rise ? (run.scale ?? 0.66) / 0.66 : (run.scale ?? 1))),
});
