import type { Picture } from "#map/picture.ts";
import type { AtlasState } from "#store/state.ts";

/** What the map shows in a state; handed down by whoever keeps the two together. */
export type PictureOf = (state: AtlasState) => Picture;

/** The same for a state that has not been on the screen, once all of it is there. */
export type WholePicture = (state: AtlasState) => Promise<Picture>;
