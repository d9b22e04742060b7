/** Where the words, figures and charts of a scene stand over its map: as on the stage, in millimetres. */
import type { Box, Size } from "#domain/sheet/paper.ts";
import { type SetLine, setText, type TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText } from "#domain/sheet/sheet.ts";
import { wordsShare } from "#domain/story/stage-room.ts";
import type { SaidChart, SaidFigure, SaidScene } from "./say-scene.ts";

/** A paragraph in its box. */
export interface PlacedText {
  box: Box;
  runs: readonly TextRun[];
  size: number;
  /** From baseline to baseline, of the size. */
  leading: number;
  lines: readonly SetLine[];
}

interface PlacedCard {
  box: Box;
  isFirst: boolean;
  figure: SaidFigure;
  value: PlacedText;
  what: PlacedText;
  meta: PlacedText;
}

interface PlacedChart {
  box: Box;
  chart: SaidChart;
  title: PlacedText;
  /** Below the title. */
  plot: Box;
  rows: readonly { label: PlacedText; value: PlacedText; track: Box }[];
}

export interface SceneLayout {
  /** The size letters are measured by. */
  em: number;
  /** Whether all of it has room. */
  isWhole: boolean;
  title: PlacedText;
  text: PlacedText;
  cards: readonly PlacedCard[];
  /** The document of all figures, where they have one and it is said. */
  source: PlacedText | null;
  charts: readonly PlacedChart[];
}

export interface SceneRoom extends Size {
  em: number;
  measure: MeasureText;
  /** What lines may take of a width: programs for slides set other fonts where they lack one. */
  share: number;
  /** Says where the figures stand, on what has no notes. */
  source: readonly TextRun[] | null;
}

/** The same shares as in `scene-layer.module.css`. */
const edge = 0.045;
export const edgeOf = ({ width, height }: Size): number => edge * Math.min(width, height);

/** Letters become smaller until all has room, and then no smaller. */
export const layOutScene = (said: SaidScene, room: SceneRoom): SceneLayout => {
  let laid = place(said, room, room.em);
  for (let part = 0.96; part >= 0.59 && !laid.isWhole; part -= 0.04)
    laid = place(said, room, room.em * part);
  return laid;
};

const place = (said: SaidScene, room: SceneRoom, em: number): SceneLayout => {
  const { layout } = said.scene;
  const { width, height } = room;
  const pad = edgeOf(room);
  const share = wordsShare[layout];
  if (layout === "foot") {
    const inner = width - 2 * pad;
    const gap = 2.4 * em;
    const hasCharts = said.charts.length > 0;
    const shares = hasCharts ? [1, 1.1, 1] : [1, 1.5];
    const unit = (inner - gap * (shares.length - 1)) / shares.reduce((sum, one) => sum + one, 0);
    const [first = 0, second = 0, third = 0] = shares.map((one) => one * unit);
    const box = {
      y: height * (1 - share) + 0.6 * em,
      height: share * height - 0.6 * em - 3.6 * room.em,
    };
    return join(em, [
      stack([words(said, em, room)], { ...box, x: pad, width: first }, em),
      stack([figures(said, em, room)], { ...box, x: pad + first + gap, width: second }, em),
      stack(
        said.charts.map((chart) => chartBlock(chart, em, room)),
        { ...box, x: pad + first + second + 2 * gap, width: third },
        em,
      ),
    ]);
  }
  const box: Box = {
    x: layout === "right" ? width * (1 - share) + pad : pad,
    y: pad,
    width: share * width - 2 * pad,
    height: height - pad - 3.8 * room.em,
  };
  const blocks = [
    words(said, em, room),
    figures(said, em, room),
    ...said.charts.map((chart) => chartBlock(chart, em, room)),
  ];
  return join(em, [stack(blocks, box, em)]);
};

type Part = Omit<SceneLayout, "em" | "isWhole" | "title" | "text"> &
  Partial<Pick<SceneLayout, "title" | "text">>;

/** Something so high in a column of a width, placed at its upper left. */
type Block = (width: number) => { height: number; at: (x: number, y: number) => Part };

const none: Part = { cards: [], charts: [], source: null };

const join = (em: number, parts: readonly { part: Part; isWhole: boolean }[]): SceneLayout => {
  const { title, text, ...others } = merge(parts.map(({ part }) => part));
  if (!title || !text) throw new Error("a scene has a title and a text");
  return { em, isWhole: parts.every(({ isWhole }) => isWhole), title, text, ...others };
};

