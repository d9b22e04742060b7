/** One column of a diagram: the order of its nodes and where each stands. */

export interface LayoutNode {
  id: string;
  /** Nodes of one group stand together below one heading; null stands wherever its links want it. */
  group: string | null;
  height: number;
}

export interface LayoutSizes {
  /** Between two nodes, and what a heading takes. */
  gap: number;
  heading: number;
  /** Columns whose nodes stay in the order in which they come. */
  kept?: readonly number[];
}

/** A node, or the room a link takes in a column that it only passes. */
export interface Item extends LayoutNode {
  column: number;
  isLane: boolean;
  wish: number;
  top: number;
}

/** Groups keep their order; nodes within one, and what has no group, go where their links want them. */
export const arrangeColumn = (column: Item[], isKept: boolean): void => {
  const wished = (item: Item) => item.wish + item.height / 2;
  const groups = [...new Set(column.flatMap(({ group }) => group ?? []))];
  const grouped = groups.flatMap((group) =>
    column
      .filter((item) => item.group === group)
      .sort((a, b) => (isKept ? 0 : wished(a) - wished(b))),
  );
  const free = column.filter(({ group }) => group === null).sort((a, b) => wished(a) - wished(b));
  column.length = 0;
  for (const item of grouped) {
    while (free[0] && wished(free[0]) < wished(item)) column.push(free.shift() as Item);
    column.push(item);
  }
  column.push(...free);
};

/** The first node of each group, above which its heading stands. */
export const heads = (column: readonly Item[]): Item[] =>
  column.filter(
    ({ group }, index) =>
      group !== null && column.findIndex((other) => other.group === group) === index,
  );

/** What has to lie above an item: the gap, and a heading where it begins a group. */
const spaces = (column: readonly Item[], { gap, heading }: LayoutSizes): number[] => {
  const first = new Set(heads(column));
  return column.map(
    (item, index) =>
      (index === 0 ? 0 : item.isLane && column[index - 1]?.isLane ? gap / 2 : gap) +
      (first.has(item) ? heading : 0),
  );
};

export const stackHeight = (column: readonly Item[], sizes: LayoutSizes): number =>
  column.reduce((sum, { height }) => sum + height, 0) +
  spaces(column, sizes).reduce((sum, space) => sum + space, 0);

/** As near as may be to where each wants to stand: halfway between pushing all down and pushing all up. */
export const packColumn = (column: readonly Item[], sizes: LayoutSizes, height: number): void => {
  const above = spaces(column, sizes);
  const wishes = column.map(({ wish }) => wish);
  const down = pushUp(pushDown(wishes, column, above), column, above, height);
  const up = pushDown(pushUp(wishes, column, above, height), column, above);
  column.forEach((item, index) => {
    item.top = ((down[index] ?? 0) + (up[index] ?? 0)) / 2;
  });
};

/** Each as far down as those above it need. */
const pushDown = (
  tops: readonly number[],
  column: readonly Item[],
  above: readonly number[],
): number[] => {
  let floor = 0;
  return column.map(({ height }, index) => {
    const top = Math.max(tops[index] ?? 0, floor + (above[index] ?? 0));
    floor = top + height;
    return top;
  });
};

/** Each as far up as those below it need, within the height. */
const pushUp = (
  tops: readonly number[],
  column: readonly Item[],
  above: readonly number[],
  height: number,
): number[] => {
  let ceiling = height;
  const fromBelow = column.map((item, index) => ({ item, index })).reverse();
  return fromBelow
    .map(({ item, index }) => {
      const top = Math.min(tops[index] ?? 0, ceiling - item.height);
      ceiling = top - (above[index] ?? 0);
      return top;
    })
    .reverse();
};
