import { type KeyboardEvent, type ReactNode, useId } from "react";
import styles from "./left-panel.module.css";

/** The leaves of a panel on the left: their names in its head, beside what else stands there, and the one that is turned to. */
export const PanelLeaves = <Leaf extends string>({
  leaves,
  shown,
  label,
  tools,
  className = "",
  onTurn,
  children,
}: {
  leaves: readonly { id: Leaf; name: string }[];
  shown: Leaf;
  /** What the names are together. */
  label: string;
  /** Buttons behind the names. */
  tools: ReactNode;
  /** Of the leaf. */
  className?: string | undefined;
  onTurn: (leaf: Leaf) => void;
  children: ReactNode;
}) => {
  const id = useId();
  const turn = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = leaves.findIndex((leaf) => leaf.id === shown);
    const other = leaves.at((at + step) % leaves.length);
    if (!other) return;
    onTurn(other.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-leaf=${other.id}]`)?.focus();
  };
  return (
    <>
      <div className={styles.head}>
        <div className={styles.list} role="tablist" aria-label={label} onKeyDown={turn}>
          {leaves.map((leaf) => (
            <button
              key={leaf.id}
              type="button"
              role="tab"
              id={`${id}-${leaf.id}`}
              className={styles.tab}
              aria-selected={leaf.id === shown}
              aria-controls={`${id}-leaf`}
              tabIndex={leaf.id === shown ? 0 : -1}
              data-leaf={leaf.id}
              onClick={() => onTurn(leaf.id)}
            >
              {leaf.name}
            </button>
          ))}
        </div>
        {tools}
      </div>
      <div
        className={`${styles.leaf} ${className}`}
        role="tabpanel"
        id={`${id}-leaf`}
        aria-labelledby={`${id}-${shown}`}
      >
        {children}
      </div>
    </>
  );
};
