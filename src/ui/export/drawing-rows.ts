import type { Drawing, Folder } from "#domain/workspace/workspace.ts";
import type { Text } from "#text/zh.ts";
import type { Palette } from "#theme/palette.ts";
import type { DrawnSample, LegendRow } from "./legend-row.ts";

/**
 * What a person has drawn, from the top: a line for each look, called by the folder it lies in, or without one by its
 * kind. More looks than a legend can hold are counted.
 */
export const drawingRows = (
  drawings: readonly Drawing[],
  folders: readonly Folder[],
  palette: Palette,
  text: Text,
  words: { drawings: string; otherDrawings: (count: number) => string },
): LegendRow[] => {
  const names = new Map(folders.map(({ id, name }) => [id, name]));
  const rows = new Map<string, LegendRow>();
  for (const { shape, style, folder } of drawings.toReversed()) {
    const label = (folder !== null && names.get(folder)) || text.drawings.kinds[shape.type];
    const as = drawnAs[shape.type];
    const sample: DrawnSample = {
      kind: "drawn",
      as,
      color: palette.drawings[style.color],
      filling: as === "area" ? style.filling : 0,
      isDashed: style.isDashed && (as === "area" || as === "line"),
    };
    rows.set(JSON.stringify([label, sample]), { kind: "entry", sample, label });
  }
  if (rows.size === 0) return [];
  const shown = [...rows.values()].slice(0, most);
  const left = rows.size - shown.length;
  return [
    { kind: "heading", sample: null, label: words.drawings },
    ...shown,
    ...(left > 0
      ? [{ kind: "note" as const, sample: null, label: words.otherDrawings(left) }]
      : []),
  ];
};

const most = 12;

const drawnAs: Readonly<Record<Drawing["shape"]["type"], DrawnSample["as"]>> = {
  point: "point",
  text: "text",
  line: "line",
  arrow: "line",
  polygon: "area",
  circle: "area",
};
