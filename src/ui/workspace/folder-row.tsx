import { ChevronDown, ChevronRight, Eye, EyeOff, Folder as FolderIcon } from "lucide-react";
import { changeFolder } from "#domain/workspace/arrange-edits.ts";
import type { Folder } from "#domain/workspace/workspace.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import { FolderMenu } from "./folder-menu.tsx";
import { NameField } from "./name-field.tsx";
import { isOnRow, type RowProps, rowAttributes } from "./row.ts";
import { useWorkspaceText } from "./use-workspace-text.ts";
import styles from "./workspace-list.module.css";

/** A folder: opened and closed, shown and hidden with all it holds, and what else can be done with it. */
export const FolderRow = ({
  folder,
  count,
  isOpen,
  onToggle,
  ...row
}: RowProps & { folder: Folder; count: number; isOpen: boolean; onToggle: () => void }) => {
  const words = useWorkspaceText();
  const { id, name, isHidden } = folder;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const rename = (next: string | null) => {
    if (next !== null)
      editWorkspace({ edit: "rename", of: name }, changeFolder(id, { name: next }));
    row.onRenamed();
  };
  return (
    <tr
      {...rowAttributes(row)}
      className={styles.row}
      aria-expanded={isOpen}
      data-folder={id}
      data-shown={!isHidden}
      onClick={row.onCurrent}
      onDoubleClick={(event) => isOnRow(event) && row.onRename()}
    >
      <td>
        <div className={styles.cell}>
          <button
            type="button"
            className={styles.icon}
            tabIndex={-1}
            aria-label={isOpen ? words.collapse(name) : words.expand(name)}
            onClick={onToggle}
          >
            <Chevron aria-hidden />
          </button>
          <FolderIcon aria-hidden className={styles.folder} />
          {row.isRenamed ? (
            <NameField label={words.name} name={name} onDone={rename} />
          ) : (
            <span className={styles.name}>{name || words.unnamed}</span>
          )}
          <span className={styles.count}>{count}</span>
        </div>
      </td>
      <td className={styles.tools}>
        <FolderMenu
          folder={folder}
          count={count}
          isCurrent={row.isCurrent}
          onRename={row.onRename}
        />
        <button
          type="button"
          className={styles.icon}
          tabIndex={row.isCurrent ? 0 : -1}
          aria-pressed={!isHidden}
          aria-label={words.show(name)}
          data-rests={!isHidden || undefined}
          onClick={() =>
            editWorkspace({ edit: "hide", of: name }, changeFolder(id, { isHidden: !isHidden }))
          }
        >
          {isHidden ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        </button>
      </td>
    </tr>
  );
};
