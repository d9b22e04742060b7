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
  const known = new Map(before?.drawings.map((drawing) => [drawing.id, drawing]));
  const changed = after.drawings.filter((drawing) => known.get(drawing.id) !== drawing);
  for (const { id } of after.drawings) known.delete(id);
  return { changed, removed: [...known.keys()] };
};
