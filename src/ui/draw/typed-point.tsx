import { memo } from "react";
import type { Tool } from "#domain/tools/tool.ts";
import { answerTool } from "#store/answer-tool.ts";
import { useAtlas } from "#store/atlas.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./draw.module.css";
import { setPoint } from "./set-point.ts";
import { TypedCoordinate } from "./typed-coordinate.tsx";
import { TypedDistance } from "./typed-distance.tsx";
import { TypedRadius } from "./typed-radius.tsx";
import { useDrawText } from "./use-draw-text.ts";

/** Takes the next point in figures: a coordinate, a way from the last point, a radius. */
export const TypedPoint = memo(({ tool }: { tool: Tool }) => {
  const words = useDrawText();
  const last = useAtlas(({ session }) => session.draft.points.at(-1)) ?? null;
  const geodesic = useAtlas(({ given }) => given.geodesic);
  const isCircle = tool.id === "draw-circle";
  const formula = geodesic === "missing" ? null : geodesic;
  return (
    <Disclosure title={words.typed}>
      <div className={styles.typedAll}>
        {isCircle && last && (
          <TypedRadius
            label={words.drawCircle}
            onRadius={(metres) => answerTool({ type: "radius", metres })}
          />
        )}
        <TypedCoordinate label={words.coordinate} action={words.add} onPosition={setPoint} />
        {!isCircle && tool.least > 1 && last && formula && (
          <TypedDistance from={last} geodesic={formula} />
        )}
      </div>
    </Disclosure>
  );
});
