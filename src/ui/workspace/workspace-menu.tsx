import {
  ChevronDown,
  Copy,
  Download,
  FileInput,
  FolderOpen,
  Plus,
  RotateCcw,
  Trash2,
} from "lucide-react";
import { type ComponentType, memo, useState } from "react";
import { Button, Dialog, DialogTrigger, FileTrigger, Popover } from "react-aria-components";
import type { ListedWorkspace } from "#data/workspaces/stored-workspaces.ts";
import { noteWorkspace, renameWorkspace } from "#domain/workspace/arrange-edits.ts";
import { useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import {
  createWorkspace,
  duplicateWorkspace,
  openWorkspace,
  restoreWorkspace,
} from "#store/keep/keeper.ts";
import { downloadWorkspace } from "#store/keep/say.ts";
import { useImportText } from "#ui/import/use-import-text.ts";
import { bringFile, importedFileTypes } from "./bring-file.ts";
import { KeptField } from "./kept-field.tsx";
import { RemoveWorkspaceDialog } from "./remove-workspace-dialog.tsx";
import { TakeDrawings } from "./take-drawings.tsx";
import { useWorkspaceText } from "./use-workspace-text.ts";
import panel from "./workspace.module.css";
import styles from "./workspace-menu.module.css";

/** The open workspace by its name, and below it the others and all that is done with whole workspaces. */
export const WorkspaceMenu = memo(
  ({ onFile }: { onFile: (file: File | undefined) => Promise<void> }) => {
    const words = useWorkspaceText();
    const name = useAtlas(({ workspace }) => workspace.document.name) || words.firstName;
    const [isOpen, setIsOpen] = useState(false);
    const [removed, setRemoved] = useState<ListedWorkspace | null>(null);
    return (
      <>
        <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
          <Button className={panel.switch ?? ""} aria-label={words.switch(name)}>
            <span>{name}</span>
            <ChevronDown aria-hidden />
          </Button>
          <Popover className={styles.popover ?? ""} placement="bottom start">
            <Dialog className={styles.menu ?? ""} aria-label={words.menu} data-scrolls>
              <Contents
                onDone={() => setIsOpen(false)}
                onFile={onFile}
                onRemove={(one) => {
                  setIsOpen(false);
                  setRemoved(one);
                }}
              />
            </Dialog>
          </Popover>
        </DialogTrigger>
        {removed && <RemoveWorkspaceDialog workspace={removed} onClose={() => setRemoved(null)} />}
      </>
    );
  },
);

const Contents = ({
  onDone,
  onFile,
  onRemove,
}: {
  onDone: () => void;
  onFile: (file: File | undefined) => Promise<void>;
  onRemove: (workspace: ListedWorkspace) => void;
}) => {
  const words = useWorkspaceText();
  const importWords = useImportText();
  const { id, name, note, drawings } = useAtlas(({ workspace }) => workspace.document);
  const listed = useAtlas(({ session }) => session.keeping.listed);
  const kept = listed.filter(({ deletedAt }) => deletedAt === null);
  const binned = listed.filter(({ deletedAt }) => deletedAt !== null);
  const act = (run: () => unknown) => () => {
    onDone();
    run();
  };
  return (
    <>
      <KeptField
        label={words.name}
        value={name}
        onKeep={(next) => editWorkspace({ edit: "rename", of: name }, renameWorkspace(next))}
      />
      <KeptField
        label={words.workspaceNote}
        value={note}
        isLong
        onKeep={(next) => editWorkspace({ edit: "note", of: name }, noteWorkspace(next))}
      />
      <div className={styles.actions}>
        <Item label={words.saveFile} Icon={Download} run={act(() => downloadWorkspace())} />
        <FileTrigger
          acceptedFileTypes={[".json"]}
          onSelect={(files) => {
            const file = files?.[0];
            onDone();
            void onFile(file);
          }}
        >
          <Item label={words.openFile} Icon={FolderOpen} />
        </FileTrigger>
        <FileTrigger
          acceptedFileTypes={importedFileTypes}
          onSelect={(files) => {
            onDone();
            bringFile(files?.[0]);
          }}
        >
          <Item label={words.importFile} Icon={FileInput} />
        </FileTrigger>
        <TakeDrawings label={importWords.takeAll} name={name} drawings={drawings} onDone={onDone} />
        <Item label={words.create} Icon={Plus} run={act(() => createWorkspace(words.newName))} />
        <Item label={words.duplicate} Icon={Copy} run={act(duplicateWorkspace)} />
      </div>
      {kept.length > 0 && (
        <section aria-label={words.all}>
          <h3>{words.all}</h3>
          <ul>
            {kept.map((one) => (
              <li key={one.id} className={styles.workspace}>
                <button
                  type="button"
                  aria-label={words.open(one.name)}
                  aria-current={one.id === id}
                  onClick={act(() => openWorkspace(one.id))}
                >
                  <span>{one.name}</span>
                  <small>
                    {one.id === id ? words.current : words.count(one.drawings, one.stories)}
                  </small>
                </button>
                <Button
                  className={styles.icon ?? ""}
                  aria-label={words.remove(one.name)}
                  onPress={() => onRemove(one)}
                >
                  <Trash2 aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {binned.length > 0 && (
        <details>
          <summary>{words.bin}</summary>
          <ul>
            {binned.map((one) => (
              <li key={one.id} className={styles.workspace}>
                <span>
                  <span>{one.name}</span>
                  <small>{words.count(one.drawings, one.stories)}</small>
                </span>
                <Button
                  className={styles.icon ?? ""}
                  aria-label={words.restoreNamed(one.name)}
                  onPress={act(() => restoreWorkspace(one.id))}
                >
                  <RotateCcw aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

const Item = ({
  label,
  Icon,
  run,
}: {
  label: string;
  Icon: ComponentType<{ "aria-hidden"?: boolean }>;
  run?: () => void;
}) => (
  <Button className={styles.item ?? ""} {...(run && { onPress: run })}>
    <Icon aria-hidden />
    {label}
  </Button>
);
