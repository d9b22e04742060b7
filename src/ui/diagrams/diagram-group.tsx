import { DiagramNodeButton } from "./diagram-node-button.tsx";
import styles from "./diagram-picture.module.css";
import type { Names, Placed, PlacedGroup } from "./place-diagram.ts";

/** The nodes of one kind in a column, below what they are called. */
export const DiagramGroup = ({
  group: { column, top, nodes },
  placed,
  names,
  heading,
  marked,
  near,
  onChoose,
}: {
  group: PlacedGroup;
  placed: Placed;
  names: Names;
  heading: string;
  marked: ReadonlySet<string>;
  /** Ids of what is not faded, or null where nothing is. */
  near: ReadonlySet<string | null> | null;
  onChoose: ((id: string) => void) | undefined;
}) => {
  const { left = 0, width = 0 } = placed.columns[column] ?? {};
  return (
    <>
      {top !== null && (
        <p
          className={styles.heading}
          aria-hidden="true"
          title={heading}
          style={{ left: `${left}rem`, top: `${top + 0.5}rem`, width: `${width + 2}rem` }}
        >
          {heading}
        </p>
      )}
      <ul aria-label={heading}>
        {nodes.map((node) => {
          const at = placed.nodes.get(node.id) ?? { top: 0, height: 0 };
          return (
            <li
              key={node.id}
              className={styles.node}
              style={{
                left: `${left}rem`,
                top: `${at.top + 0.5}rem`,
                width: `${width}rem`,
                height: `${at.height}rem`,
              }}
            >
              <DiagramNodeButton
                node={node}
                column={column}
                name={names.nameOf(node)}
                note={names.noteOf?.(node) ?? null}
                isMarked={marked.has(node.id)}
                isFaded={near !== null && !near.has(node.id)}
                onChoose={onChoose}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
};
