import type { Story } from "#domain/story/story-schema.ts";
import type { Drawing, Workspace } from "./workspace.ts";

/** What it takes to turn one document into another, besides its name, note, folders and order. */
interface WorkspaceChanges {
  changed: readonly Drawing[];
  /** Ids. */
  removed: readonly string[];
  changedStories: readonly Story[];
  removedStories: readonly string[];
}

/**
 * Finds what an edit has changed. Documents share what they have in common, so that drawings are told apart by
 * identity; without an earlier document everything is new.
 */
export const workspaceChanges = (before: Workspace | null, after: Workspace): WorkspaceChanges => {
  const drawings = changesOf(before?.drawings ?? [], after.drawings);
  const stories = changesOf(before?.stories ?? [], after.stories);
  return {
    ...drawings,
    changedStories: stories.changed,
    removedStories: stories.removed,
  };
};

const changesOf = <Part extends { id: string }>(
  before: readonly Part[],
  after: readonly Part[],
) => {
  if (before === after) return { changed: [], removed: [] };
  const [earlier, later] = differing(before, after);
  const known = new Map(earlier.map((part) => [part.id, part]));
  const changed = later.filter((part) => known.get(part.id) !== part);
  for (const { id } of later) known.delete(id);
  return { changed, removed: [...known.keys()] };
};

/** What two lists do not share at either end. */
const differing = <Part>(
  before: readonly Part[],
  after: readonly Part[],
): [readonly Part[], readonly Part[]] => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
};
