import { coversMap } from "#domain/view.ts";
import { openPage, setSession, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** Shows the workspace in the panel on the left. */
export const openWorkspace: Command = {
  id: "open-workspace",
  label: (text) => text.commands.workspace,
  shortcuts: [],
  blocked: () => null,
  run: () => {
    if (coversMap(useAtlas.getState().view.page)) openPage(null);
    setSession({ leftPanel: "workspace", isAreasPanelOpen: true });
  },
};
