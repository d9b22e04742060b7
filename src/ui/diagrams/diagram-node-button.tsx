import { useEffect, useRef } from "react";
import type { DiagramNode } from "#domain/diagram.ts";
import { select, setSession, useAtlas } from "#store/atlas.ts";
import { EntitySwatch } from "#ui/entity-swatch.tsx";
import styles from "./diagram-picture.module.css";
import { hasSwatch } from "./place-diagram.ts";

/** One node of a diagram: it shows itself on the map while pointed at, and is selected by a click. */
export const DiagramNodeButton = ({
  node: { id, entity },
  column,
  name,
  note,
  isMarked,
  isFaded,
  onChoose,
}: {
  node: DiagramNode;
  column: number;
  name: string;
  note: string | null;
  isMarked: boolean;
  isFaded: boolean;
  onChoose: ((id: string) => void) | undefined;
}) => {
  const isSelected = useAtlas(({ view }) => view.selection === id);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isSelected]);
  const content = (
    <>
      {entity && hasSwatch(entity) && <EntitySwatch entity={entity} />}
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {note !== null && <span className={styles.note}>{note}</span>}
      </span>
    </>
  );
  if (!entity && !onChoose)
    return (
      <span className={styles.gap} data-node={id} data-faded={isFaded || undefined}>
        {name}
      </span>
    );
  const hover = () => setSession({ hover: { id, point: null, others: 0 } });
  const leave = () => setSession({ hover: null });
  return (
    <button
      ref={button}
      type="button"
      className={styles.button}
      data-node={id}
      data-column={column}
      data-marked={isMarked || undefined}
      data-faded={isFaded || undefined}
      aria-current={isSelected || undefined}
      title={note === null ? name : `${name} · ${note}`}
      onClick={() => (entity ? select(id) : onChoose?.(id))}
      onPointerEnter={hover}
      onPointerLeave={leave}
      // Not where a click has put it.
      onFocus={({ currentTarget }) => currentTarget.matches(":focus-visible") && hover()}
      onBlur={leave}
    >
      {content}
    </button>
  );
};
