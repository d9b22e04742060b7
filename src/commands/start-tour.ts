import { isTouring, startTour as start } from "#store/tour.ts";
import type { Command } from "./command.ts";

export const startTour: Command = {
  id: "start-tour",
  label: (text) => text.commands.tour,
  shortcuts: [],
  blocked: (state, text) => {
    if (isTouring(state)) return text.commands.blockedTouring;
    return state.given.archive ? null : text.trouble.index;
  },
  run: start,
};
