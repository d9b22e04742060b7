import { FileInput, FolderOpen, FolderPlus } from "lucide-react";
import { type DragEvent, memo, useCallback, useState } from "react";
import { Button, FileTrigger, Tooltip, TooltipTrigger } from "react-aria-components";
import { addFolder, fileDrawings } from "#domain/workspace/arrange-edits.ts";
import { newId } from "#domain/workspace/new-id.ts";
import { useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import button from "#ui/button.module.css";
import chip from "#ui/chip.module.css";
import { FilterField } from "#ui/filter-field.tsx";
import { bringFile as bring, importedFileTypes } from "./bring-file.ts";
import { ChosenDrawings } from "./chosen-drawings.tsx";
import { openWorkspaceFile, type SameWorkspace } from "./open-workspace-file.ts";
import { SameWorkspaceDialog } from "./same-workspace-dialog.tsx";
import { SaveState } from "./save-state.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { useWorkspaceText } from "./use-workspace-text.ts";
import styles from "./workspace.module.css";
import { WorkspaceList } from "./workspace-list.tsx";
import { WorkspaceMenu } from "./workspace-menu.tsx";

/** What a person has made: kept how, in which workspace, drawing by drawing. */
export const WorkspacePanel = () => {
  const words = useWorkspaceText();
  const document = useAtlas(({ workspace }) => workspace.document);
  const chosenIds = useAtlas(({ session }) => session.chosenDrawings);
  const isReading = useAtlas(({ session }) =>
    ["unread", "reading"].includes(session.keeping.state),
  );
  const [sought, setSought] = useState("");
  const [same, setSame] = useState<SameWorkspace | null>(null);
  const [isDropping, setIsDropping] = useState(false);
  const openFile = useCallback(async (file: File | undefined) => {
    if (file) setSame(await openWorkspaceFile(file));
  }, []);
  const { drawings, folders } = document;
  const ids = new Set(chosenIds);
  const chosen = chosenIds.length > 0 ? drawings.filter(({ id }) => ids.has(id)) : [];
  const isEmpty = drawings.length === 0 && folders.length === 0;
  const bringsFile = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file is dropped here; the button beside does the same.
    <div
      className={styles.panel}
      data-workspace={document.id}
      onDragOver={(event) => {
        if (!bringsFile(event)) return;
        event.preventDefault();
        setIsDropping(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsDropping(false);
      }}
      onDrop={(event) => {
        if (!bringsFile(event)) return;
        event.preventDefault();
        setIsDropping(false);
        bring(event.dataTransfer.files[0]);
      }}
    >
      <div className={styles.head}>
        <div className={styles.title}>
          <WorkspaceMenu onFile={openFile} />
        </div>
        <div className={styles.status}>
          <SaveState />
          <UndoBar />
        </div>
      </div>
      {isEmpty ? (
        !isReading && (
          <div className={styles.empty}>
            <p>{words.empty}</p>
            <FileTrigger
              acceptedFileTypes={importedFileTypes}
              onSelect={(files) => bring(files?.[0])}
            >
              <Button className={chip.chip ?? ""}>
                <FileInput aria-hidden />
                {words.importFile}
              </Button>
            </FileTrigger>
            <FileTrigger
              acceptedFileTypes={[".json"]}
              onSelect={(files) => void openFile(files?.[0])}
            >
              <Button className={chip.chip ?? ""}>
                <FolderOpen aria-hidden />
                {words.openFile}
              </Button>
            </FileTrigger>
          </div>
        )
      ) : (
        <>
          <div className={styles.seek}>
            <FilterField label={words.sought} value={sought} onChange={setSought} />
            <NewFolder folders={folders.length} hasChosen={chosen.length > 0} />
          </div>
          <WorkspaceList sought={sought} />
          {sought.trim() !== "" && (
            <NoneFound sought={sought} names={drawings.map(({ name }) => name)} />
          )}
        </>
      )}
      {chosen.length > 0 && <ChosenDrawings drawings={chosen} />}
      {isDropping && <p className={styles.dropHere}>{words.dropHere}</p>}
      {same && <SameWorkspaceDialog same={same} onClose={() => setSame(null)} />}
    </div>
  );
};

const NoneFound = ({ sought, names }: { sought: string; names: readonly string[] }) => {
  const words = useWorkspaceText();
  const wanted = sought.trim().toLocaleLowerCase();
  if (names.some((name) => name.toLocaleLowerCase().includes(wanted))) return null;
  return (
    <p className={styles.empty} role="status">
      {words.noneFound(sought)}
    </p>
  );
};

/** Makes a folder above the others, with what is chosen in it: one step. */
const NewFolder = memo(({ folders, hasChosen }: { folders: number; hasChosen: boolean }) => {
  const words = useWorkspaceText();
  const label = hasChosen ? words.fileChosen : words.newFolder;
  const make = () => {
    const id = newId();
    const name = words.folderName(folders + 1);
    const ids = new Set(useAtlas.getState().session.chosenDrawings);
    editWorkspace({ edit: "folder", of: name }, (workspace) =>
      fileDrawings(ids, id)(addFolder({ id, name, isHidden: false })(workspace)),
    );
  };
  return (
    <TooltipTrigger delay={500}>
      <Button className={button.button ?? ""} aria-label={label} onPress={make}>
        <FolderPlus aria-hidden />
      </Button>
      <Tooltip className={button.tip ?? ""} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
});