const merge = (parts: readonly Part[]): Part => {
  const words = parts.find(({ title }) => title);
  return {
    ...words,
    cards: parts.flatMap(({ cards }) => cards),
    charts: parts.flatMap(({ charts }) => charts),
    source: parts.find(({ source }) => source)?.source ?? null,
  };
};

/** Blocks below one another in the middle of a box. */
const stack = (
  blocks: readonly Block[],
  box: Box,
  em: number,
): { part: Part; isWhole: boolean } => {
  const made = blocks.map((block) => block(box.width)).filter(({ height }) => height > 0);
  const gap = 1.5 * em;
  const height =
    made.reduce((sum, one) => sum + one.height, 0) + gap * Math.max(0, made.length - 1);
  let y = box.y + Math.max(0, (box.height - height) / 2);
  const parts = made.map((one) => {
    const part = one.at(box.x, y);
    y += one.height + gap;
    return part;
  });
  return {
    isWhole: height <= box.height + 1e-6,
    part: merge(parts),
  };
};

/** A paragraph of a width, before it is placed. */
const paragraph = (
  runs: readonly TextRun[],
  width: number,
  size: number,
  leading: number,
  { measure, share }: SceneRoom,
) => {
  const lines = withoutOrphan(width * share, (room) => setText(runs, room, size, measure));
  const height = lines.length * size * leading;
  return {
    height,
    length: Math.max(0, ...lines.map((line) => line.width)),
    at: (x: number, y: number): PlacedText => ({
      box: { x, y, width, height },
      runs,
      size,
      leading,
      lines,
    }),
  };
};

/** Lines of a width, made narrower where a few letters would stand alone in the last one. */
const withoutOrphan = (width: number, set: (width: number) => SetLine[]): SetLine[] => {
  const lines = set(width);
  const last = lines.at(-1);
  if (lines.length < 2 || !last || last.width > 0.3 * width) return lines;
  for (const part of [0.76, 0.84, 0.92]) {
    const narrower = set(width * part);
    if (narrower.length === lines.length) return narrower;
  }
  return lines;
};

const words =
  (said: SaidScene, em: number, room: SceneRoom): Block =>
  (width) => {
    const large = (said.scene.layout === "title" ? 3.6 : 2.5) * em;
    // The claim stands in one line where a slightly smaller one does.
    const whole = setText(said.title, Number.POSITIVE_INFINITY, large, room.measure)[0]?.width ?? 0;
    const part = (width * room.share) / Math.max(whole, 1);
    // On slides it may be set in a wider font.
    const size = room.share === 1 && part < 1 && part > 0.86 ? large * part * 0.999 : large;
    const title = paragraph(said.title, width * (room.share === 1 ? 1 : 0.86), size, 1.28, room);
    const text = paragraph(said.text, width, 1.34 * em, 1.62, room);
    const gap = 0.9 * em;
    return {
      height: title.height + gap + text.height,
      at: (x, y) => ({
        ...none,
        title: title.at(x, y),
        text: text.at(x, y + title.height + gap),
      }),
    };
  };

const figures =
  (said: SaidScene, em: number, room: SceneRoom): Block =>
  (width) => {
    const isAtFoot = said.scene.layout === "foot";
    const count = said.figures.length;
    if (count === 0) return { height: 0, at: () => none };
    const gap = 0.8 * em;
    const least = (isAtFoot ? 10 : 13.5) * em;
    const most = Math.max(1, Math.floor((width + gap) / (least + gap)));
    const columns = isAtFoot ? Math.min(most, count) : most;
    // The figure of the claim takes a line of its own beside a column of words, and so does the only other one.
    const isWide = (index: number) => !isAtFoot && (index === 0 || count === 2);
    const rows: { figure: SaidFigure; index: number }[][] = [];
    for (const [index, figure] of said.figures.entries()) {
      const last = rows.at(-1);
      const isFull =
        !last || last.length >= columns || isWide(index) || last.some((one) => isWide(one.index));
      if (isFull) rows.push([{ figure, index }]);
      else last.push({ figure, index });
    }
    const narrow = (width - gap * (columns - 1)) / columns;
    const made = rows.map((row) => {
      const cards = row.map(({ figure, index }) =>
        card(figure, index === 0, isWide(index) ? width : narrow, em, isAtFoot, room),
      );
      return { cards, height: Math.max(...cards.map(({ height }) => height)) };
    });
    const source = room.source ? paragraph(room.source, width, 0.8 * em, 1.5, room) : null;
    const cardsHeight = made.reduce((sum, row) => sum + row.height, 0) + gap * (made.length - 1);
    const below = source ? 0.5 * em : 0;
    return {
      height: cardsHeight + below + (source?.height ?? 0),
      at: (x, y) => {
        let top = y;
        const cards = made.flatMap((row) => {
          const placed = row.cards.map((one, column) =>
            one.at(x + column * (narrow + gap), top, row.height),
          );
          top += row.height + gap;
          return placed;
        });
        return { ...none, cards, source: source?.at(x, y + cardsHeight + below) ?? null };
      },
    };
  };

