import { setSession, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const toggleAreasPanel: Command = {
  id: "toggle-areas-panel",
  label: (text) => text.commands.areasPanel,
  shortcuts: [{ key: "[" }],
  blocked: () => null,
  run: () => {
    const { view, session } = useAtlas.getState();
    if (view.mode === "invest") setSession({ isInvestPanelOpen: !session.isInvestPanelOpen });
    else setSession({ isAreasPanelOpen: !session.isAreasPanelOpen });
  },
};
