import { type Database, type KeepFault, openDatabase } from "#data/workspaces/database.ts";
import { listWorkspaces } from "#data/workspaces/stored-workspaces.ts";
import type { Hold, TabMessage } from "#data/workspaces/tabs.ts";
import type { Workspace } from "#domain/workspace/workspace.ts";
import { setKeeping, useAtlas } from "#store/atlas.ts";
import type { Keeping } from "#store/state.ts";

/** What keeping the workspace goes by, from one moment to the next. */
export const desk = {
  /** The open workspace as it was last read or written; revision 0: it never was. */
  kept: { document: null, revision: 0 } as { document: Workspace | null; revision: number },
  /** What this tab holds, or waits for. */
  hold: null as Hold | null,
  tell: (_message: TabMessage): void => {},
  /** What to do when another tab has taken what this one held. */
  stolen: (): void => {},
};

let opened: Promise<Database> | null = null;

/** The database, opened when it is first needed and again after it was lost. Rejects with what `faultOf` reads. */
export const takeDatabase = (): Promise<Database> => {
  const opening = opened ?? openDatabase(lose);
  opened = opening;
  opening.catch(() => {
    if (opened === opening) opened = null;
  });
  return opening;
};

const lose = (fault: KeepFault) => {
  opened = null;
  setKeeping({ state: "unkept", fault });
};

/** Whether there are edits that were not written yet. */
export const isDirty = (): boolean => {
  const { workspace, session } = useAtlas.getState();
  return !session.keeping.isFollowing && workspace.document !== desk.kept.document;
};

/** Brings the list of workspaces up to date, and says with it what else has changed. */
export const refreshList = async (besides: Partial<Keeping> = {}): Promise<void> => {
  const listed = await takeDatabase()
    .then(listWorkspaces)
    .catch(() => useAtlas.getState().session.keeping.listed);
  setKeeping({ ...besides, listed });
};
