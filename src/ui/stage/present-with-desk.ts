import { MonitorCog } from "lucide-react";
import { openDesk } from "#store/briefing/open-windows.ts";
import { present } from "#store/stage.ts";
import type { StoryAction } from "./story-action.ts";

export const presentWithDesk: StoryAction = {
  id: "present-with-desk",
  icon: MonitorCog,
  label: (words) => words.withDesk,
  run: ({ id }) => {
    present(id);
    void openDesk();
  },
};
