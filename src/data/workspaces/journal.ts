import type { Story } from "#domain/story/story-schema.ts";
import type { Drawing, Workspace } from "#domain/workspace/workspace.ts";
import { workspaceChanges } from "#domain/workspace/workspace-changes.ts";

/**
 * What was not yet written when a page had to go. A database may not be waited for then; this storage answers at
 * once.
 */
interface Journal {
  /** The tab that left it. */
  tab: string;
  /** What the changes are made to. */
  revision: number;
  workspace: Omit<Workspace, "drawings" | "stories">;
  order: readonly string[];
  changed: readonly Drawing[];
  /** Not there in what a page left before there were stories. */
  stories?: { order: readonly string[]; changed: readonly Story[] };
}

const keyOf = (id: string): string => `weihai-atlas.unsaved.${id}`;

/** Leaves what has changed since a revision; says whether there was room for it. */
export const leaveJournal = (
  before: Workspace | null,
  after: Workspace,
  revision: number,
  tab: string,
): boolean => {
  const { drawings, stories, ...workspace } = after;
  const { changed, changedStories } = workspaceChanges(before, after);
  const journal: Journal = {
    tab,
    revision,
    workspace,
    order: drawings.map(({ id }) => id),
    changed,
    stories: { order: stories.map(({ id }) => id), changed: changedStories },
  };
  try {
    localStorage.setItem(keyOf(after.id), JSON.stringify(journal));
    return true;
  } catch {
    return false;
  }
};

/** What a page left of a workspace, not yet checked against any schema; null: nothing, or nothing that can be read. */
export const readJournal = (id: string): Journal | null => {
  try {
    const journal = JSON.parse(localStorage.getItem(keyOf(id)) ?? "null");
    return Array.isArray(journal?.changed) && Array.isArray(journal.order) ? journal : null;
  } catch {
    return null;
  }
};

/** Ids of the workspaces of which something was left. */
export const listJournals = (): string[] => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(keyOf("")))
      .map((key) => key.slice(keyOf("").length));
  } catch {
    return [];
  }
};

export const dropJournal = (id: string): void => {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Closed storage holds none.
  }
};

/** The document a page had on its screen when it left, made from the one that was kept. */
export const applyJournal = (
  before: Workspace | null,
  { workspace, order, changed, stories }: Journal,
): Workspace => {
  const drawings = new Map(before?.drawings.map((drawing) => [drawing.id, drawing]));
  for (const drawing of changed) drawings.set(drawing.id, drawing);
  const told = new Map(before?.stories.map((story) => [story.id, story]));
  for (const story of stories?.changed ?? []) told.set(story.id, story);
  return {
    ...workspace,
    drawings: order.flatMap((id) => drawings.get(id) ?? []),
    stories: (stories?.order ?? [...told.keys()]).flatMap((id) => told.get(id) ?? []),
  };
};
