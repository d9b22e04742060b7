/** Makes the file of fact sheets a person takes away. Loaded with the dialog; what is heavy in it when one is first made. */
import type { MadeSheets, SheetFormat, SheetProgress } from "./made-sheets.ts";
import { prepareSheets, type SheetOrder } from "./prepare-sheets.ts";

/** Never throws. */
export const makeSheets = async (
  order: SheetOrder,
  format: SheetFormat,
  signal: AbortSignal,
  onProgress: SheetProgress,
): Promise<MadeSheets> => {
  try {
    onProgress({ step: "words" }, 0);
    const prepared = await prepareSheets(order);
    if (!prepared) return { ok: false, fault: "data" };
    const make =
      format === "pdf"
        ? (await import("./make-pages.ts")).makePages
        : (await import("./make-slides.ts")).makeSlides;
    return await make(order, prepared, signal, onProgress);
  } catch {
    return { ok: false, fault: signal.aborted ? "cancelled" : "unexpected" };
  }
};
