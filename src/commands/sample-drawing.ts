import { coversMap } from "#domain/view.ts";
import { openPage, setSession, useAtlas } from "#store/atlas.ts";
import { selectChosenDrawing } from "#store/selectors.ts";
import type { Command } from "./command.ts";

/** Says in the panel of the workspace what lies under the chosen drawing. */
export const sampleDrawing: Command = {
  id: "sample-drawing",
  label: (text) => text.commands.sampleDrawing,
  shortcuts: [],
  blocked: (state, text) =>
    selectChosenDrawing(state) ? null : text.commands.blockedNotOneDrawing,
  run: () => {
    if (coversMap(useAtlas.getState().view.page)) openPage(null);
    setSession({
      leftPanel: "workspace",
      isAreasPanelOpen: true,
      isAnalysisOpen: true,
      isDrawingSampleOpen: true,
    });
  },
};
