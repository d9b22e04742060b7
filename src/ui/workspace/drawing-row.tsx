import { Eye, EyeOff } from "lucide-react";
import { type MouseEvent, memo } from "react";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { changeThem, toggleChosen } from "./change-drawings.ts";
import { DrawingSign } from "./drawing-sign.tsx";
import { NameField } from "./name-field.tsx";
import { isOnRow, type RowHand, type RowProps, rowAttributes } from "./row.ts";
import { useWorkspaceText } from "./use-workspace-text.ts";
import styles from "./workspace-list.module.css";

/** A drawing: a click chooses it, with Ctrl besides the others, with Shift all from the last one on. */
export const DrawingRow = memo(
  ({
    drawing,
    isShown,
    isChosen,
    ...row
  }: RowProps & {
    drawing: Drawing;
    /** Whether neither it nor its folder is hidden. */
    isShown: boolean;
    isChosen: boolean;
  }) => {
    const isHovered = useAtlas(({ session }) => session.hoveredDrawing === drawing.id);
    const { id } = drawing;
    const { hand } = row;
    const choose = (event: MouseEvent) => {
      hand.goTo(id);
      if (event.shiftKey) hand.chooseUpTo(id);
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
        onFocus={() => hand.goTo(id)}
        onClick={choose}
        onDoubleClick={(event) => isOnRow(event) && hand.rename(id)}
        onPointerEnter={() => setSession({ hoveredDrawing: id })}
      >
        <Cells drawing={drawing} isCurrent={row.isCurrent} isRenamed={row.isRenamed} hand={hand} />
      </tr>
    );
  },
);

/** What stands in the row: the same at whatever height it lies. */
const Cells = memo(
  ({
    drawing: { id, name, shape, style, isHidden },
    isCurrent,
    isRenamed,
    hand,
  }: {
    drawing: Drawing;
    isCurrent: boolean;
    isRenamed: boolean;
    hand: RowHand;
  }) => {
    const { text } = useText();
    const words = useWorkspaceText();
    const only = new Set([id]);
    const rename = (next: string | null) => {
      if (next !== null) changeThem("rename", only, () => ({ name: next }));
      hand.renamed();
    };
    return (
      <>
        <td>
          <div className={styles.cell}>
            <DrawingSign type={shape.type} style={style} />
            {isRenamed ? (
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
            tabIndex={isCurrent ? 0 : -1}
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
      </>
    );
  },
);
