import { setSession, useAtlas } from "#store/atlas.ts";

/** The width from which global.css enlarges the page, and by how much. */
const large = "(min-width: 2400px)";
const largeScale = 1.5;

/** The smallest screen of a briefing, CSS pixels: on larger ones the map writes larger in proportion. */
const leastStage = { width: 1280, height: 720 };

/** Lets the map write larger on the screens on which the page does, and on the stage as large as the screen is. */
export const keepLabelScale = () => {
  const screen = window.matchMedia(large);
  const follow = () => {
    const state = useAtlas.getState();
    const labelScale =
      state.view.mode === "present" && !state.view.isDesk
        ? Math.max(1, Math.min(innerWidth / leastStage.width, innerHeight / leastStage.height))
        : screen.matches
          ? largeScale
          : 1;
    if (labelScale !== state.session.labelScale) setSession({ labelScale });
  };
  window.addEventListener("resize", follow);
  useAtlas.subscribe(follow);
  follow();
};
