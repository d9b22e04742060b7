/** The pages of a handout: two scenes a page, and at the end where all of it stands. A4, millimetres. */
import { groupNotes, numberNotes, type SheetNote } from "#domain/fact-sheet/sheet-note.ts";
import { balanceColumns, type FlowLine, flowColumns } from "#domain/sheet/flow-columns.ts";
import { type Box, type Size, sizeOf } from "#domain/sheet/paper.ts";
import { setText, type TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText, Sheet, SheetItem } from "#domain/sheet/sheet.ts";
import { legendItems } from "#ui/export/legend-items.ts";
import type { LegendGroup } from "#ui/export/legend-row.ts";
import { sayDocument, sayNotes } from "#ui/fact-sheet/say-sheet-parts.ts";
import { chartLines, leadingOf } from "#ui/fact-sheet/sheet-blocks.ts";
import { kindInk, sheetInk } from "#ui/fact-sheet/sheet-ink.ts";
import { plain } from "#ui/fact-sheet/sheet-words.ts";
import type { SaidChart, SaidFigure, SaidScene } from "./say-scene.ts";
import type { StoryFrame, TakeWords } from "./story-frame.ts";

export interface HandoutScene {
  said: SaidScene;
  /** The name of its picture, and what is on it. */
  picture: string;
  legend: readonly LegendGroup[];
}

const page = sizeOf("a4", "portrait");
const margin = 14;
const inner = page.width - 2 * margin;
const footTop = page.height - 17;
const headHeight = 37;
const runningHeight = 10;
const gap = 6;
const code = 25;

/** How large the map of a scene is, counted from 0 among those of the handout: the first two stand below the head. */
export const handoutMap = (index: number): Size => ({ width: 114, height: index < 2 ? 68 : 78 });

export const composeHandout = (
  scenes: readonly HandoutScene[],
  notes: readonly SheetNote[],
  qr: { path: string; size: number },
  frame: StoryFrame,
  to: TakeWords,
  measure: MeasureText,
): { pages: Sheet[]; leftOut: number } => {
  let leftOut = 0;
  const bodies: SheetItem[][] = [];
  for (let first = 0; first < scenes.length; first += 2) {
    const isFirst = first === 0;
    const top = margin + (isFirst ? headHeight : runningHeight);
    const height = (footTop - 3 - top - gap) / 2;
    const items = isFirst ? headItems(qr, frame, to, measure) : runningItems(frame, to, measure);
    for (const [at, scene] of scenes.slice(first, first + 2).entries()) {
      const box = { x: margin, y: top + at * (height + gap), width: inner, height };
      const block = sceneBlock(scene, handoutMap(first), box, frame, to, measure);
      items.push(...block.items);
      leftOut += block.leftOut;
    }
    bodies.push(items);
  }
  bodies.push(...notePages(notes, frame, to, measure));
  return {
    leftOut,
    pages: bodies.map((items, index) => ({
      ...page,
      items: [...items, ...footItems(index + 1, bodies.length, frame, to)],
    })),
  };
};

const line = (
  text: string,
  x: number,
  y: number,
  size: number,
  more: Partial<Extract<SheetItem, { kind: "text" }>> = {},
): SheetItem => ({ kind: "text", text, x, y, size, color: sheetInk.soft, ...more });

const headItems = (
  { path, size }: { path: string; size: number },
  frame: StoryFrame,
  to: TakeWords,
  measure: MeasureText,
): SheetItem[] => {
  const { own, text } = to;
  const width = inner - code - 10;
  const items: SheetItem[] = [
    line([text.product.name, own.handout].join(" · "), margin, margin + 2.4, 2.7, {
      isBold: true,
      color: sheetInk.accent,
    }),
  ];
  let y = margin + 6;
  const put = (runs: readonly TextRun[], letters: number, leading: number) => {
    for (const set of setText(runs, width, letters, measure)) {
      items.push(...set.at(margin, y + letters));
      y += letters * leading;
    }
  };
  put([{ text: frame.title, color: sheetInk.text, isBold: true }], 8, 1.25);
  y += 1;
  put([{ text: frame.summary, color: sheetInk.text }], 3.5, 1.45);
  y += 1;
  const made = `${own.by(frame.story.author)} · ${frame.story.date} · ${frame.making}`;
  put([{ text: made, color: sheetInk.soft }], 2.7, 1.45);
  const left = page.width - margin - code;
  const said = setText([{ text: own.scanStory, color: sheetInk.soft }], code + 14, 2.2, measure);
  return [
    ...items,
    { kind: "path", path, at: [left, margin], unit: code / size, fill: "#000000" },
    ...said.flatMap((one, index) => one.at(left + code - one.width, margin + code + 3 + index * 3)),
    { kind: "link", x: left, y: margin, width: code, height: code, address: frame.linkOf(1) },
  ];
};

