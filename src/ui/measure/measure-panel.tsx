import { Copy, RotateCcw, Ruler, Square, Undo2 } from "lucide-react";
import { undoPoint } from "#commands/undo-point.ts";
import { copyText } from "#data/clipboard.ts";
import { loadMeasure, type Measure } from "#domain/measure-outline.ts";
import type { SketchPoint, Tool } from "#domain/tools/tool.ts";
import { answerTool, takeTool } from "#store/answer-tool.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { selectLanguage, selectTip } from "#store/selectors.ts";
import { measureTextIn } from "#text/measure-text.ts";
import { sayDistance } from "#text/quantity.ts";
import { ToolCard } from "#ui/draw/tool-card.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./map-tools.module.css";
import { MeasureResult } from "./measure-result.tsx";
import { sayMeasurement, sayResult } from "./say-measurement.ts";
import { SegmentTable } from "./segment-table.tsx";
import { useLoaded } from "./use-loaded.ts";
import { useMeasureText } from "./use-measure-text.ts";

/** What a tool that measures wants next, and what it has measured so far. */
export const MeasurePanel = ({ tool }: { tool: Tool }) => {
  const { text, language } = useText();
  const words = useMeasureText();
  const draft = useAtlas(({ session }) => session.draft);
  const tip = useAtlas(selectTip);
  const measure = useLoaded(loadMeasure);
  const label = text.commands[tool.isRing ? "measureArea" : "measureLength"];
  const Icon = tool.isRing ? Square : Ruler;
  const { points, isDone } = draft;
  const measured = typeof measure === "function" ? measure : null;
  const live =
    measured && points.length > 0 ? measured(tip ? [...points, tip] : points, tool.isRing) : null;
  const isEnough = points.length >= tool.least;
  return (
    <ToolCard
      id={tool.id}
      label={label}
      icon={Icon}
      close={words.close}
      isDone={isDone}
      buttons={
        <>
          {/* One button, so that the keyboard stays on it when the drawing is done. */}
          <button
            type="button"
            className={styles.main}
            aria-disabled={isDone ? !measured : !isEnough}
            onClick={() => {
              if (!isDone) answerTool({ type: "finish" });
              else if (measured) void copyResult(measured, tool);
            }}
          >
            {isDone && <Copy aria-hidden />}
            {isDone ? words.copy : words.finish}
          </button>
          {points.length > 0 && (
            <>
              <button type="button" onClick={undoPoint.run}>
                <Undo2 aria-hidden />
                {text.commands.undoPoint}
              </button>
              <button type="button" onClick={() => takeTool(tool.id)}>
                <RotateCcw aria-hidden />
                {words.restart}
              </button>
            </>
          )}
        </>
      }
    >
      <Hint tool={tool} />
      {measure === "missing" && <p className={styles.caution}>{words.missing}</p>}
      {measure === null && points.length > 0 && <p role="status">{words.loading}</p>}
      {live && live.segments.length > 0 && (
        <>
          <MeasureResult measurement={live} isRing={live.segments.length > 2 && tool.isRing} />
          <p className={styles.note}>{words.precision(sayDistance(coarsest(points), language))}</p>
          <SegmentTable measurement={live} corners={points.length + (tip ? 1 : 0)} />
        </>
      )}
      <p role="status" className={styles.unseen}>
        {measured &&
          points.length > 1 &&
          words.status(
            points.length,
            sayResult(measured(points, tool.isRing), tool.isRing && points.length > 2, language),
          )}
      </p>
    </ToolCard>
  );
};

/** Metres of a pixel where the map was seen from farthest, as exactly as that is worth saying. */
const coarsest = (points: readonly SketchPoint[]): number =>
  Number(Math.max(...points.map(({ metresPerPixel }) => metresPerPixel)).toPrecision(2));

/** What to do next, for whoever points and for whoever works the keyboard. */
const Hint = ({ tool }: { tool: Tool }) => {
  const { hints } = useMeasureText();
  const { points, isDone } = useAtlas(({ session }) => session.draft);
  const isAiming = useAtlas(({ session }) => session.aim !== null);
  const stage = points.length === 0 ? "first" : points.length < tool.least ? "next" : "enough";
  return (
    <p className={styles.hint}>
      {isDone ? hints.done : isAiming ? hints[`${stage}Keys`] : hints[stage]}
    </p>
  );
};

const copyResult = async (measure: Measure, { isRing }: Tool): Promise<void> => {
  const state = useAtlas.getState();
  const { points } = state.session.draft;
  const language = selectLanguage(state);
  const isCopied = await copyText(
    sayMeasurement(measure(points, isRing), points, isRing, language),
  );
  notify({
    id: "copied",
    tone: isCopied ? "quiet" : "trouble",
    message: (_text, said) => measureTextIn[said][isCopied ? "copied" : "copyFailed"],
  });
};
