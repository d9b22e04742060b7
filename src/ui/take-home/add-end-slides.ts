/** The slides of a story that are no scenes: a title where it has none, and at the end what it rests on. */
import type PptxGenJS from "pptxgenjs";
import type { Fact } from "#domain/catalog.ts";
import { languageNames } from "#text/language.ts";
import { inches, slideFonts } from "#ui/fact-sheet/add-slide.ts";
import { sayDocument } from "#ui/fact-sheet/say-sheet-parts.ts";
import { kindInk, sheetInk } from "#ui/fact-sheet/sheet-ink.ts";
import { hex, placed } from "./add-scene-slide.ts";
import { wide } from "./lay-out-scene-slide.ts";
import type { StoryFrame, TakeWords } from "./story-frame.ts";
import { wallInk } from "./wall-ink.ts";

const left = 24;
/** Millimetres, white border and all. */
export const codeSide = 44;
const faceOf = ({ language }: Pick<TakeWords, "language">) => ({
  fontFace: slideFonts[language],
  lang: languageNames[language].tag,
});

export const addTitleSlide = (file: PptxGenJS, frame: StoryFrame, to: TakeWords): void => {
  const page = openSlide(file);
  const face = faceOf(to);
  page.addText(frame.title, {
    ...placed({ x: left, y: 58, width: 280, height: 24 }),
    ...face,
    margin: 0,
    valign: "bottom",
    fontSize: 40,
    bold: true,
    color: hex(sheetInk.text),
  });
  page.addText(frame.summary, {
    ...placed({ x: left, y: 88, width: 280, height: 24 }),
    ...face,
    margin: 0,
    valign: "top",
    fontSize: 18,
    color: hex(sheetInk.soft),
  });
  page.addText(`${to.own.by(frame.story.author)} · ${frame.story.date} · ${frame.making}`, {
    ...placed({ x: left, y: 120, width: 220, height: 8 }),
    ...face,
    margin: 0,
    fontSize: 12,
    color: hex(sheetInk.soft),
  });
  addNotice(page, frame, to);
};

/**
 * The documents of the whole story, how its figures are read, and the code that opens it.
 * @param code picture of the code: a data address without its scheme
 */
export const addEndSlide = (
  file: PptxGenJS,
  facts: readonly Fact[],
  code: string | null,
  frame: StoryFrame,
  to: TakeWords,
): void => {
  const page = openSlide(file);
  const { own, text } = to;
  const face = faceOf(to);
  const address = frame.linkOf(1);
  const column = { x: left, width: wide.width - 3 * left - codeSide };
  page.addText(own.endTitle, {
    ...placed({ ...column, y: 20, height: 14 }),
    ...face,
    margin: 0,
    fontSize: 28,
    bold: true,
    color: hex(sheetInk.text),
  });
  const cited = to.archive.index.sources.filter(({ id }) =>
    facts.some(({ evidence }) => evidence.source === id),
  );
  page.addText(
    [
      {
        text: own.sources,
        options: { ...face, bold: true, color: hex(sheetInk.accent), breakLine: true },
      },
      ...cited.flatMap((source) =>
        sayDocument(source, to).map((run, index, all) => ({
          text: run.text,
          options: {
            ...face,
            color: hex(run.color),
            bold: run.isBold ?? false,
            ...(index === all.length - 1 && { breakLine: true }),
          },
        })),
      ),
      { text: " ", options: { fontSize: 6, breakLine: true } },
      ...(["baseline", "target", "plan", "history"] as const).flatMap((kind) => [
        { text: text.kinds[kind], options: { ...face, bold: true, color: hex(kindInk[kind]) } },
        {
          text: `${own.colon}${text.kindMeanings[kind]}`,
          options: { ...face, color: hex(sheetInk.text), breakLine: true },
        },
      ]),
      { text: own.endNote, options: { ...face, color: hex(sheetInk.soft) } },
    ],
    {
      ...placed({ ...column, y: 42, height: 124 }),
      margin: 0,
      valign: "top",
      fontSize: 12,
      paraSpaceAfter: 3,
    },
  );
  const corner = { x: wide.width - left - codeSide, y: 42 };
  if (code)
    page.addImage({
      ...placed({ ...corner, width: codeSide, height: codeSide }),
      data: code,
      altText: own.scanStory,
      // Unlike that of a text, the address of a picture is written as it stands (pptxgenjs 4.0.1).
      hyperlink: { url: address.replaceAll("&", "&amp;"), tooltip: own.openStory },
    });
  page.addText(own.scanStory, {
    ...placed({ x: corner.x - 10, y: corner.y + codeSide + 1, width: codeSide + 20, height: 6 }),
    ...face,
    margin: 0,
    align: "center",
    fontSize: 11,
    color: hex(sheetInk.soft),
  });
  addNotice(page, frame, to);
  page.addNotes(address);
};

const openSlide = (file: PptxGenJS): PptxGenJS.Slide => {
  const page = file.addSlide();
  page.background = { color: hex(wallInk.paper) };
  page.addShape("rect", {
    x: 0,
    y: 0,
    w: inches(4),
    h: inches(wide.height),
    fill: { color: hex(sheetInk.accent) },
    line: { type: "none" },
  });
  return page;
};

const addNotice = (page: PptxGenJS.Slide, frame: StoryFrame, to: TakeWords): void => {
  const face = faceOf(to);
  page.addText(
    [
      { text: frame.notice, options: { ...face, bold: true, color: hex(sheetInk.text) } },
      {
        text: `   ${[to.text.product.name, frame.title, frame.making].join(" · ")}   `,
        options: { ...face, color: hex(sheetInk.soft) },
      },
      {
        text: to.own.openStory,
        options: { ...face, color: hex(sheetInk.accent), hyperlink: { url: frame.linkOf(1) } },
      },
    ],
    {
      ...placed({ x: left, y: 174, width: wide.width - 2 * left, height: 6 }),
      margin: 0,
      fontSize: 10,
    },
  );
};
