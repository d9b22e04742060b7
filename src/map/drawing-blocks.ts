import type { Drawing } from "#domain/workspace/workspace.ts";

/** Drawings of one kind that lie next to each other and are handed to the graphics together. */
export interface DrawingBlock {
  id: string;
  drawings: readonly Drawing[];
}

/** How many drawings a block holds at most: one more edit costs no more than one block. */
const largest = 250;

/** As long as the kinds change no more often, all lie in the order they were given; each change is a block. */
const mostChanges = 40;

/** What is drawn in the same way; from the lowest to the highest where the kinds change too often. */
const kinds = ["area", "line", "point", "text"] as const;

const kindOf = ({ shape: { type } }: Drawing): (typeof kinds)[number] => {
  if (type === "circle" || type === "polygon") return "area";
  return type === "arrow" ? "line" : type;
};

/**
 * Cuts drawings into blocks from the lowest to the highest, and keeps those of before that still hold the same ones.
 * Each block costs layers in every picture: where kinds change often, areas lie below lines below points below words.
 */
export const cutBlocks = (
  before: readonly DrawingBlock[],
  given: readonly Drawing[],
): readonly DrawingBlock[] => {
  const drawings =
    countStretches(given) <= mostChanges
      ? given
      : kinds.flatMap((kind) => given.filter((drawing) => kindOf(drawing) === kind));
  const blocks = keepBlocks(before, drawings);
  const most = mostChanges + 3 * Math.ceil(drawings.length / largest);
  return blocks.length > most ? cut([], drawings, freshIds([])) : blocks;
};

const keepBlocks = (
  before: readonly DrawingBlock[],
  drawings: readonly Drawing[],
): readonly DrawingBlock[] => {
  let [head, start] = [0, 0];
  for (const block of before) {
    if (!holds(block, drawings, start)) break;
    start += block.drawings.length;
    head += 1;
  }
  let [tail, end] = [before.length, drawings.length];
  for (const block of before.slice(head).toReversed()) {
    const at = end - block.drawings.length;
    if (at < start || !holds(block, drawings, at)) break;
    end = at;
    tail -= 1;
  }
  if (head === before.length && start === drawings.length) return before;
  // What is added goes into the block below it as long as that has room: layers made anew cost most.
  const below = before[head - 1];
  const [lowest, added] = [below?.drawings[0], drawings[start]];
  if (below && lowest && added && start < end && below.drawings.length < largest) {
    if (kindOf(lowest) === kindOf(added)) {
      head -= 1;
      start -= below.drawings.length;
    }
  }
  const free = before.slice(head, tail).map(({ id }) => id);
  return [
    ...before.slice(0, head),
    ...cut(free, drawings.slice(start, end), freshIds(before)),
    ...before.slice(tail),
  ];
};

const holds = ({ drawings: held }: DrawingBlock, drawings: readonly Drawing[], at: number) =>
  held.every((drawing, index) => drawing === drawings[at + index]);

/** Ids that go on with what a block was are taken first, so that as little as possible is made anew. */
const cut = (
  free: readonly string[],
  drawings: readonly Drawing[],
  fresh: () => string,
): DrawingBlock[] => {
  const pieces: Drawing[][] = [];
  for (const drawing of drawings) {
    const last = pieces.at(-1);
    const [first] = last ?? [];
    if (last && first && last.length < largest && kindOf(first) === kindOf(drawing))
      last.push(drawing);
    else pieces.push([drawing]);
  }
  return pieces.map((piece, index) => ({ id: free[index] ?? fresh(), drawings: piece }));
};

const freshIds = (taken: readonly DrawingBlock[]) => {
  let next = 1 + Math.max(0, ...taken.map(({ id }) => Number(id)));
  return () => String(next++);
};

const countStretches = (drawings: readonly Drawing[]): number => {
  let [count, last] = [0, ""];
  for (const drawing of drawings) {
    const kind = kindOf(drawing);
    if (kind !== last) count += 1;
    last = kind;
  }
  return count;
};
