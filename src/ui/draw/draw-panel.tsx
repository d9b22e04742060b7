import { Undo2 } from "lucide-react";
import { undoPoint } from "#commands/undo-point.ts";
import { loadMeasureShape } from "#domain/measure-shape.ts";
import type { Tool } from "#domain/tools/tool.ts";
import { answerTool } from "#store/answer-tool.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectChosenDrawing } from "#store/selectors.ts";
import map from "#ui/measure/map-tools.module.css";
import { useLoaded } from "#ui/measure/use-loaded.ts";
import { useText } from "#ui/use-text.ts";
import { DrawHint } from "./draw-hint.tsx";
import { DrawingStyles } from "./drawing-styles.tsx";
import { LiveSize } from "./live-size.tsx";
import { saySize } from "./say-size.ts";
import { SnapOptions } from "./snap-options.tsx";
import { ToolCard } from "./tool-card.tsx";
import { toolIcons } from "./tool-icons.ts";
import { toolLabel } from "./tool-label.ts";
import { TypedPoint } from "./typed-point.tsx";
import { useDrawText } from "./use-draw-text.ts";
import { WordsField } from "./words-field.tsx";

/** What a tool that draws wants next, and what it draws. */
export const DrawPanel = ({ tool }: { tool: Tool }) => {
  const { text, language } = useText();
  const words = useDrawText();
  const { points, words: written } = useAtlas(({ session }) => session.draft);
  const geodesic = useAtlas(({ given }) => given.geodesic);
  const chosen = useAtlas(selectChosenDrawing);
  const measure = useLoaded(loadMeasureShape);
  const label = toolLabel(text, tool.id);
  const Icon = toolIcons[tool.id];
  const measured = typeof measure === "function" ? measure : null;
  const isText = tool.id === "draw-text";
  const isEnough = isText
    ? points.length > 0 && written.trim() !== ""
    : points.length >= tool.least;
  const drawnSize = (chosen && measured?.(chosen.shape)) ?? null;
  return (
    <ToolCard
      id={tool.id}
      label={label}
      icon={Icon}
      close={words.close}
      hasHelp
      buttons={
        points.length > 0 && (
          <>
            {tool.id !== "draw-circle" && (
              <button
                type="button"
                className={map.main}
                aria-disabled={!isEnough}
                onClick={() => answerTool({ type: "finish" })}
              >
                {words.finish}
              </button>
            )}
            <button type="button" onClick={undoPoint.run}>
              <Undo2 aria-hidden />
              {text.commands.undoPoint}
            </button>
          </>
        )
      }
    >
      <DrawHint tool={tool} />
      {geodesic === "missing" && <p className={map.caution}>{words.missing}</p>}
      {isText && points.length > 0 && <WordsField />}
      {measured && <LiveSize tool={tool.id} measure={measured} />}
      <DrawingStyles />
      <SnapOptions />
      <TypedPoint tool={tool} />
      <p role="status" className={map.unseen}>
        {points.length > 0
          ? words.status.points(points.length)
          : chosen && words.status.drawn(chosen.name, saySize(chosen.shape, drawnSize, language))}
      </p>
    </ToolCard>
  );
};
