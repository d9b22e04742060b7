import { loadMeasureShape } from "#domain/measure-shape.ts";
import { emptyDraft, type Tool } from "#domain/tools/tool.ts";
import { cornersOf } from "#domain/workspace/shape-corners.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { answerTool } from "#store/answer-tool.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { selectChosenDrawing } from "#store/selectors.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import map from "#ui/measure/map-tools.module.css";
import { useLoaded } from "#ui/measure/use-loaded.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./draw.module.css";
import { DrawHint } from "./draw-hint.tsx";
import { DrawingChoice } from "./drawing-choice.tsx";
import { HoldButtons } from "./hold-buttons.tsx";
import { showPosition } from "./set-point.ts";
import { ShapeResult } from "./shape-result.tsx";
import { SnapOptions } from "./snap-options.tsx";
import { ToolCard } from "./tool-card.tsx";
import { toolIcons } from "./tool-icons.ts";
import { toolLabel } from "./tool-label.ts";
import { TypedCoordinate } from "./typed-coordinate.tsx";
import { TypedRadius } from "./typed-radius.tsx";
import { useDrawText } from "./use-draw-text.ts";

/** Which drawing is edited, what of it is held, and how large it becomes. */
export const EditPanel = ({ tool }: { tool: Tool }) => {
  const { text } = useText();
  const words = useDrawText();
  const hold = useAtlas(({ session }) => session.draft.hold);
  const drawing = useAtlas(selectChosenDrawing);
  const measure = useLoaded(loadMeasureShape);
  const label = toolLabel(text, tool.id);
  const Icon = toolIcons[tool.id];
  const shape = drawing && measuredShape(hold?.shape ?? drawing.shape, drawing.shape);
  const size = shape && typeof measure === "function" ? measure(shape) : null;
  return (
    <ToolCard
      id={tool.id}
      label={label}
      icon={Icon}
      close={words.close}
      hasHelp
      buttons={
        <button type="button" className={map.main} onClick={() => answerTool({ type: "finish" })}>
          {words.finish}
        </button>
      }
    >
      <DrawHint tool={tool} />
      <DrawingChoice
        chosen={drawing?.id ?? null}
        onChoose={(id) => setSession({ chosenDrawings: [id], draft: emptyDraft })}
      />
      {drawing && <HoldButtons drawing={drawing} />}
      {shape && size && <ShapeResult shape={shape} size={size} />}
      <SnapOptions />
      {drawing && (hold || drawing.shape.type === "circle") && (
        <Disclosure title={words.typed}>
          <div className={styles.typedAll}>
            {drawing.shape.type === "circle" && (
              <TypedRadius
                label={words.setRadius}
                onRadius={(metres) => answerTool({ type: "radius", metres })}
              />
            )}
            {hold && (
              <TypedCoordinate
                label={words.cornerCoordinate}
                action={words.place}
                onPosition={(at) => {
                  answerTool({ type: "place", at });
                  showPosition(at);
                }}
              />
            )}
          </div>
        </Disclosure>
      )}
    </ToolCard>
  );
};

/** What is measured while it moves: with very many corners only what it was. */
const measuredShape = (moving: Shape, before: Shape): Shape =>
  cornersOf(moving, null).length > mostMeasuredLive ? before : moving;

const mostMeasuredLive = 400;
