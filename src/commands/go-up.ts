import { answerTool } from "#store/answer-tool.ts";
import { openPage, select, setSession, setView, useAtlas } from "#store/atlas.ts";
import { closePair } from "#store/pair.ts";
import { isTouring, leaveTour } from "#store/tour.ts";
import type { Command } from "./command.ts";

/** One level up: out of the dialog, then out of the tour, then a step back with the tool, then out of what is chosen, then back to the map, then to one map. */
export const goUp: Command = {
  id: "go-up",
  label: (text) => text.commands.up,
  shortcuts: [{ key: "Escape" }],
  blocked: ({ view, session }, text) =>
    !isTouring({ session }) &&
    view.selection === null &&
    view.page === null &&
    view.pair === null &&
    session.dialog === null &&
    session.fan === null &&
    session.tool === null &&
    session.pin === null &&
    session.chosenDrawings.length === 0 &&
    view.query === null
      ? text.commands.blockedNothingOpen
      : null,
  run: () => {
    const { view, session } = useAtlas.getState();
    if (session.dialog) setSession({ dialog: null });
    else if (view.query !== null) setView({ query: null });
    else if (isTouring({ session })) leaveTour();
    else if (session.fan) setSession({ fan: null });
    else if (session.tool !== null) answerTool({ type: "back" });
    else if (session.chosenDrawings.length > 0) setSession({ chosenDrawings: [] });
    else if (session.pin) setSession({ pin: null });
    else if (view.selection !== null) select(null);
    else if (view.page !== null) openPage(null);
    else closePair();
  },
};
