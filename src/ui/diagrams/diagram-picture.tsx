import { useMemo } from "react";
import type { Diagram } from "#domain/diagram.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { DiagramGroup } from "./diagram-group.tsx";
import { DiagramLines } from "./diagram-lines.tsx";
import styles from "./diagram-picture.module.css";
import { goOn } from "./go-on.ts";
import { type DiagramShape, type Names, placeDiagram } from "./place-diagram.ts";
import { useMarked } from "./use-marked.ts";
import { useWidth } from "./use-width.ts";

/** Columns of entities and the links between them; pointing at one shows what it is linked with, here and on the map. */
export const DiagramPicture = ({
  diagram,
  shape,
  names,
  headingOf,
  onChoose,
}: {
  diagram: Diagram;
  shape: DiagramShape;
  names: Names;
  headingOf: (group: string) => string;
  /** For nodes that are no entities. */
  onChoose?: (id: string) => void;
}) => {
  const { language } = useText();
  const [room, width] = useWidth();
  const marked = useMarked();
  const selection = useAtlas(({ view }) => view.selection);
  const hovered = useAtlas(({ session }) => session.hover?.id ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names follow from the diagram and the language
  const placed = useMemo(
    () => (width === null ? null : placeDiagram(diagram, shape, width, names)),
    [diagram, shape, width, language],
  );
  const isIn = (id: string) =>
    diagram.columns.some((nodes) => nodes.some((node) => node.id === id));
  const focus = hovered !== null && isIn(hovered) ? hovered : null;
  const linksOf = (id: string) => diagram.links.filter(({ ends }) => ends.includes(id));
  const bright = focus ?? (selection !== null && isIn(selection) ? selection : null);
  const lit = bright === null ? [] : linksOf(bright);
  return (
    <div ref={room} className={styles.room}>
      {placed && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrows go from one button to the next
        <div
          className={styles.canvas}
          style={{ width: `${placed.width}rem`, height: `${placed.height + 1}rem` }}
          onKeyDown={goOn}
        >
          <DiagramLines
            diagram={diagram}
            placed={placed}
            shape={shape}
            lit={new Set(lit.map(({ id }) => id))}
            isFaded={focus !== null}
          />
          {placed.groups.map((group) => (
            <DiagramGroup
              key={`${group.name} ${group.nodes[0]?.id}`}
              group={group}
              placed={placed}
              names={names}
              heading={headingOf(group.name)}
              marked={marked}
              near={
                focus === null
                  ? null
                  : new Set([
                      focus,
                      ...lit.flatMap(({ ends, through }) => [...ends, through ?? focus]),
                    ])
              }
              onChoose={onChoose}
            />
          ))}
        </div>
      )}
    </div>
  );
};
