import type { Drawing, Folder, Workspace } from "./workspace.ts";

/** What is not hidden, nor in a hidden folder, from the lowest to the highest. */
export const visibleDrawings = ({ drawings, folders }: Workspace): readonly Drawing[] => {
  const hidden = new Set(folders.flatMap(({ id, isHidden }: Folder) => (isHidden ? [id] : [])));
  return drawings.filter(
    ({ isHidden, folder }) => !isHidden && (folder === null || !hidden.has(folder)),
  );
};
