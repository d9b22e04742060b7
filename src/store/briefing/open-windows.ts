/** The two windows of a briefing: the desk beside the stage, and the stage again where it is gone. */
import { writeAddress } from "#data/address.ts";
import { type Opening, openBeside } from "#data/briefing/open-beside.ts";
import { defaultView, type View } from "#domain/view.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { deskTextIn } from "#text/desk-text.ts";

/** By this name a desk finds the window of its stage again, as long as it is open. */
export const stageName = "weihai-atlas-stage";
const deskName = "weihai-atlas-desk";

/** Opens the desk for the scene on the screen. */
export const openDesk = async (): Promise<void> => {
  const opening = await openBeside(linkTo(true), deskName, false);
  notify({
    id: "desk",
    tone: opening === "blocked" ? "trouble" : "quiet",
    message: (_text, language) => deskTextIn[language].opened[opening],
  });
};

/** Opens the stage at the scene the desk is at; says what came of it. */
export const openStage = (): Promise<Opening> => openBeside(linkTo(false), stageName, true);

const linkTo = (isDesk: boolean): string => {
  const { story, scene, language, theme }: View = useAtlas.getState().view;
  const view: View = { ...defaultView, mode: "present", story, scene, isDesk, language, theme };
  return `${location.pathname}${writeAddress(view).search}`;
};
