import type { Drawing, Workspace } from "./workspace.ts";

/** What it takes to turn one document into another, besides its name, note, folders and order. */
interface WorkspaceChanges {
  changed: readonly Drawing[];
  /** Ids. */
  removed: readonly string[];
}

/**
 * Finds what an edit has changed. Documents share what they have in common, so that drawings are told apart by
 * identity; without an earlier document everything is new.
 */
export const workspaceChanges = (before: Workspace | null, after: Workspace): WorkspaceChanges => {
  if (before?.drawings === after.drawings) return { changed: [], removed: [] };
  const [earlier, later] = differing(before?.drawings ?? [], after.drawings);
  const known = new Map(earlier.map((drawing) => [drawing.id, drawing]));
  const changed = later.filter((drawing) => known.get(drawing.id) !== drawing);
  for (const { id } of later) known.delete(id);
  return { changed, removed: [...known.keys()] };
};

/** What two lists do not share at either end. */
const differing = (
  before: readonly Drawing[],
  after: readonly Drawing[],
): [readonly Drawing[], readonly Drawing[]] => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
};
