import type { Position } from "#domain/view.ts";
import type { AtlasState } from "#store/state.ts";

/** The point a person means by "here": under the pointer, else the pin, else the last click, else the middle of the map. */
export const pointOfInterest = ({
  session: { pointer, pin, picked },
  view: { camera },
}: AtlasState): { from: "pointer" | "pin" | "picked" | "centre"; position: Position } | null => {
  if (pointer) return { from: "pointer", position: pointer };
  if (pin) return { from: "pin", position: pin };
  if (picked) return { from: "picked", position: picked };
  return camera && { from: "centre", position: camera };
};
