import { markedFor } from "#domain/dossier.ts";
import { useAtlas } from "#store/atlas.ts";

/** Ids of what is selected, and of what the map marks for it. */
export const useMarked = (): ReadonlySet<string> => {
  const selection = useAtlas(({ view }) => view.selection);
  const archive = useAtlas(({ given }) => given.archive);
  if (selection === null || !archive) return new Set();
  return new Set([selection, ...markedFor(archive, selection)]);
};
