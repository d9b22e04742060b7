/** Where the nodes and links of a diagram stand, so that few links cross and none runs behind a node. */
import {
  arrangeColumn,
  heads,
  type Item,
  type LayoutNode,
  type LayoutSizes,
  packColumn,
  stackHeight,
} from "./arrange-column.ts";

export interface LayoutLink {
  id: string;
  /** The end in the column further left first. */
  ends: readonly [string, string];
  width: number;
  through?: string;
}

export interface Layout {
  /** Node id → where it begins and how high it is. */
  nodes: ReadonlyMap<string, { column: number; top: number; height: number }>;
  headings: readonly { column: number; group: string; top: number }[];
  /** Link id → where it leaves, passes and enters columns: the middle of its width. */
  paths: ReadonlyMap<string, readonly { column: number; y: number }[]>;
  height: number;
}

/** Lengths are all in one unit, whichever it is. */
export const layOutDiagram = (
  columns: readonly (readonly LayoutNode[])[],
  links: readonly LayoutLink[],
  sizes: LayoutSizes,
): Layout => {
  const { items, stops } = itemsOf(columns, links);
  const neighbours = neighboursOf(stops);
  const height = Math.max(0, ...items.map((column) => stackHeight(column, sizes)));
  for (const column of items) packColumn(column, sizes, height);
  const byId = new Map(items.flat().map((item) => [item.id, item]));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const order = sweep % 2 === 0 ? items : [...items].reverse();
    for (const column of order) {
      for (const item of column) {
        const near = (neighbours.get(item.id) ?? []).flatMap((id) => byId.get(id) ?? []);
        if (near.length > 0) item.wish = mean(near.map(middle)) - item.height / 2;
      }
      arrangeColumn(column, sizes.kept?.includes(items.indexOf(column)) ?? false);
      packColumn(column, sizes, height);
    }
  }
  // A column with room to spare begins nearer to the top, where reading begins.
  for (const column of items) {
    const spare = Math.min(...column.map(({ top }, index) => (index === 0 ? top : Infinity)));
    const heading = column[0]?.group === null ? 0 : sizes.heading;
    for (const item of column) item.top -= Math.max(0, spare - heading) * 0.6;
  }
  return {
    nodes: new Map(
      items.flatMap((column, at) =>
        column
          .filter(({ isLane }) => !isLane)
          .map(({ id, top, height: high }) => [id, { column: at, top, height: high }] as const),
      ),
    ),
    headings: items.flatMap((column, at) =>
      heads(column).map(({ group, top }) => ({
        column: at,
        group: group ?? "",
        top: top - sizes.heading,
      })),
    ),
    paths: pathsOf(links, stops, byId),
    height,
  };
};

const sweeps = 24;

/** The columns with lanes for passing links, and the items each link goes through. */
const itemsOf = (columns: readonly (readonly LayoutNode[])[], links: readonly LayoutLink[]) => {
  const items = columns.map((nodes, column) =>
    nodes.map((node): Item => ({ ...node, column, isLane: false, wish: 0, top: 0 })),
  );
  const places = new Map(items.flat().map(({ id, column }) => [id, column]));
  const stops = new Map<string, string[]>();
  for (const { id, ends, width, through } of links) {
    const [from, to] = ends.map((end) => places.get(end) ?? 0) as [number, number];
    const between: string[] = [];
    for (let column = from + 1; column < to; column += 1) {
      const isThrough = through !== undefined && places.get(through) === column;
      const lane = isThrough ? through : `${id} @${column}`;
      between.push(lane);
      if (isThrough) continue;
      items[column]?.push({
        id: lane,
        column,
        group: null,
        height: width,
        isLane: true,
        wish: 0,
        top: 0,
      });
    }
    stops.set(id, [ends[0], ...between, ends[1]]);
  }
  return { items, stops };
};

const neighboursOf = (stops: ReadonlyMap<string, readonly string[]>): Map<string, string[]> => {
  const neighbours = new Map<string, string[]>();
  const add = (one: string, other: string) =>
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  for (const path of stops.values()) {
    path.slice(1).forEach((next, index) => {
      const before = path[index] ?? next;
      add(before, next);
      add(next, before);
    });
  }
  return neighbours;
};

const middle = ({ top, height }: Item): number => top + height / 2;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Links lie beside one another where they meet a node, in the order of where they come from. */
const pathsOf = (
  links: readonly LayoutLink[],
  stops: ReadonlyMap<string, readonly string[]>,
  byId: ReadonlyMap<string, Item>,
): Layout["paths"] => {
  const at = (id: string | undefined): Item | undefined => byId.get(id ?? "");
  const offsets = new Map<string, number>();
  for (const side of [0, 1] as const) {
    const meeting = new Map<string, { link: LayoutLink; toward: number }[]>();
    for (const link of links) {
      const path = stops.get(link.id) ?? [];
      const other = at(side === 0 ? path[1] : path.at(-2));
      const end = link.ends[side];
      meeting.set(end, [...(meeting.get(end) ?? []), { link, toward: other ? middle(other) : 0 }]);
    }
    for (const [end, all] of meeting) {
      const node = at(end);
      if (!node) continue;
      all.sort((a, b) => a.toward - b.toward);
      const total = all.reduce((sum, { link }) => sum + link.width, 0);
      const spare = Math.max(0, node.height * 0.8 - total) / Math.max(1, all.length);
      let y = middle(node) - (total + spare * (all.length - 1)) / 2;
      for (const { link } of all) {
        offsets.set(`${side} ${link.id}`, y + link.width / 2);
        y += link.width + spare;
      }
    }
  }
  return new Map(
    links.map(({ id }) => {
      const path = stops.get(id) ?? [];
      const points = path.flatMap((stop, index) => {
        const item = at(stop);
        if (!item) return [];
        const own =
          index === 0
            ? offsets.get(`0 ${id}`)
            : index === path.length - 1
              ? offsets.get(`1 ${id}`)
              : middle(item);
        return [{ column: item.column, y: own ?? middle(item) }];
      });
      return [id, points] as const;
    }),
  );
};