const runningItems = (frame: StoryFrame, to: TakeWords, measure: MeasureText): SheetItem[] => {
  const [title] = setText(
    [{ text: frame.title, color: sheetInk.text, isBold: true }],
    inner * 0.6,
    3.6,
    measure,
  );
  return [
    ...(title?.at(margin, margin + 3) ?? []),
    line([to.text.product.name, to.own.handout].join(" · "), page.width - margin, margin + 3, 2.7, {
      isBold: true,
      align: "end",
      color: sheetInk.accent,
    }),
  ];
};

const footItems = (
  number: number,
  count: number,
  frame: StoryFrame,
  { own }: TakeWords,
): SheetItem[] => {
  const y = footTop + 3.8;
  return [
    {
      kind: "path",
      path: `M${margin} ${footTop}h${inner}`,
      stroke: sheetInk.text,
      width: 0.25,
    },
    line(frame.notice, margin, y, 2.4, { isBold: true, color: sheetInk.text }),
    line(own.page(number, count), page.width - margin, y, 2.4, { align: "end" }),
    line(frame.credit, margin, y + 3.6, 2.2),
    line(frame.making, page.width - margin, y + 3.6, 2.2, { align: "end" }),
  ];
};

const sceneBlock = (
  { said, picture, legend }: HandoutScene,
  map: Size,
  box: Box,
  frame: StoryFrame,
  to: TakeWords,
  measure: MeasureText,
): { items: SheetItem[]; leftOut: number } => {
  const number: TextRun = {
    text: `${said.number}  `,
    color: sheetInk.accent,
    isBold: true,
  };
  const titles = setText([number, ...said.title.map(withoutSerif)], box.width, 4.5, measure);
  const texts = setText(said.text, box.width, 3.2, measure);
  const textTop = box.y + 2.4 + titles.length * 5.9;
  const top = textTop + texts.length * 4.7 + 2;
  const open: TextRun = { text: to.own.openScene, color: sheetInk.accent };
  const [opened] = setText([open], map.width, 2.4, measure);
  const items: SheetItem[] = [
    {
      kind: "path",
      path: `M${box.x} ${box.y}h${box.width}`,
      stroke: sheetInk.accent,
      width: 0.35,
    },
    ...titles.flatMap((set, index) => set.at(box.x, box.y + 6 + index * 5.9)),
    ...texts.flatMap((set, index) => set.at(box.x, textTop + 3.6 + index * 4.7)),
    {
      kind: "clip",
      x: box.x,
      y: top,
      ...map,
      items: [{ kind: "picture", name: picture, x: box.x, y: top, ...map }],
    },
    {
      kind: "path",
      path: `M${box.x} ${top}h${map.width}v${map.height}h${-map.width}z`,
      stroke: sheetInk.line,
      width: 0.2,
    },
  ];
  const address = frame.linkOf(said.number);
  const below = top + map.height + 2;
  const bottom = box.y + box.height;
  const right = {
    x: box.x + map.width + 5,
    y: top - 1,
    width: box.width - map.width - 5,
    height: bottom - top + 1,
  };
  const legendWidth = map.width - 30;
  const lines = (scale: number) => sceneLines(said, right.width, scale, measure);
  const flows = [1.25, 1.17, 1.08, 1, 0.93, 0.86, 0.8].map(
    (scale) => () => flowColumns(lines(scale), [right]),
  );
  const flow = firstWhole(flows) ?? flowColumns(lines(0.8), [right]);
  items.push(
    ...flow.items(),
    ...legendItems(
      legend,
      { x: box.x, y: below, width: legendWidth, height: bottom - below },
      1,
      measure,
      to.words.more,
    ),
    ...(opened?.at(box.x + map.width - opened.width, below + 2.6) ?? []),
    {
      kind: "link",
      x: box.x + map.width - (opened?.width ?? 0),
      y: below,
      width: opened?.width ?? 0,
      height: 4,
      address,
    },
    { kind: "link", x: box.x, y: top, ...map, address },
  );
  return { items, leftOut: flow.leftOut };
};

const firstWhole = (flows: readonly (() => ReturnType<typeof flowColumns>)[]) => {
  for (const flow of flows) {
    const flowed = flow();
    if (flowed.leftOut === 0) return flowed;
  }
  return null;
};

/** The font of a file has no serifs. */
const withoutSerif = ({ isSerif: _, ...run }: TextRun): TextRun => run;

/** Figures and charts of a scene as lines of a column. */
const sceneLines = (
  { figures, charts }: SaidScene,
  width: number,
  scale: number,
  measure: MeasureText,
): FlowLine[] => [
  ...figures.flatMap((figure) => figureLines(figure, width, scale, measure)),
  ...charts.flatMap((chart) => linesOfChart(chart, width, scale, measure)),
];

const paragraphLines = (
  runs: readonly TextRun[],
  width: number,
  size: number,
  above: number,
  measure: MeasureText,
): FlowLine[] =>
  setText(runs, width, size, measure).map((set, index) => ({
    height: leadingOf(size),
    above: index === 0 ? above : 0,
    at: (x, y) => set.at(x, y + size * 1.08),
  }));

