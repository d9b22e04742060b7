import { useSyncExternalStore } from "react";

/** Whether the window is as narrow as a phone, where a wide table cannot be read. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => query().matches);

const query = () => window.matchMedia("(max-width: 760px)");

const subscribe = (onChange: () => void) => {
  const narrow = query();
  narrow.addEventListener("change", onChange);
  return () => narrow.removeEventListener("change", onChange);
};
