import type { MouseEvent } from "react";

/** What a row of the list is told, whatever it shows. */
export interface RowProps {
  index: number;
  /** How high it is, CSS pixels. */
  size: number;
  level: number;
  /** Whether the keyboard comes to this one. */
  isCurrent: boolean;
  isRenamed: boolean;
  hand: RowHand;
  /** Where what is dragged would be put. */
  drop: DropPlace | undefined;
}

/** What rows tell their list; the same object always, so that a row is drawn anew only when it changes itself. */
export interface RowHand {
  /** Brings the keyboard to a row. */
  goTo: (id: string) => void;
  rename: (id: string) => void;
  renamed: () => void;
  /** Chooses all from the last chosen one up to a drawing. */
  chooseUpTo: (id: string) => void;
  toggleFolder: (id: string, isOpen: boolean) => void;
}

export type DropPlace = "above" | "below" | "into";

/** What all rows are to the page. */
export const rowAttributes = ({ index, size, level, isCurrent, drop }: RowProps) => ({
  "aria-rowindex": index + 1,
  "aria-level": level,
  tabIndex: isCurrent ? 0 : -1,
  "data-index": index,
  "data-drop": drop,
  style: { blockSize: size },
  draggable: true,
});

/** Whether the row itself is meant, and neither a button in it nor a menu that belongs to it. */
export const isOnRow = ({ target, currentTarget }: MouseEvent): boolean =>
  target instanceof Element && currentTarget.contains(target) && !target.closest("button, input");
