import { useEffect, useMemo, useState } from "react";
import type { ExportKind } from "#domain/sheet/export-choices.ts";
import type { DrawnMap } from "#map/draw-map.ts";
import { useAtlas } from "#store/atlas.ts";
import { canvasMeasure, type ExportFault } from "./make-file.ts";
import type { PictureOf } from "./picture-of.ts";
import { type ExportPlan, planExport, type SeenMap } from "./plan-export.ts";
import { stillState } from "./still-state.ts";

export interface SheetPreviewState {
  /** The sheet as it will be laid out, once that is known. */
  plan: ExportPlan | null;
  /** The map of it, in few pixels; null while it is being drawn. */
  drawn: Extract<DrawnMap, { ok: true }> | null;
  fault: ExportFault | null;
}

/** Plans the sheet anew with every choice, and draws its map anew when another is needed. */
export const useSheetPreview = (
  kind: ExportKind,
  pictureOf: PictureOf,
  seen: SeenMap | null,
): SheetPreviewState => {
  const { view, settings, given, session, workspace } = useAtlas((state) => state);
  const { exporting, labelScale, basemap, draft, pin, shownClass } = session;
  const [plan, setPlan] = useState<ExportPlan | null>(null);
  const [drawn, setDrawn] = useState<SheetPreviewState["drawn"]>(null);
  const [fault, setFault] = useState<ExportFault | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what else changes in the session is not on the sheet
  const state = useMemo(
    () => stillState(useAtlas.getState(), kind, exporting),
    [
      kind,
      exporting,
      view,
      settings,
      given,
      workspace,
      labelScale,
      basemap,
      draft,
      pin,
      shownClass,
    ],
  );
  useEffect(() => {
    let isOver = false;
    if (seen)
      planExport(kind, state, exporting, seen, canvasMeasure())
        .then((next) => !isOver && setPlan(next))
        .catch(() => !isOver && setFault("unexpected"));
    return () => {
      isOver = true;
    };
  }, [kind, state, exporting, seen]);

  const colors = kind === "sheet" ? "print" : exporting.colors;
  const wanted =
    plan &&
    JSON.stringify([plan.camera, plan.width, plan.height, colors, state.session.labelScale]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is the same while what is wanted of it is
  useEffect(() => {
    if (!plan) return;
    const leaving = new AbortController();
    setDrawn(null);
    setFault(null);
    drawSoon(plan, pictureOf(state), leaving.signal)
      .then((result) => {
        if (leaving.signal.aborted) return;
        if (result.ok) setDrawn(result);
        else setFault(result.fault);
      })
      .catch(() => !leaving.signal.aborted && setFault("unexpected"));
    return () => leaving.abort();
  }, [wanted]);
  return { plan, drawn, fault };
};

/** CSS pixels the longer side of the preview has at most. */
const longest = 620;

const drawSoon = async (
  { camera, width, height }: ExportPlan,
  picture: ReturnType<PictureOf>,
  signal: AbortSignal,
): Promise<DrawnMap> => {
  const { drawMap } = await import("#map/draw-map.ts");
  const pixelRatio = (longest / Math.max(width, height)) * Math.max(1, devicePixelRatio) * 1.2;
  return drawMap({ picture, camera, width, height, pixelRatio }, signal);
};
