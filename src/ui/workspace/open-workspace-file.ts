import { readWorkspaceFile } from "#data/workspaces/read-workspace-file.ts";
import type { ListedWorkspace } from "#data/workspaces/stored-workspaces.ts";
import { newId } from "#domain/workspace/new-id.ts";
import type { Workspace } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import { addWorkspace, openWorkspace, startKeeping } from "#store/keep/keeper.ts";
import { tell, wordsNow } from "#store/keep/say.ts";
import { frameDrawings } from "./frame-drawings.ts";
import { sayFileFault } from "./say-file-fault.ts";

/** A file with the workspace of this device that has its id. */
export interface SameWorkspace {
  fileName: string;
  document: Workspace;
  present: ListedWorkspace;
}

/**
 * Opens a workspace file beside what there is. Where the same workspace is here already nothing is done yet, and both
 * are given back for a person to decide. What is wrong with a file is told, and nothing changes.
 */
export const openWorkspaceFile = async (file: File): Promise<SameWorkspace | null> => {
  await startKeeping();
  const read = await readWorkspaceFile(file);
  if (!read.ok) {
    tell("file", "trouble", (words) => words.fileFault(file.name, sayFileFault(read.fault, words)));
    return null;
  }
  const { workspace: document } = read;
  const present = useAtlas.getState().session.keeping.listed.find(({ id }) => id === document.id);
  if (present && present.deletedAt === null) return { fileName: file.name, document, present };
  // One in the bin stays what it is.
  await open(present ? { ...document, id: newId() } : document);
  return null;
};

/** Opens the file beside the workspace it is another state of. */
export const keepBoth = ({ document }: SameWorkspace): Promise<void> =>
  open({ ...document, id: newId(), name: wordsNow().copyOf(document.name) });

/** Puts what the file holds in place of what the workspace holds, as a step that can be undone. */
export const replaceByFile = async ({ document, present }: SameWorkspace): Promise<void> => {
  if (!(await openWorkspace(present.id))) return;
  if (editWorkspace({ edit: "import", of: document.name }, () => document)) showOpened(document);
};

const open = async (document: Workspace): Promise<void> => {
  if (await addWorkspace(document)) showOpened(document);
};

const showOpened = (document: Workspace): void => {
  setSession({ chosenDrawings: [] });
  void frameDrawings(document.drawings);
  tell("file", "quiet", (words) => words.opened(document.name));
};
