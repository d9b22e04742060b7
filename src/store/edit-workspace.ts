import { arrangeDrawings } from "#domain/workspace/arrange-drawings.ts";
import {
  addStep,
  type EditHistory,
  type EditLabel,
  goToStep,
  redoStep,
  undoStep,
} from "#domain/workspace/edit-history.ts";
import type { Workspace } from "#domain/workspace/workspace.ts";
import { notify, useAtlas } from "./atlas.ts";
import type { Session } from "./state.ts";

/**
 * The one way to change the workspace: a pure edit, under the name it is undone by, with what of the session changes
 * at the same moment. While another tab edits it, nothing is changed and the person is told; says whether it could be.
 */
export const editWorkspace = (
  label: EditLabel,
  edit: (workspace: Workspace) => Workspace,
  besides: Partial<Session> = {},
): boolean =>
  step((history) => addStep(history, label, arrangeDrawings(edit(history.document))), besides);

export const undoEdit = (): boolean => step(undoStep);

export const redoEdit = (): boolean => step(redoStep);

/** Undoes or does again until so many steps lie behind. */
export const goToEdit = (count: number): boolean => step((history) => goToStep(history, count));

const step = (
  take: (history: EditHistory) => EditHistory,
  besides: Partial<Session> = {},
): boolean => {
  if (useAtlas.getState().session.keeping.isFollowing) {
    notify({
      id: "workspace-following",
      tone: "quiet",
      message: (text) => text.workspace.following,
      action: { label: (text) => text.workspace.editHere, run: () => void editHere() },
    });
    return false;
  }
  useAtlas.setState(({ workspace, session }) => ({
    workspace: take(workspace),
    session: { ...session, ...besides },
  }));
  return true;
};

/** A tab that follows has loaded all that keeping takes. */
const editHere = async (): Promise<void> => {
  const { takeOver } = await import("./keep/hold.ts");
  await takeOver();
};
