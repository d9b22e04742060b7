import { joinBriefing } from "#data/briefing/join-briefing.ts";
import { newId } from "#domain/workspace/new-id.ts";
import { useAtlas } from "#store/atlas.ts";
import { driveStage } from "./drive-stage.ts";
import { standOnStage } from "./stand-on-stage.ts";

let sayFirst: (() => void) | null = null;

/**
 * Lets this window take part in a briefing from now on: as the desk when its link says so, else as the stage.
 * @returns what is to be run on every change of the state, before all else
 */
export const startBriefing = (): (() => void) => {
  if (sayFirst) return sayFirst;
  const takePart = useAtlas.getState().view.isDesk ? driveStage : standOnStage;
  const side = takePart(newId(), (message) => briefing.say(message));
  const briefing = joinBriefing(side.message);
  sayFirst = side.sayFirst;
  side.start();
  return sayFirst;
};
