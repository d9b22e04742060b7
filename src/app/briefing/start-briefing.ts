import { joinBriefing } from "#data/briefing/join-briefing.ts";
import { newId } from "#domain/workspace/new-id.ts";
import { useAtlas } from "#store/atlas.ts";
import { driveStage } from "./drive-stage.ts";
import { standOnStage } from "./stand-on-stage.ts";

let isStarted = false;

/** Lets this window take part in a briefing from now on: as the desk when its link says so, else as the stage. */
export const startBriefing = (): void => {
  if (isStarted) return;
  isStarted = true;
  const side = useAtlas.getState().view.isDesk ? driveStage : standOnStage;
  const hear = side(newId(), (message) => briefing.say(message));
  const briefing = joinBriefing(hear.message);
  hear.start();
};
