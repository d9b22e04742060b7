import type { Drawing, Workspace } from "./workspace.ts";

/**
 * Puts the drawings of each folder next to each other, at the height of the folder, and each in the order it had:
 * so the list of a workspace is read as the map is, from the top. What lies in no folder lies above all. Gives the
 * same document when it is in order already.
 */
export const arrangeDrawings = (workspace: Workspace): Workspace => {
  const { folders, drawings } = workspace;
  const heights = new Map(folders.map(({ id }, index) => [id, folders.length - 1 - index]));
  const heightOf = ({ folder }: Drawing): number =>
    (folder === null ? undefined : heights.get(folder)) ?? folders.length;
  const isInOrder = drawings.every((drawing, index) => {
    const below = drawings[index - 1];
    return !below || heightOf(below) <= heightOf(drawing);
  });
  return isInOrder
    ? workspace
    : { ...workspace, drawings: drawings.toSorted((a, b) => heightOf(a) - heightOf(b)) };
};
