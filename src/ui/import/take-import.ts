import type { PreparedImport } from "#domain/imports/prepare-import.ts";
import { addFolder } from "#domain/workspace/arrange-edits.ts";
import { addDrawings } from "#domain/workspace/edits.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { editWorkspace, undoEdit } from "#store/edit-workspace.ts";
import { startKeeping } from "#store/keep/keeper.ts";
import { tell } from "#store/keep/say.ts";
import { selectLanguage } from "#store/selectors.ts";
import { importTextIn } from "#text/import-text.ts";
import { frameDrawings } from "#ui/workspace/frame-drawings.ts";

/** Puts what a file brings into a folder of its own, or into those it was written from, as one step; shows where it lies. */
export const takeImport = async (
  { drawings, crossed, folders }: PreparedImport,
  folder: string,
  fileName: string,
): Promise<void> => {
  await startKeeping();
  const words = importTextIn[selectLanguage(useAtlas.getState())];
  const name = folderNameOf(fileName);
  const marked = new Set(crossed.map(({ drawing }) => drawing));
  const noted = drawings.map((drawing) =>
    marked.has(drawing.id)
      ? { ...drawing, note: [words.crossedNote, drawing.note].filter(Boolean).join("\n") }
      : drawing,
  );
  // What lay in no folder lay above all that did.
  const added = noted.some((drawing) => drawing.folder === folder)
    ? [{ id: folder, name, isHidden: false }, ...folders]
    : folders;
  const isTaken = editWorkspace({ edit: "import", of: fileName }, (workspace) =>
    addDrawings(noted)(added.reduceRight((before, one) => addFolder(one)(before), workspace)),
  );
  if (!isTaken) return;
  setSession({ chosenDrawings: [], leftPanel: "workspace" });
  void frameDrawings(noted);
  tell(
    "file",
    "quiet",
    () => {
      const { done, doneInFolders } = importTextIn[selectLanguage(useAtlas.getState())];
      const [only, ...others] = added;
      return only && others.length === 0
        ? done(noted.length, only.name)
        : doneInFolders(noted.length, added.length);
    },
    {
      label: (workspaceWords) => workspaceWords.undoShort,
      run: () => {
        const last = useAtlas.getState().workspace.past.at(-1)?.label;
        if (last?.edit === "import" && last.of === fileName) undoEdit();
      },
    },
  );
};

const folderNameOf = (fileName: string): string =>
  fileName.replace(/\.(geojson|json|kml|csv|tsv|txt|xlsx)$/i, "").slice(0, 200) || fileName;
