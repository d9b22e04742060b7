import type { Scene } from "./story-schema.ts";

/** Where the words of a scene stand. */
export type SceneLayout = Scene["layout"];

/** How much of the screen the words of a layout take, as shares of its width or height. */
export const wordsShare: Record<SceneLayout, number> = {
  title: 0.44,
  left: 0.36,
  right: 0.36,
  foot: 0.38,
};

/** The share of the width on which the paper below the words fades. */
const fading = 0.07;

/** A first page shows the whole city: at its eastern end names reach out beyond what they name. */
const namesBeyond = 0.05;

/** CSS pixels from each edge of the screen. */
export interface Room {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** What words and figures leave free for the subject. On a screen higher than wide they stand at the foot. */
export const stageRoom = (layout: SceneLayout, width: number, height: number): Room => {
  const air = 0.06 * Math.min(width, height);
  const share = wordsShare[layout];
  const isAtFoot = layout === "foot" || width < height;
  return {
    top: air,
    // Progress and legend stand there, where no words do.
    bottom: isAtFoot ? share * height + air : 2 * air,
    left: !isAtFoot && layout !== "right" ? (share + fading) * width : air,
    right:
      !isAtFoot && layout === "right"
        ? (share + fading) * width
        : air + (layout === "title" && !isAtFoot ? namesBeyond * width : 0),
  };
};
