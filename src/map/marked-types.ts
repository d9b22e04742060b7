import type { Picture } from "./picture.ts";

/** The types of what is hovered or selected: an id begins with its type. */
export const markedTypes = ({
  hovered,
  selected,
}: Pick<Picture, "hovered" | "selected">): Set<string> =>
  new Set(
    [...(hovered === null ? [] : [hovered]), ...selected].map((id) => id.split("/")[0] ?? id),
  );
