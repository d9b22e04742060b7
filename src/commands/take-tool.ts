import type { ToolId } from "#domain/tools/tool.ts";
import { coversMap } from "#domain/view.ts";
import { takeTool as take } from "#store/answer-tool.ts";
import { openPage, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** A command that takes up a tool of the map. */
export const takeTool = (id: ToolId, label: Command["label"]): Command => ({
  id,
  label,
  shortcuts: [],
  blocked: ({ session }, text) =>
    session.map === "unsupported" || session.map === "unreachable"
      ? text.commands.blockedNoMap
      : null,
  run: () => {
    if (coversMap(useAtlas.getState().view.page)) openPage(null);
    take(id);
  },
});
