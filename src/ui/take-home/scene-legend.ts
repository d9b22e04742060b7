/** What the map of a scene means, on it: the layers that are drawn, and the thematic map. */
import type { Size } from "#domain/sheet/paper.ts";
import { setText } from "#domain/sheet/set-text.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import type { Scene } from "#domain/story/story-schema.ts";
import { arrangeLayers } from "#map/arrange-layers.ts";
import { mapLayers } from "#map/layers/registry.ts";
import type { Shown } from "#map/read-shown.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { selectText } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import type { Palette } from "#theme/palette.ts";
import type { LegendRow } from "#ui/export/legend-row.ts";
import { swatchItems, swatchSize } from "#ui/export/swatch-items.ts";
import { thematicRows } from "#ui/export/thematic-rows.ts";
import { sheetInk } from "#ui/fact-sheet/sheet-ink.ts";
import { legendSample } from "#ui/legend-sample.ts";
import { edgeOf } from "./lay-out-scene.ts";
import { rounded } from "./scene-items.ts";
import { wallInk } from "./wall-ink.ts";

export interface SceneLegend {
  layers: readonly LegendRow[];
  theme: readonly LegendRow[];
}

/** The layers a scene shows that are drawn, from the top, and what its thematic map says of itself. */
export const sceneLegend = (
  state: AtlasState,
  palette: Palette,
  shown: readonly Shown[] | null,
): SceneLegend => {
  const { view } = state;
  const names: Readonly<Record<string, string>> = selectText(state).layers;
  const visible = visibleLayers(view.layers);
  return {
    layers: arrangeLayers(mapLayers, visible)
      .toReversed()
      .filter(({ id, group }) => visible.includes(id) && group !== "base" && group !== "names")
      // What stands over the map is not among what is read from it.
      .filter(({ id }) => id === "links" || (shown?.some(({ layer }) => layer === id) ?? true))
      .map((layer) => ({
        kind: "entry",
        sample: legendSample(palette, view.indicator !== null, layer),
        label: names[layer.id] ?? layer.id,
      })),
    theme: (thematicRows(state, palette) ?? []).filter(({ isSpare }) => !isSpare),
  };
};

/** In words, for who does not see it. */
export const sayLegend = ({ layers, theme }: SceneLegend, join: (parts: string[]) => string) =>
  join([...theme, ...layers].map(({ label }) => label));

/** On the map, where the stage has them. */
export const legendOnMap = (
  { layers, theme }: SceneLegend,
  layout: Scene["layout"],
  size: Size,
  em: number,
  measure: MeasureText,
): SheetItem[] => {
  const pad = edgeOf(size);
  const letters = 0.86 * em;
  const band = bandOf(layers, 0.55 * size.width, letters, measure);
  const list = listOf(theme, 21 * letters, letters, measure);
  const isAtFoot = layout === "foot";
  return [
    ...(layers.length > 0
      ? band.at(size.width - pad - band.width, isAtFoot ? pad : size.height - em - band.height)
      : []),
    ...(theme.length > 0
      ? list.at(isAtFoot || layout === "right" ? pad : size.width - pad - list.width, pad)
      : []),
  ];
};

const sampleWidth = 1.9;
const unitOf = (letters: number) => (sampleWidth * letters) / swatchSize.width;

const panel = (
  x: number,
  y: number,
  width: number,
  height: number,
  letters: number,
): SheetItem => ({
  kind: "path",
  path: rounded({ x, y, width, height }, 0.45 * letters),
  fill: `${wallInk.paper}e6`,
});

/** Samples with their names beside one another, in as many lines as it takes, ending at the right. */
const bandOf = (
  rows: readonly LegendRow[],
  most: number,
  letters: number,
  measure: MeasureText,
) => {
  const [side, gap] = [1.1 * letters, 1.4 * letters];
  const entries = rows.map((row) => ({
    row,
    width: (sampleWidth + 0.55) * letters + measure({ text: row.label, size: letters }),
  }));
  const lines: (typeof entries)[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last && widthOf(last, gap) + gap + entry.width <= most) last.push(entry);
    else lines.push([entry]);
  }
  const width = Math.max(0, ...lines.map((line) => widthOf(line, gap))) + 2 * side;
  const step = 1.7 * letters;
  const height = lines.length * step + 0.5 * letters;
  return {
    width,
    height,
    at: (x: number, y: number): SheetItem[] => [
      panel(x, y, width, height, letters),
      ...lines.flatMap((line, index) => {
        let left = x + width - side - widthOf(line, gap);
        const middle = y + 0.25 * letters + (index + 0.5) * step;
        return line.flatMap(({ row, width: wide }) => {
          const items = entryItems(row, left, middle, letters);
          left += wide + gap;
          return items;
        });
      }),
    ],
  };
};

const widthOf = (line: readonly { width: number }[], gap: number): number =>
  line.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, line.length - 1);

const entryItems = (
  { sample, label }: LegendRow,
  x: number,
  middle: number,
  letters: number,
): SheetItem[] => {
  const unit = unitOf(letters);
  const text: SheetItem = {
    kind: "text",
    text: label,
    x: sample ? x + (sampleWidth + 0.55) * letters : x,
    y: middle + 0.36 * letters,
    size: letters,
    color: sheetInk.soft,
  };
  if (!sample) return [text];
  if (sample.kind === "circle") {
    const radius = Math.min(sample.radius * unit * 0.6, 0.55 * letters);
    const center = x + (sampleWidth * letters) / 2;
    return [
      {
        kind: "path",
        path: `M${center - radius} ${middle}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
        fill: sample.color,
      },
      text,
    ];
  }
  return [...swatchItems(sample, [x, middle - (swatchSize.height * unit) / 2], unit), text];
};

/** Rows below one another, the first as a heading. The true size of circles is not shown: it is that of the map. */
const listOf = (
  rows: readonly LegendRow[],
  most: number,
  letters: number,
  measure: MeasureText,
) => {
  const side = 1.1 * letters;
  const lines = rows
    .filter(
      ({ kind, sample }) => !(kind === "entry" && sample?.kind === "circle" && sample.radius > 5),
    )
    .flatMap((row) => {
      const isHeading = row.kind === "heading";
      if (row.kind === "entry")
        return [
          {
            width: (sampleWidth + 0.55) * letters + measure({ text: row.label, size: letters }),
            at: (x: number, middle: number) => entryItems(row, x, middle, letters),
          },
        ];
      const size = isHeading ? 1.1 * letters : letters;
      return setText(
        [{ text: row.label, color: isHeading ? sheetInk.text : sheetInk.soft, isBold: isHeading }],
        most - 2 * side,
        size,
        measure,
      ).map((line) => ({
        width: line.width,
        at: (x: number, middle: number) => line.at(x, middle + 0.36 * size),
      }));
    });
  const step = 1.62 * letters;
  const width = Math.max(0, ...lines.map((line) => line.width)) + 2 * side;
  const height = lines.length * step + 1.1 * letters;
  return {
    width,
    at: (x: number, y: number): SheetItem[] => [
      panel(x, y, width, height, letters),
      ...lines.flatMap((line, index) =>
        line.at(x + side, y + 0.55 * letters + (index + 0.5) * step),
      ),
    ],
  };
};
