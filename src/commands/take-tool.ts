import type { ToolId } from "#domain/tools/tool.ts";
import { purposeOf } from "#domain/tools/tool-traits.ts";
import { coversMap } from "#domain/view.ts";
import { takeTool as take } from "#store/answer-tool.ts";
import { openPage, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** A command that takes up a tool of the map. */
export const takeTool = (id: ToolId, label: Command["label"], key?: string): Command => ({
  id,
  label,
  shortcuts: key === undefined ? [] : [{ key }],
  blocked: ({ session, workspace }, text) => {
    if (session.map === "unsupported" || session.map === "unreachable")
      return text.commands.blockedNoMap;
    return purposeOf(id) === "edit" && workspace.document.drawings.length === 0
      ? text.commands.blockedNoDrawing
      : null;
  },
  run: () => {
    if (coversMap(useAtlas.getState().view.page)) openPage(null);
    take(id);
  },
});
