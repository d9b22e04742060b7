import { useCallback, useEffect, useState } from "react";
import { type RunningAnalysis, runAnalysis } from "#data/analysis/run-analysis.ts";
import { loadLayer } from "#data/load-layer.ts";
import type { AnalysisAnswer } from "#domain/analysis/analysis.ts";
import { drawnAreasOf, extentsOf } from "#domain/analysis/drawn-areas.ts";
import type { Enclosing } from "#domain/analysis/enclosing.ts";
import { useAtlas } from "#store/atlas.ts";

type Shares =
  | { is: "running"; done: number; total: number }
  | { is: "cancelled" | "missing" }
  | { is: "answered"; answer: AnalysisAnswer };

/** How much of a drawing lies under each area, worked out beside the page; begins anew with another shape or when asked. */
export const useAreaShares = (
  shape: Enclosing,
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
      const areas = drawnAreasOf(archive);
      const layers = [...new Set(areas.map(({ geometry }) => geometry?.layer))];
      const features = await Promise.all(
        layers.map((layer) => loadLayer(`${layer}.geojson`, boundaries)),
      );
      if (isGone) return;
      running = runAnalysis(
        {
          ask: "shares",
          shapes: [shape],
          areas: extentsOf(areas, features.flat()),
          isRepaired: false,
        },
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
