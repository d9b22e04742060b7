import { setSession, setView } from "#store/atlas.ts";

/** Marks a place in the list and on the map, which keeps its camera; null none. */
export const chooseCandidate = (id: string | null): void => {
  setSession({ isDetailsPanelOpen: false, stack: [] });
  setView({ selection: id });
};
