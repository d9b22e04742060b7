import { setSession } from "#store/atlas.ts";

/** The width from which global.css enlarges the page, and by how much. */
const large = "(min-width: 2400px)";
const largeScale = 1.5;

/** Lets the map write larger on the screens on which the page does. */
export const keepLabelScale = () => {
  const screen = window.matchMedia(large);
  const follow = () => setSession({ labelScale: screen.matches ? largeScale : 1 });
  screen.addEventListener("change", follow);
  follow();
};
