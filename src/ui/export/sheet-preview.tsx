import { useEffect, useRef } from "react";
import { paintSheet } from "#data/sheet/paint-sheet.ts";
import { useText } from "#ui/use-text.ts";
import { mapName } from "./compose-sheet.ts";
import styles from "./export-dialog.module.css";
import { useExportText } from "./use-export-text.ts";
import type { SheetPreviewState } from "./use-sheet-preview.ts";

/** The page in small, as it will be. */
export const SheetPreview = ({
  preview: { plan, drawn, fault },
}: {
  preview: SheetPreviewState;
}) => {
  const words = useExportText();
  const { text } = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!canvas.current || !pen || !plan) return;
    const sheet = plan.compose(drawn?.shown ?? null);
    // Twice as fine as it is shown: text is to be read as far as it can be.
    const perMillimetre =
      (620 * 2 * Math.max(1, devicePixelRatio)) / Math.max(sheet.width, sheet.height);
    canvas.current.width = Math.round(sheet.width * perMillimetre);
    canvas.current.height = Math.round(sheet.height * perMillimetre);
    paintSheet(pen, sheet, perMillimetre, drawn ? { [mapName]: drawn.canvas } : {});
  }, [plan, drawn]);
  const { width = 297, height = 210 } = plan?.layout.page ?? {};
  return (
    <figure className={styles.preview} data-preview={drawn ? "drawn" : "drawing"}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={words.previewOf(`${Math.round(width)} × ${Math.round(height)} mm`)}
      />
      <figcaption role="status">
        {fault && fault !== "cancelled"
          ? words.faults[fault]
          : drawn
            ? `${words.preview} · ${Math.round(width)} × ${Math.round(height)} mm`
            : text.panel.loading && words.progress.map}
      </figcaption>
    </figure>
  );
};
