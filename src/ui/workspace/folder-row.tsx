import { ChevronDown, ChevronRight, Eye, EyeOff, Folder as FolderIcon } from "lucide-react";
import { memo } from "react";
import { changeFolder } from "#domain/workspace/arrange-edits.ts";
import type { Folder } from "#domain/workspace/workspace.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import { FolderMenu } from "./folder-menu.tsx";
import { NameField } from "./name-field.tsx";
import { isOnRow, type RowProps, rowAttributes } from "./row.ts";
import { useWorkspaceText } from "./use-workspace-text.ts";
import styles from "./workspace-list.module.css";

/** A folder: opened and closed, shown and hidden with all it holds, and what else can be done with it. */
export const FolderRow = memo(
  ({
    folder,
    count,
    isOpen,
    ...row
  }: RowProps & { folder: Folder; count: number; isOpen: boolean }) => {
    const { hand } = row;
    const words = useWorkspaceText();
    const { id, name, isHidden } = folder;
    const Chevron = isOpen ? ChevronDown : ChevronRight;
    const rename = (next: string | null) => {
      if (next !== null)
        editWorkspace({ edit: "rename", of: name }, changeFolder(id, { name: next }));
      hand.renamed();
    };
    return (
      <tr
        {...rowAttributes(row)}
        className={styles.row}
        aria-expanded={isOpen}
        data-folder={id}
        data-shown={!isHidden}
        onFocus={() => hand.goTo(id)}
        onClick={() => hand.goTo(id)}
        onDoubleClick={(event) => isOnRow(event) && hand.rename(id)}
      >
        <td>
          <div className={styles.cell}>
            <button
              type="button"
              className={styles.icon}
              tabIndex={-1}
              aria-label={isOpen ? words.collapse(name) : words.expand(name)}
              onClick={() => hand.toggleFolder(id, !isOpen)}
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
            onRename={() => hand.rename(id)}
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
  },
);
