/** Draws and writes a story as slides. Loaded when the first are made. */
import { qrPath } from "#domain/sheet/qr-path.ts";
import { rememberWidths } from "#domain/sheet/remember-widths.ts";
import { canvasMeasure } from "#ui/export/make-file.ts";
import { paintData, perPixel } from "#ui/fact-sheet/paint-data.ts";
import { codeSide } from "./add-end-slides.ts";
import { drawBackdrop, mapName } from "./backdrop.ts";
import type { TakeMaker } from "./taken.ts";
import { writeStorySlides } from "./write-story-slides.ts";

export const makeStorySlides: TakeMaker = async (take, signal, onProgress) => {
  const { numbers, to } = take;
  const { release } = await import("#map/draw-map.ts");
  const measure = rememberWidths(canvasMeasure());
  const incomplete: number[] = [];
  const written = await writeStorySlides(take, {
    measure,
    ofScene: async ({ picture, scene }, number, index) => {
      const drawing = (share: number) =>
        onProgress({ step: "map", number }, (index + share) / numbers.length);
      drawing(0);
      const backdrop = await drawBackdrop(
        take,
        number,
        picture,
        { pixelRatio: perPixel, em: scene.em, measure },
        signal,
        drawing,
      );
      if ("fault" in backdrop) return backdrop;
      const data = paintData(backdrop.items, picture, { [mapName]: backdrop.canvas }, "image/jpeg");
      release(backdrop.canvas);
      if (signal.aborted) return { fault: "cancelled" };
      if (!data) return { fault: "no-memory" };
      if (!backdrop.isWhole) incomplete.push(number);
      if (index === numbers.length - 1) onProgress({ step: "writing" }, 1);
      return {
        data,
        alt: backdrop.legend === "" ? to.own.mapPlain : to.own.map(backdrop.legend),
      };
    },
    code: paintCode,
  });
  if ("fault" in written) return { ok: false, fault: written.fault };
  return {
    ok: true,
    blob: written,
    name: `${take.name}.pptx`,
    incomplete,
    missingCharacters: "",
  };
};

const paintCode = (address: string): string | null => {
  const { path, size } = qrPath(address);
  // Four modules of white round the code.
  const unit = codeSide / (size + 8);
  return paintData(
    [{ kind: "path", path, at: [4 * unit, 4 * unit], unit, fill: "#000000" }],
    { width: codeSide, height: codeSide },
    {},
    "image/png",
  );
};
