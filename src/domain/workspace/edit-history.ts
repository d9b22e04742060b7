import type { Workspace } from "./workspace.ts";

/** What an edit is called, in whatever language is then shown. */
export interface EditLabel {
  edit:
    | "draw"
    | "change-shape"
    | "move"
    | "rename"
    | "restyle"
    | "note"
    | "delete"
    | "arrange"
    | "hide"
    | "folder"
    | "analyse"
    | "import"
    | "story-add"
    | "story-change"
    | "story-remove"
    | "scene-add"
    | "scene-duplicate"
    | "scene-change"
    | "scene-view"
    | "scene-arrange"
    | "scene-remove";
  /** The name of what was edited, or how many drawings were. */
  of: string | number;
}

interface Step {
  label: EditLabel;
  /** The document before it. Documents share what they have in common. */
  before: Workspace;
}

/** A document with the way it came about. */
export interface EditHistory {
  document: Workspace;
  /** What can be undone, the latest last. */
  past: readonly Step[];
  /** What can be done again, the next last; `before` is the document after the step. */
  future: readonly Step[];
}

export const newHistory = (document: Workspace): EditHistory => ({
  document,
  past: [],
  future: [],
});

/** How many steps can be undone. */
const deepest = 500;

/** Puts a step on the way; an edit that changes nothing is none. */
export const addStep = (history: EditHistory, label: EditLabel, next: Workspace): EditHistory =>
  next === history.document
    ? history
    : {
        document: next,
        past: [...history.past.slice(1 - deepest), { label, before: history.document }],
        future: [],
      };

export const undoStep = (history: EditHistory): EditHistory => {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    document: step.before,
    past: history.past.slice(0, -1),
    future: [...history.future, { label: step.label, before: history.document }],
  };
};

/** Goes to where so many steps lie behind. */
export const goToStep = (history: EditHistory, count: number): EditHistory => {
  let there = history;
  while (there.past.length > count) there = undoStep(there);
  while (there.past.length < count && there.future.length > 0) there = redoStep(there);
  return there;
};

export const redoStep = (history: EditHistory): EditHistory => {
  const step = history.future.at(-1);
  if (!step) return history;
  return {
    document: step.before,
    past: [...history.past, { label: step.label, before: history.document }],
    future: history.future.slice(0, -1),
  };
};
