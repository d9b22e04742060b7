import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { emptyFolder, removeFolder, shiftFolder } from "#domain/workspace/arrange-edits.ts";
import type { Folder, Workspace } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import { useImportText } from "#ui/import/use-import-text.ts";
import { frameDrawings } from "./frame-drawings.ts";
import menu from "./menu.module.css";
import { TakeDrawings } from "./take-drawings.tsx";
import { useWorkspaceText } from "./use-workspace-text.ts";
import styles from "./workspace-list.module.css";

/** What can be done with a folder besides opening and hiding it. */
export const FolderMenu = ({
  folder: { id, name },
  count,
  isCurrent,
  onRename,
}: {
  folder: Folder;
  count: number;
  isCurrent: boolean;
  onRename: () => void;
}) => {
  const words = useWorkspaceText();
  const importWords = useImportText();
  const [isOpen, setIsOpen] = useState(false);
  const edit = (change: (workspace: Workspace) => Workspace) => () =>
    editWorkspace({ edit: "folder", of: name }, change);
  const entries: [label: string, run: () => unknown][] = [
    [words.rename, onRename],
    [words.chooseAll, () => setSession({ chosenDrawings: membersOf(id).map((one) => one.id) })],
    [words.zoomTo, () => frameDrawings(membersOf(id))],
    [words.up, edit(shiftFolder(id, 1))],
    [words.down, edit(shiftFolder(id, -1))],
    [words.dissolve, edit(removeFolder(id))],
    [words.removeFolder(count), edit(emptyFolder(id))],
  ];
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button
        className={styles.icon ?? ""}
        aria-label={words.folderMenu(name)}
        excludeFromTabOrder={!isCurrent}
      >
        <Ellipsis aria-hidden />
      </Button>
      <Popover className={menu.popover ?? ""} placement="bottom end">
        <Dialog className={menu.menu ?? ""} aria-label={words.folderMenu(name)}>
          {entries.map(([label, run]) => (
            <button
              key={label}
              type="button"
              className={menu.item}
              onClick={() => {
                setIsOpen(false);
                run();
              }}
            >
              {label}
            </button>
          ))}
          {isOpen && (
            <TakeDrawings
              label={importWords.takeFolder}
              name={name}
              drawings={membersOf(id)}
              onDone={() => setIsOpen(false)}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

const membersOf = (id: string) =>
  useAtlas.getState().workspace.document.drawings.filter(({ folder }) => folder === id);
