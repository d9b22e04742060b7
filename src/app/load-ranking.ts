import { notify } from "#store/atlas.ts";
import type { AtlasState } from "#store/state.ts";
import type { ThematicPicture } from "./thematic-picture.ts";

let compose: ((state: AtlasState) => ThematicPicture | null) | null = null;
let isAsked = false;

/** What ranked places add to the picture; fetched with invest mode, and then `onArrival` is called. */
export const rankingPictureOf = (
  state: AtlasState,
  onArrival: () => void,
): ThematicPicture | null => {
  if (state.view.mode !== "invest") return null;
  if (!compose && !isAsked) {
    isAsked = true;
    import("./ranking-picture.ts")
      .then(({ composeRanking }) => {
        compose = composeRanking;
        onArrival();
      })
      .catch(() =>
        notify({ id: "ranking", tone: "trouble", message: (text) => text.trouble.part }),
      );
  }
  return compose?.(state) ?? null;
};