const figureLines = (
  { value, what, meta }: SaidFigure,
  width: number,
  scale: number,
  measure: MeasureText,
): FlowLine[] => {
  const large = 4.9 * scale;
  const runs = value.map((run) =>
    withoutSerif(run.rise ? run : { ...run, color: sheetInk.accent }),
  );
  const whole = setText(runs, Number.POSITIVE_INFINITY, large, measure)[0]?.width ?? 1;
  const size = Math.min(large, (large * width) / whole);
  const rule: FlowLine = {
    height: 0.8,
    above: 2.2 * scale,
    keepsNext: true,
    at: (x, y) => [
      { kind: "path", path: `M${x} ${y}h${width}`, stroke: sheetInk.line, width: 0.2 },
    ],
  };
  const said = [
    ...paragraphLines(runs, width, size, 0, measure),
    ...paragraphLines(what, width, 2.7 * scale, 0, measure),
    ...paragraphLines(meta, width, 2.6 * scale, 0, measure),
  ];
  return [rule, ...said.map((one, index) => ({ ...one, keepsNext: index < said.length - 1 }))];
};

const linesOfChart = (
  { title, bars }: SaidChart,
  width: number,
  scale: number,
  measure: MeasureText,
): FlowLine[] => {
  const said = bars.map(({ label, value, part, color }) => ({ label, value, share: part, color }));
  const rule: FlowLine = {
    height: 0.6,
    above: 2.4 * scale,
    keepsNext: true,
    at: (x, y) => [
      { kind: "path", path: `M${x} ${y}h${width}`, stroke: sheetInk.line, width: 0.2 },
    ],
  };
  const lines = chartLines(title, said, [], width, scale, measure);
  return [
    rule,
    ...lines.map((one, at) => (at === lines.length - 1 ? { ...one, keepsNext: false } : one)),
  ];
};

/** Where each figure stands, in numbered notes, the documents, and how all of it is read. */
const notePages = (
  all: readonly SheetNote[],
  frame: StoryFrame,
  to: TakeWords,
  measure: MeasureText,
): SheetItem[][] => {
  const { own, words, text } = to;
  const { numbers, notes } = numberNotes(all);
  const column = (inner - 8) / 2;
  const small = (runs: readonly TextRun[], above: number) =>
    hanging(runs, column, 2.55, above, measure);
  const heading = (said: string) =>
    paragraphLines(
      [{ text: said, color: sheetInk.accent, isBold: true }],
      column,
      3.5,
      3,
      measure,
    ).map((one) => ({ ...one, keepsNext: true }));
  const cited = to.archive.index.sources.filter(({ id }) =>
    notes.some(({ source }) => source === id),
  );
  const lines: FlowLine[] = [
    ...heading(words.notes),
    ...small([{ text: words.notesHelp, color: sheetInk.soft }], 0),
    ...groupNotes(notes, numbers).flatMap((group) => small(sayNotes(group, numbers, to), 0.5)),
    ...heading(own.sources),
    ...cited.flatMap((source) => small(sayDocument(source, to), 0.8)),
    ...heading(own.endTitle),
    ...(["baseline", "target", "plan", "history"] as const).flatMap((kind) =>
      small(
        [
          { text: text.kinds[kind], color: kindInk[kind], isBold: true },
          plain(`${own.colon}${text.kindMeanings[kind]}`),
        ],
        0.5,
      ),
    ),
    ...small([{ text: own.endNote, color: sheetInk.soft }], 1),
  ];
  const head = runningItems(frame, to, measure);
  const room = {
    x: margin,
    y: margin + runningHeight,
    width: inner,
    height: footTop - 4 - margin - runningHeight,
  };
  const balanced = balanceColumns(lines, room, 2, 8);
  if (balanced) return [[...head, ...balanced.items()]];
  const pages: SheetItem[][] = [];
  for (let rest = lines; rest.length > 0; ) {
    const columns = [0, 1].map((at) => ({ ...room, x: margin + at * (column + 8), width: column }));
    const flow = flowColumns(rest, columns);
    pages.push([...head, ...flow.items()]);
    if (flow.leftOut === rest.length) break;
    rest = flow.leftOut === 0 ? [] : rest.slice(-flow.leftOut);
  }
  return pages;
};

/** A small paragraph, of which what wraps is indented. */
const hanging = (
  runs: readonly TextRun[],
  width: number,
  size: number,
  above: number,
  measure: MeasureText,
): FlowLine[] => {
  const indent = size * 1.5;
  const lines = setText(runs, width - indent, size, measure);
  return lines.map((set, index) => ({
    height: leadingOf(size) * 0.94,
    above: index === 0 ? above : 0,
    keepsNext: index < lines.length - 1 && lines.length < 4,
    at: (x, y) => set.at(index === 0 ? x : x + indent, y + size),
  }));
};
