import type { Diagram, DiagramLink, DiagramNode } from "#domain/diagram.ts";
import { type Layout, layOutDiagram } from "#domain/lay-out-diagram.ts";
import type { IndexEntity } from "#domain/slice.ts";

/** How a diagram is drawn. Lengths in rem. */
export interface DiagramShape {
  /** Share of the width each column takes; what is left over lies between them. */
  columns: readonly number[];
  /** Below it the diagram scrolls sideways. */
  minWidth: number;
  /** Of a link for each thing that it says; null for lines of one width. */
  unit: number | null;
  /** Columns that keep their order. */
  kept: readonly number[];
}

export interface Placed extends Layout {
  width: number;
  /** Column by column from top to bottom; what stands in no group last. */
  groups: readonly PlacedGroup[];
  /** Left edge and width of each column. */
  columns: readonly { left: number; width: number }[];
}

/** Where everything stands in a room of a width. */
export const placeDiagram = (
  diagram: Diagram,
  shape: DiagramShape,
  room: number,
  { nameOf, noteOf, groupOf }: Names,
): Placed => {
  const width = Math.max(room, shape.minWidth) - 2 * margin;
  const used = shape.columns.reduce((sum, share) => sum + share, 0);
  const between = (width * (1 - used)) / Math.max(1, shape.columns.length - 1);
  const columns = shape.columns.map((share, index) => ({
    left:
      margin +
      index * between +
      width * shape.columns.slice(0, index).reduce((sum, one) => sum + one, 0),
    width: width * share,
  }));
  const widthOf = (link: DiagramLink) => link.relations.length * (shape.unit ?? 0) || lineWidth;
  const heavy = new Map<string, number>();
  if (shape.unit !== null)
    for (const link of diagram.links)
      link.ends.forEach((end, side) => {
        const key = `${side} ${end}`;
        heavy.set(key, (heavy.get(key) ?? 0) + widthOf(link));
      });
  const heightOf = (node: DiagramNode, column: number) => {
    const free =
      (columns[column]?.width ?? 0) -
      (node.entity && hasSwatch(node.entity) ? swatchWidth : 0) -
      inset;
    const lines = Math.min(3, linesOf(nameOf(node), free));
    const note = noteOf?.(node);
    const noted = note ? linesOf(note, free / 0.9) * noteLine : 0;
    const words = lines * nameLine + noted + padding;
    return Math.max(words, ...[0, 1].map((side) => (heavy.get(`${side} ${node.id}`) ?? 0) + 0.3));
  };
  const layout = layOutDiagram(
    diagram.columns.map((nodes, column) =>
      nodes.map((node) => ({ id: node.id, group: groupOf(node), height: heightOf(node, column) })),
    ),
    diagram.links.map((link) => ({ ...link, width: widthOf(link) })),
    { gap: 0.26, heading: 1.15, kept: shape.kept },
  );
  const topOf = ({ id }: DiagramNode) => layout.nodes.get(id)?.top ?? 0;
  const groups = diagram.columns.flatMap((nodes, column) =>
    [
      ...layout.headings.filter((heading) => heading.column === column),
      { group: "", top: null },
    ].map(({ group, top }) => ({
      column,
      name: group,
      top,
      nodes: nodes
        .filter((node) => (groupOf(node) ?? "") === group)
        .sort((a, b) => topOf(a) - topOf(b)),
    })),
  );
  return {
    ...layout,
    width: Math.max(room, shape.minWidth),
    columns,
    groups: groups.filter((group) => group.nodes.length > 0),
  };
};

export interface PlacedGroup {
  column: number;
  name: string;
  /** Where its heading stands; null without one. */
  top: number | null;
  /** From top to bottom. */
  nodes: readonly DiagramNode[];
}

export interface Names {
  nameOf: (node: DiagramNode) => string;
  /** A second line. */
  noteOf?: (node: DiagramNode) => string | null;
  /** Nodes of one group stand below one heading. */
  groupOf: (node: DiagramNode) => string | null;
}

const margin = 0.9;
const lineWidth = 0.12;
const swatchWidth = 1.35;
const inset = 0.85;
const nameLine = 1.02;
const noteLine = 0.95;
const padding = 0.48;

/** Whether a node shows how the map draws it: the outline of the whole city would say nothing. */
export const hasSwatch = ({ geometry, type }: IndexEntity): boolean =>
  geometry !== null && type !== "city";

/** On about how many lines a name is written in a width, in rem. */
const linesOf = (name: string, width: number): number => {
  // Chinese may break anywhere; words stay whole as long as they fit.
  const words = name.match(/[\u2e80-\u9fff]|[^\s\u2e80-\u9fff]+[\s–-]?/gu) ?? [];
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const length = [...word].reduce((sum, letter) => sum + (letter > "\u2e80" ? 0.81 : 0.46), 0);
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    used += length;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
};

/** The smooth line of a link, in rem. */
export const linePath = (
  { columns }: Placed,
  points: readonly { column: number; y: number }[],
): string =>
  points
    .map(({ column, y }, index) => {
      const here = columns[column] ?? { left: 0, width: 0 };
      const end = here.left + here.width;
      const before = points[index - 1];
      if (!before) return `M${round(end)} ${round(y)}`;
      if (before.column === column) {
        // Within one column: out to the right and back.
        return `C${round(end + 1.6)} ${round(before.y)} ${round(end + 1.6)} ${round(y)} ${round(end)} ${round(y)}`;
      }
      const past = columns[before.column] ?? here;
      const half = (past.left + past.width + here.left) / 2;
      const curve = `C${round(half)} ${round(before.y)} ${round(half)} ${round(y)} ${round(here.left)} ${round(y)}`;
      return index === points.length - 1 ? curve : `${curve}H${round(end)}`;
    })
    .join("");

const round = (value: number): number => Math.round(value * 100) / 100;
