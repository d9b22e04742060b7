import type { HTMLAttributes, MouseEvent } from "react";

/** What a row of the list is told, whatever it shows. */
export interface RowProps {
  index: number;
  /** How high it is, CSS pixels. */
  size: number;
  level: number;
  /** Whether the keyboard comes to this one. */
  isCurrent: boolean;
  isRenamed: boolean;
  onCurrent: () => void;
  onRename: () => void;
  onRenamed: () => void;
  drag: HTMLAttributes<HTMLElement>;
  /** Where what is dragged would be put. */
  drop: DropPlace | undefined;
}

export type DropPlace = "above" | "below" | "into";

/** What all rows are to the page. */
export const rowAttributes = ({
  index,
  size,
  level,
  isCurrent,
  onCurrent,
  drag,
  drop,
}: RowProps) => ({
  "aria-rowindex": index + 1,
  "aria-level": level,
  tabIndex: isCurrent ? 0 : -1,
  "data-index": index,
  "data-drop": drop,
  style: { blockSize: size },
  onFocus: onCurrent,
  ...drag,
});

/** Whether the row itself is meant, and neither a button in it nor a menu that belongs to it. */
export const isOnRow = ({ target, currentTarget }: MouseEvent): boolean =>
  target instanceof Element && currentTarget.contains(target) && !target.closest("button, input");
