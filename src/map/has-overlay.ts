import type { Picture } from "./picture.ts";

/** The part of a picture that stands over the map instead of in its style. */
export type OverlayPicture = Pick<Picture, "arcs" | "columns" | "drawing">;

export const hasOverlay = ({ arcs, columns, drawing }: OverlayPicture): boolean =>
  arcs !== null || columns !== null || drawing !== null;
