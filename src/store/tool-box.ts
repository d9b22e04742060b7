/** What tools do with what they are told. Loaded with the first of them. */
import { toolOf } from "#domain/tools/registry.ts";
import { emptyDraft, type ToolEdit, type ToolInput } from "#domain/tools/tool.ts";
import { addDrawings, changeDrawings } from "#domain/workspace/edits.ts";
import { newId } from "#domain/workspace/new-id.ts";
import type { Shape, Workspace } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "./atlas.ts";
import { editWorkspace } from "./edit-workspace.ts";
import { selectText, selectToolContext } from "./selectors.ts";
import type { Session } from "./state.ts";

/** Lets the active tool answer; without one nothing happens. */
export const answer = (input: ToolInput): void => {
  const state = useAtlas.getState();
  const { tool, draft } = state.session;
  const { draft: next, edit } =
    (tool && toolOf(tool)?.answer(draft, input, selectToolContext(state))) ?? {};
  const besides: Partial<Session> =
    next === null ? { tool: null, draft: emptyDraft, snap: null } : next ? { draft: next } : {};
  // What cannot be done now is not lost: the draft stays.
  if (edit) carryOut(edit, besides);
  else if (next !== undefined) setSession(besides);
};

const carryOut = (edit: ToolEdit, besides: Partial<Session>): void => {
  const { workspace, session } = useAtlas.getState();
  if (edit.type !== "draw") {
    const name = workspace.document.drawings.find(({ id }) => id === edit.id)?.name ?? "";
    const change = changeDrawings(new Set([edit.id]), () => ({ shape: edit.shape }));
    editWorkspace({ edit: edit.type, of: name }, change, besides);
    return;
  }
  const id = newId();
  const name = edit.words || nameOf(edit.shape, workspace.document);
  const drawing = {
    id,
    name,
    note: "",
    folder: null,
    isHidden: false,
    style: session.drawingStyle,
    shape: edit.shape,
    properties: {},
  };
  editWorkspace({ edit: "draw", of: name }, addDrawings([drawing]), {
    ...besides,
    chosenDrawings: [id],
  });
};

/** Its kind and the next number no other drawing has. */
const nameOf = ({ type }: Shape, { drawings }: Workspace): string => {
  const { kinds, numbered } = selectText(useAtlas.getState()).drawings;
  const names = new Set(drawings.map(({ name }) => name));
  let number = drawings.filter(({ shape }) => shape.type === type).length + 1;
  while (names.has(numbered(kinds[type], number))) number += 1;
  return numbered(kinds[type], number);
};
