import { ChevronLeft, ChevronRight, Move, Plus, Trash2 } from "lucide-react";
import type { Hold } from "#domain/tools/tool.ts";
import { cornersOf, middlesOf, removeCorner } from "#domain/workspace/shape-corners.ts";
import type { Drawing, Shape } from "#domain/workspace/workspace.ts";
import { answerTool } from "#store/answer-tool.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { selectToolContext } from "#store/selectors.ts";
import type { DrawText } from "#text/zh-draw.ts";
import styles from "./draw.module.css";
import { useDrawText } from "./use-draw-text.ts";

/** Which corner is held, and what can be done with it. */
export const HoldButtons = ({ drawing }: { drawing: Drawing }) => {
  const words = useDrawText();
  const draft = useAtlas(({ session }) => session.draft);
  const geodesic = useAtlas((state) => selectToolContext(state).geodesic);
  const shape = draft.hold?.shape ?? drawing.shape;
  const corner = draft.hold?.corner ?? null;
  const canInsert = middlesOf(shape, null).some(({ after }) => after === corner);
  const canRemove = typeof corner === "number" && removeCorner(shape, corner) !== null;
  return (
    <div className={styles.hold}>
      <p role="status" data-held={corner ?? undefined}>
        {sayHold(corner, shape, cornersOf(shape, geodesic).length, words)}
      </p>
      <div className={styles.holdButtons}>
        <button
          type="button"
          aria-label={words.previous}
          title={words.previous}
          onClick={() => answerTool({ type: "step", by: -1 })}
        >
          <ChevronLeft aria-hidden />
        </button>
        <button
          type="button"
          aria-label={words.next}
          title={words.next}
          onClick={() => answerTool({ type: "step", by: 1 })}
        >
          <ChevronRight aria-hidden />
        </button>
        <button
          type="button"
          aria-label={words.whole}
          title={words.whole}
          aria-pressed={corner === "whole"}
          onClick={() =>
            setSession({
              draft: { ...draft, hold: { corner: "whole", shape: null, grabbed: null } },
            })
          }
        >
          <Move aria-hidden />
        </button>
        <button
          type="button"
          aria-label={words.insert}
          title={canInsert ? words.insert : words.cannotInsert}
          aria-disabled={!canInsert}
          onClick={() => canInsert && answerTool({ type: "insert" })}
        >
          <Plus aria-hidden />
        </button>
        <button
          type="button"
          aria-label={words.remove}
          title={canRemove ? words.remove : words.cannotRemove}
          aria-disabled={!canRemove}
          onClick={() => canRemove && answerTool({ type: "remove" })}
        >
          <Trash2 aria-hidden />
        </button>
      </div>
    </div>
  );
};

const sayHold = (
  corner: Hold["corner"] | null,
  shape: Shape,
  count: number,
  words: DrawText,
): string => {
  if (corner === null) return words.heldNone;
  if (corner === "whole") return words.heldWhole;
  if (shape.type === "circle") return corner === 0 ? words.heldCentre : words.heldRim;
  return words.heldCorner(corner + 1, count);
};
