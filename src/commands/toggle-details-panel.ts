import { setSession, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const toggleDetailsPanel: Command = {
  id: "toggle-details-panel",
  label: (text) => text.commands.detailsPanel,
  shortcuts: [{ key: "]" }],
  blocked: ({ view }, text) => (view.selection ? null : text.commands.blockedNoSelection),
  run: () => setSession({ isDetailsPanelOpen: !useAtlas.getState().session.isDetailsPanelOpen }),
};