const card = (
  figure: SaidFigure,
  isFirst: boolean,
  width: number,
  em: number,
  isAtFoot: boolean,
  room: SceneRoom,
) => {
  const [left, right, top, bottom, gap] = [1.2 * em, 0.9 * em, 0.65 * em, 0.75 * em, 0.2 * em];
  const inner = width - left - right;
  const large = (isFirst ? (isAtFoot ? 1.9 : 2.7) : 1.7) * em;
  // A long value stays in one line of its card.
  const whole = setText(figure.value, Number.POSITIVE_INFINITY, large, room.measure)[0]?.width ?? 1;
  const share = room.share === 1 ? 0.999 : 0.8;
  const size = Math.min(large, (large * inner * share) / whole);
  const value = paragraph(figure.value, inner, size, 1.25, room);
  const what = paragraph(figure.what, inner, em, 1.42, room);
  const meta = paragraph(figure.meta, inner, 0.96 * em, 1.5, room);
  const height = top + value.height + gap + what.height + gap + meta.height + bottom;
  return {
    height,
    at: (x: number, y: number, rowHeight: number): PlacedCard => ({
      box: { x, y, width, height: rowHeight },
      isFirst,
      figure,
      value: value.at(x + left, y + top),
      what: what.at(x + left, y + top + value.height + gap),
      meta: meta.at(x + left, y + top + value.height + gap + what.height + gap),
    }),
  };
};

const chartBlock =
  (chart: SaidChart, em: number, room: SceneRoom): Block =>
  (width) => {
    const [side, top, bottom, gap] = [1.1 * em, 0.9 * em, 1 * em, 0.7 * em];
    const inner = width - 2 * side;
    const title = paragraph(chart.title, inner, em, 1.42, room);
    const labelWidth = inner * 0.4;
    const labels = chart.bars.map(({ label }) =>
      paragraph(label, labelWidth, 0.96 * em, 1.35, room),
    );
    const values = chart.bars.map(({ value }) => paragraph(value, inner * 0.34, em, 1.35, room));
    const longest = (all: readonly { length: number }[]) =>
      Math.max(0, ...all.map(({ length }) => length));
    const [left, right] = [longest(labels), longest(values)];
    const rowHeights = labels.map(({ height }, index) =>
      Math.max(height, values[index]?.height ?? 0, 1.6 * em),
    );
    const plotHeight =
      rowHeights.reduce((sum, one) => sum + one, 0) + 0.35 * em * (rowHeights.length - 1);
    return {
      height: top + title.height + gap + plotHeight + bottom,
      at: (x, y) => {
        const plot = {
          x: x + side,
          y: y + top + title.height + gap,
          width: inner,
          height: plotHeight,
        };
        let rowTop = plot.y;
        const rows = chart.bars.map((_, index) => {
          const height = rowHeights[index] ?? 0;
          const middle = rowTop + height / 2;
          rowTop += height + 0.35 * em;
          const label = labels[index];
          const value = values[index];
          if (!label || !value) throw new Error("each bar has a label and a value");
          return {
            label: label.at(plot.x, middle - label.height / 2),
            value: value.at(plot.x + inner - value.length, middle - value.height / 2),
            track: {
              x: plot.x + left + 0.9 * em,
              y: middle - 0.42 * em,
              width: inner - left - right - 1.8 * em,
              height: 0.84 * em,
            },
          };
        });
        return {
          ...none,
          charts: [
            {
              box: { x, y, width, height: top + title.height + gap + plotHeight + bottom },
              chart,
              title: title.at(x + side, y + top),
              plot,
              rows,
            },
          ],
        };
      },
    };
  };
