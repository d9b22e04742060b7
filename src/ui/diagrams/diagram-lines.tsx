import type { Diagram, DiagramLink } from "#domain/diagram.ts";
import styles from "./diagram-lines.module.css";
import { type DiagramShape, linePath, type Placed } from "./place-diagram.ts";
import { useViewsText } from "./use-views-text.ts";

/** The links of a diagram as smooth lines: their colour tells the relation, their dashes that it is inferred. */
export const DiagramLines = ({
  diagram,
  placed,
  shape: { unit },
  lit,
  isFaded,
}: {
  diagram: Diagram;
  placed: Placed;
  shape: DiagramShape;
  lit: ReadonlySet<string>;
  isFaded: boolean;
}) => {
  const words = useViewsText();
  return (
    <svg
      className={styles.lines}
      viewBox={`0 -0.5 ${placed.width} ${placed.height + 1}`}
      role="img"
      aria-label={words.picture(diagram.links.length)}
    >
      {diagram.links.map((link) => {
        const points = placed.paths.get(link.id) ?? [];
        const path = linePath(placed, points);
        const anchor = link.kind === "anchored-in" && anchorOf(placed, link, points);
        return (
          <g
            key={link.id}
            data-link={link.id}
            data-kind={link.kind}
            data-inferred={(unit === null && link.isInferred) || undefined}
            data-band={unit === null ? undefined : link.isInferred ? "inferred" : "stated"}
            data-lit={lit.has(link.id) || undefined}
            data-faded={(isFaded && !lit.has(link.id)) || undefined}
          >
            <path
              d={path}
              style={unit === null ? undefined : { strokeWidth: link.relations.length * unit }}
            />
            {anchor && <circle cx={anchor.x} cy={anchor.y} r={0.2} />}
          </g>
        );
      })}
    </svg>
  );
};

/** The end of a line at which a plan is anchored, marked by a dot. */
const anchorOf = (
  { columns }: Placed,
  { ends, relations }: DiagramLink,
  points: readonly { column: number; y: number }[],
): { x: number; y: number } | null => {
  const isLeft = relations[0]?.to === ends[0];
  const point = isLeft ? points[0] : points.at(-1);
  const column = point && columns[point.column];
  return column ? { x: column.left + (isLeft ? column.width : 0), y: point.y } : null;
};
