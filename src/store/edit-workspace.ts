import {
  addStep,
  type EditHistory,
  type EditLabel,
  redoStep,
  undoStep,
} from "#domain/workspace/edit-history.ts";
import type { Workspace } from "#domain/workspace/workspace.ts";
import { useAtlas } from "./atlas.ts";

/** The one way to change the workspace: a pure edit, under the name it is undone by. */
export const editWorkspace = (label: EditLabel, edit: (workspace: Workspace) => Workspace): void =>
  step((history) => addStep(history, label, edit(history.document)));

export const undoEdit = (): void => step(undoStep);

export const redoEdit = (): void => step(redoStep);

const step = (take: (history: EditHistory) => EditHistory): void =>
  useAtlas.setState(({ workspace }) => ({ workspace: take(workspace) }));
