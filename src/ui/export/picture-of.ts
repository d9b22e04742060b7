import type { Picture } from "#map/picture.ts";
import type { AtlasState } from "#store/state.ts";

/** What the map shows in a state; handed down by whoever keeps the two together. */
export type PictureOf = (state: AtlasState) => Picture;
