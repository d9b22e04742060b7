import { notify } from "#store/atlas.ts";
import type { AtlasState } from "#store/state.ts";
import type { ThematicPicture } from "./thematic-picture.ts";

let compose: ((state: AtlasState) => ThematicPicture | null) | null = null;
let isAsked = false;

/** What a thematic map adds to the picture; fetched when one is first shown, and then `onArrival` is called. */
export const thematicPictureOf = (
  state: AtlasState,
  onArrival: () => void,
): ThematicPicture | null => {
  if (state.view.indicator === null) return null;
  if (!compose && !isAsked) {
    isAsked = true;
    import("./thematic-picture.ts")
      .then(({ composeThematic }) => {
        compose = composeThematic;
        onArrival();
      })
      .catch(() =>
        notify({ id: "thematic", tone: "trouble", message: (text) => text.trouble.part }),
      );
  }
  return compose?.(state) ?? null;
};
