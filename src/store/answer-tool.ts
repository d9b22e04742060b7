import { toolOf } from "#domain/tools/registry.ts";
import { emptyDraft, type ToolId, type ToolInput } from "#domain/tools/tool.ts";
import { setSession, useAtlas } from "./atlas.ts";

/** Tells the active tool what a person does; without one nothing happens. */
export const answerTool = (input: ToolInput): void => {
  const { tool, draft } = useAtlas.getState().session;
  const { draft: next } = toolOf(tool)?.answer(draft, input) ?? {};
  if (next === null) takeTool(null);
  else if (next) setSession({ draft: next });
};

/** Takes up a tool, or with null puts the active one away; what was drawn with it goes. */
export const takeTool = (tool: ToolId | null): void =>
  setSession({ tool, draft: emptyDraft, hover: null, fan: null });
