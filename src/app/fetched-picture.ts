import { notify } from "#store/atlas.ts";
import type { AtlasState } from "#store/state.ts";
import type { ThematicPicture } from "./thematic-picture.ts";

type Compose = (state: AtlasState) => ThematicPicture | null;

/** What a part of the program adds to the picture; it is fetched when first wanted, and then `onArrival` is called. */
export const fetchedPicture = (
  id: string,
  isWanted: (view: AtlasState["view"]) => boolean,
  fetchCompose: () => Promise<Compose>,
) => {
  let compose: Compose | null = null;
  let isAsked = false;
  return (state: AtlasState, onArrival: () => void): ThematicPicture | null => {
    if (!isWanted(state.view)) return null;
    if (!isAsked) {
      isAsked = true;
      fetchCompose()
        .then((fetched) => {
          compose = fetched;
          onArrival();
        })
        .catch(() => notify({ id, tone: "trouble", message: (text) => text.trouble.part }));
    }
    return compose?.(state) ?? null;
  };
};
