import type { Picture } from "#map/picture.ts";
import type { AtlasState } from "#store/state.ts";
import { pictureOf } from "./picture-of.ts";

/** The picture for a state that has not been on the screen, with its thematic map once that is loaded. */
export const wholePicture = async (state: AtlasState): Promise<Picture> => {
  if (state.view.indicator === null) return pictureOf(state);
  const { composeThematic } = await import("./thematic-picture.ts");
  return pictureOf(state, composeThematic(state));
};
