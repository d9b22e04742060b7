import type { AtlasState } from "#store/state.ts";
import { drawnPictureOf } from "./load-drawing.ts";
import { thematicPictureOf } from "./load-thematic.ts";
import { pictureOf } from "./picture-of.ts";

/** The picture for a state that is drawn once, for a file. */
export const pictureForFile = (state: AtlasState) =>
  pictureOf(
    state,
    thematicPictureOf(state, () => {}),
    drawnPictureOf(state, () => {}),
  );
