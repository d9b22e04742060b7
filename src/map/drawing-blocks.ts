import type { Drawing } from "#domain/workspace/workspace.ts";

/** Drawings that lie next to each other and are handed to the graphics together. */
export interface DrawingBlock {
  id: string;
  drawings: readonly Drawing[];
}

/** How many drawings a block holds at most: one more edit costs no more than one block. */
const largest = 250;

/** Up to so many stretches of one kind are blocks of their own, so that all lie in the order they were given. */
const mostStretches = 40;

/**
 * Cuts drawings into blocks, and keeps those of before that still hold the same ones. With many changes of kind a
 * block holds several kinds, of which areas are drawn first, then lines, points and words.
 */
export const cutBlocks = (
  before: readonly DrawingBlock[],
  drawings: readonly Drawing[],
): readonly DrawingBlock[] => {
  const kept = keepBlocks(before, drawings, countStretches(drawings) <= mostStretches);
  return kept.length > mostBlocks(drawings) ? cut([], drawings, freshIds([])) : kept;
};

const keepBlocks = (
  before: readonly DrawingBlock[],
  drawings: readonly Drawing[],
  isExact: boolean,
): readonly DrawingBlock[] => {
  let [head, start] = [0, 0];
  for (const block of before) {
    if (!holds(block, drawings, start) || (isExact && countStretches(block.drawings) > 1)) break;
    start += block.drawings.length;
    head += 1;
  }
  let [tail, end] = [before.length, drawings.length];
  for (const block of before.slice(head).toReversed()) {
    const at = end - block.drawings.length;
    if (at < start || !holds(block, drawings, at)) break;
    if (isExact && countStretches(block.drawings) > 1) break;
    end = at;
    tail -= 1;
  }
  if (head === before.length && start === drawings.length) return before;
  const left = [...before.slice(0, head), ...before.slice(tail)];
  const free = before.slice(head, tail).map(({ id }) => id);
  return [
    ...before.slice(0, head),
    ...cut(
      free,
      drawings.slice(start, end),
      freshIds([...left.map(({ id }) => id), ...free]),
      isExact,
    ),
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
  isExact = countStretches(drawings) <= mostStretches,
): DrawingBlock[] => {
  const pieces: Drawing[][] = [];
  for (const drawing of drawings) {
    const last = pieces.at(-1);
    const isFull = !last || last.length >= largest;
    const isOther = isExact && last?.[0] && kindOf(last[0]) !== kindOf(drawing);
    if (isFull || isOther) pieces.push([drawing]);
    else last.push(drawing);
  }
  return pieces.map((piece, index) => ({ id: free[index] ?? fresh(), drawings: piece }));
};

const freshIds = (taken: readonly string[]) => {
  let next = 1 + Math.max(0, ...taken.map(Number));
  return () => String(next++);
};

const mostBlocks = (drawings: readonly Drawing[]) =>
  mostStretches + 3 * Math.ceil(drawings.length / largest);

const countStretches = (drawings: readonly Drawing[]): number => {
  let [count, last] = [0, ""];
  for (const drawing of drawings) {
    const kind = kindOf(drawing);
    if (kind !== last) count += 1;
    last = kind;
  }
  return count;
};

/** What is drawn in the same way. */
const kindOf = ({ shape: { type } }: Drawing): string => {
  if (type === "circle") return "polygon";
  return type === "arrow" ? "line" : type;
};
