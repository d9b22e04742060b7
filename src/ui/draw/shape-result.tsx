import type { ShapeMeasurement } from "#domain/measure-shape.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { sayLength, sayMetres } from "#text/extent.ts";
import map from "#ui/measure/map-tools.module.css";
import { MeasureResult } from "#ui/measure/measure-result.tsx";
import { useText } from "#ui/use-text.ts";
import { useDrawText } from "./use-draw-text.ts";

/** How large a drawing is, and by which method that was measured. */
export const ShapeResult = ({ shape, size }: { shape: Shape; size: ShapeMeasurement }) => {
  const { language } = useText();
  const words = useDrawText();
  return (
    <>
      {shape.type === "circle" && (
        <div className={map.extent} data-main>
          <dl>
            <div>
              <dt>{words.radius}</dt>
              <dd data-radius>
                <strong>{sayLength(shape.radius, language)}</strong>
                {shape.radius >= 1000 && <span>{sayMetres(shape.radius, 2, language)}</span>}
              </dd>
            </div>
          </dl>
          <p>{words.radiusMethod}</p>
        </div>
      )}
      <MeasureResult
        measurement={size}
        isRing={shape.type === "polygon" || shape.type === "circle"}
      />
    </>
  );
};
