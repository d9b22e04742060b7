import type { EditLabel } from "#domain/workspace/edit-history.ts";
import type { WorkspaceText } from "#text/zh-workspace.ts";

/** What a step of the history is called. */
export const sayStep = ({ edit, of }: EditLabel, words: WorkspaceText): string => {
  const what = typeof of === "number" ? words.several(of) : words.named(of || words.unnamed);
  return words.step(words.edits[edit], what);
};
