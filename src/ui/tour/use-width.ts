import { useSyncExternalStore } from "react";

/** How wide the window is, CSS pixels. */
export const useWidth = (): number => useSyncExternalStore(follow, () => innerWidth);

const follow = (changed: () => void) => {
  addEventListener("resize", changed);
  return () => removeEventListener("resize", changed);
};
