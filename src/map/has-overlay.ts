import type { Picture } from "./picture.ts";

/** The part of a picture that stands over the map instead of in its style. */
export type OverlayPicture = Pick<Picture, "arcs" | "columns" | "drawings" | "drawing">;

export const hasOverlay = ({ arcs, columns, drawings, drawing }: OverlayPicture): boolean =>
  arcs !== null || columns !== null || drawings !== null || drawing !== null;
