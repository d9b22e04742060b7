import { setSession } from "#store/atlas.ts";

/** Lets the map be drawn for paper while the page is printed. */
export const keepPrinting = () => {
  const paper = window.matchMedia("print");
  const follow = () => setSession({ isPrinting: paper.matches });
  paper.addEventListener("change", follow);
  follow();
};
