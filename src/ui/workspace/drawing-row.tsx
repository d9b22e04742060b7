import { Eye, EyeOff } from "lucide-react";
import type { MouseEvent } from "react";
import type { Drawing } from "#domain/workspace/workspace.ts";
import type { WorkspaceRow } from "#domain/workspace/workspace-rows.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { changeThem, toggleChosen } from "./change-drawings.ts";
import { DrawingSign } from "./drawing-sign.tsx";
import { NameField } from "./name-field.tsx";
import { isOnRow, type RowProps, rowAttributes } from "./row.ts";
import { useWorkspaceText } from "./use-workspace-text.ts";
import styles from "./workspace-list.module.css";

/** A drawing: a click chooses it, with Ctrl besides the others, with Shift all from the last one on. */
export const DrawingRow = ({
  drawing,
  isShown,
  isChosen,
  items,
  ...row
}: RowProps & {
  drawing: Drawing;
  /** Whether neither it nor its folder is hidden. */
  isShown: boolean;
  isChosen: boolean;
  items: readonly WorkspaceRow[];
}) => {
  const { text } = useText();
  const words = useWorkspaceText();
  const isHovered = useAtlas(({ session }) => session.hoveredDrawing === drawing.id);
  const { id, name, shape, style, isHidden } = drawing;
  const only = new Set([id]);
  const rename = (next: string | null) => {
    if (next !== null) changeThem("rename", only, () => ({ name: next }));
    row.onRenamed();
  };
  const choose = (event: MouseEvent) => {
    row.onCurrent();
    if (event.shiftKey) chooseUpTo(items, row.index);
    else if (event.ctrlKey || event.metaKey) toggleChosen(id);
    else setSession({ chosenDrawings: [id] });
  };
  return (
    <tr
      {...rowAttributes(row)}
      className={styles.row}
      aria-selected={isChosen}
      data-drawing={id}
      data-shown={isShown}
      data-hovered={isHovered || undefined}
      onClick={choose}
      onDoubleClick={(event) => isOnRow(event) && row.onRename()}
      onPointerEnter={() => setSession({ hoveredDrawing: id })}
    >
      <td>
        <div className={styles.cell}>
          <DrawingSign type={shape.type} style={style} />
          {row.isRenamed ? (
            <NameField label={words.name} name={name} onDone={rename} />
          ) : (
            <span className={styles.name}>{name || words.unnamed}</span>
          )}
          <span className={styles.unseen}>{text.drawings.kinds[shape.type]}</span>
        </div>
      </td>
      <td className={styles.tools}>
        <button
          type="button"
          className={styles.icon}
          tabIndex={row.isCurrent ? 0 : -1}
          aria-pressed={!isHidden}
          aria-label={words.show(name || words.unnamed)}
          data-rests={!isHidden || undefined}
          onClick={(event) => {
            event.stopPropagation();
            changeThem("hide", only, () => ({ isHidden: !isHidden }));
          }}
        >
          {isHidden ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        </button>
      </td>
    </tr>
  );
};

const chooseUpTo = (items: readonly WorkspaceRow[], index: number): void => {
  const { chosenDrawings } = useAtlas.getState().session;
  const last = chosenDrawings.at(-1);
  const from = items.findIndex(({ drawing }) => drawing !== null && drawing.id === last);
  const [start, end] = from < 0 ? [index, index] : [Math.min(from, index), Math.max(from, index)];
  const between = items
    .slice(start, end + 1)
    .flatMap(({ drawing }) => (drawing && drawing.id !== last ? [drawing.id] : []));
  // The one that was chosen last stays the last: the next click with Shift counts from it too.
  setSession({ chosenDrawings: last === undefined ? between : [...between, last] });
};
