import { useMemo } from "react";
import { loadMeasureShape } from "#domain/workspace/measure-shape.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";
import { sayLength } from "#text/extent.ts";
import { MeasureResult } from "#ui/measure/measure-result.tsx";
import { useLoaded } from "#ui/measure/use-loaded.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./chosen-drawings.module.css";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** How long and how large a drawing is, each with how it was measured; of a point, where it is. */
export const DrawingMeasures = ({ shape }: { shape: Shape }) => {
  const { language } = useText();
  const words = useWorkspaceText();
  const measure = useLoaded(loadMeasureShape);
  const measured = useMemo(
    () => (typeof measure === "function" ? measure(shape) : null),
    [measure, shape],
  );
  if (shape.type === "point" || shape.type === "text")
    return (
      <div className={styles.measures}>
        <Row name={words.position} value={sayCoordinate(shape.at)} />
      </div>
    );
  const isRing = shape.type === "polygon" || shape.type === "circle";
  return (
    <div className={styles.measures} data-measures>
      {shape.type === "circle" && (
        <Row name={words.radius} value={sayLength(shape.radius, language)} />
      )}
      {measure === "missing" && <p>{words.measureMissing}</p>}
      {measure === null && <p role="status">{words.measuring}</p>}
      {measured && <MeasureResult measurement={{ ...measured, segments: [] }} isRing={isRing} />}
      {shape.type === "circle" && measured && <p>{words.circleMethod}</p>}
    </div>
  );
};

const Row = ({ name, value }: { name: string; value: string }) => (
  <dl className={styles.row}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </dl>
);

const sayCoordinate = ([longitude, latitude]: Coordinate): string =>
  `${longitude.toFixed(6)}°E ${latitude.toFixed(6)}°N`;
