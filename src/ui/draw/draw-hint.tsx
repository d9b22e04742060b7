import { memo } from "react";
import type { Tool } from "#domain/tools/tool.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectChosenDrawing } from "#store/selectors.ts";
import { sayDistance } from "#text/quantity.ts";
import map from "#ui/measure/map-tools.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./draw.module.css";
import { saySnap } from "./say-snap.ts";
import { useDrawText } from "./use-draw-text.ts";

/** What the next click or key does, and what it would be drawn to. */
export const DrawHint = memo(({ tool }: { tool: Tool }) => {
  const words = useDrawText();
  const { language } = useText();
  const count = useAtlas(({ session }) => session.draft.points.length);
  const isAiming = useAtlas(({ session }) => session.aim !== null);
  const snap = useAtlas(({ session }) => session.snap);
  const hints: Partial<Record<"first" | "next" | "enough" | "keys", string>> =
    words.hints[tool.id as keyof typeof words.hints];
  const isReady = useAtlas(
    (state) => tool.purpose === "edit" && selectChosenDrawing(state) !== null,
  );
  const stage = count === 0 && !isReady ? "first" : count < tool.least ? "next" : "enough";
  const said = isAiming ? hints.keys : (hints[stage] ?? hints.next ?? hints.first);
  return (
    <>
      <p className={map.hint}>{said}</p>
      <p className={styles.snap} data-snap={snap?.onto}>
        {snap && words.snappedTo(saySnap(snap, words, (metres) => sayDistance(metres, language)))}
      </p>
    </>
  );
});
