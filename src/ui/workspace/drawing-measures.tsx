import { loadMeasureShape } from "#domain/measure-shape.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";
import { ShapeResult } from "#ui/draw/shape-result.tsx";
import { useLoaded } from "#ui/measure/use-loaded.ts";
import { useMeasureText } from "#ui/measure/use-measure-text.ts";
import styles from "./chosen-drawings.module.css";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** How long and how large a drawing is, each with how it was measured; of a point, where it is. */
export const DrawingMeasures = ({ shape }: { shape: Shape }) => {
  const words = useWorkspaceText();
  const measuring = useMeasureText();
  const measure = useLoaded(loadMeasureShape);
  if (shape.type === "point" || shape.type === "text")
    return (
      <dl className={styles.position}>
        <dt>{words.position}</dt>
        <dd>{sayCoordinate(shape.at)}</dd>
      </dl>
    );
  const size = typeof measure === "function" ? measure(shape) : null;
  return (
    <div className={styles.measures} data-measures>
      {measure === "missing" && <p>{measuring.missing}</p>}
      {measure === null && <p role="status">{measuring.loading}</p>}
      {size && <ShapeResult shape={shape} size={size} />}
    </div>
  );
};

const sayCoordinate = ([longitude, latitude]: Coordinate): string =>
  `${longitude.toFixed(6)}°E ${latitude.toFixed(6)}°N`;
