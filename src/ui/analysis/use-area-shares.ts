import { useCallback, useEffect, useState } from "react";
import { loadDrawnAreas } from "#data/analysis/load-drawn-areas.ts";
import { type RunningAnalysis, runAnalysis } from "#data/analysis/run-analysis.ts";
import type { AnalysisAnswer } from "#domain/analysis/analysis.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { useAtlas } from "#store/atlas.ts";

type Shares =
  | { is: "running"; done: number; total: number }
  | { is: "cancelled" | "missing" }
  | { is: "answered"; answer: AnalysisAnswer };

/** How much of a drawing lies under each area, and of each area under it, worked out beside the page; begins anew with another shape or when asked. */
export const useAreaShares = (
  shape: Shape,
): { shares: Shares; cancel: () => void; again: () => void } => {
  const archive = useAtlas(({ given }) => given.archive);
  const boundaries = useAtlas(({ given }) => given.operator.boundaries);
  const [shares, setShares] = useState<Shares>(atFirst);
  const [run, setRun] = useState({ count: 0, isCancelled: false });
  useEffect(() => {
    if (!archive || run.isCancelled) return;
    let running: RunningAnalysis | null = null;
    let isGone = false;
    const work = async () => {
      const areas = await loadDrawnAreas(archive, boundaries);
      if (isGone) return;
      running = runAnalysis(
        { ask: "shares", shapes: [shape], areas, isRepaired: false },
        (done, total) => setShares({ is: "running", done, total }),
      );
      const answer = await running.answer;
      if (!isGone && answer) setShares({ is: "answered", answer });
    };
    setShares(atFirst);
    work().catch(() => !isGone && setShares({ is: "missing" }));
    return () => {
      isGone = true;
      running?.cancel();
    };
  }, [archive, boundaries, shape, run]);
  const cancel = useCallback(() => {
    setRun(({ count }) => ({ count, isCancelled: true }));
    setShares({ is: "cancelled" });
  }, []);
  const again = useCallback(
    () => setRun(({ count }) => ({ count: count + 1, isCancelled: false })),
    [],
  );
  return { shares, cancel, again };
};

const atFirst: Shares = { is: "running", done: 0, total: 0 };
