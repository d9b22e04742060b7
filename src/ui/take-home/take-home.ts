/** Makes the file of a story a person takes home. Loaded with the dialog; what is heavy in it when one is first made. */
import { storyFileName, writeStoryFile } from "#data/stories/write-story-file.ts";
import { today } from "#ui/export/sheet-input-of.ts";
import { storyFrame, takeWordsIn } from "./story-frame.ts";
import type { Taken, TakenFormat, TakeOrder, TakeProgress } from "./taken.ts";

/** Never throws. */
export const takeHome = async (
  order: TakeOrder,
  format: TakenFormat,
  signal: AbortSignal,
  onProgress: TakeProgress,
): Promise<Taken> => {
  try {
    if (format === "story") return asFile(order);
    onProgress({ step: "words" }, 0);
    const to = await takeWordsIn(order.archive, order.language);
    if (!to || !order.archive.details) return { ok: false, fault: "data" };
    const frame = storyFrame(order.story, order.state.given.operator, to);
    const name = `${frame.title.replace(/[\s/\\:*?"<>|]+/g, "-")}-${today()}`;
    const make = await makerOf(format);
    return await make({ ...order, to, frame, name }, signal, onProgress);
  } catch {
    return { ok: false, fault: signal.aborted ? "cancelled" : "unexpected" };
  }
};

const makerOf = async (format: Exclude<TakenFormat, "story">) => {
  if (format === "pptx") return (await import("./make-story-slides.ts")).makeStorySlides;
  if (format === "pdf") return (await import("./make-handout.ts")).makeHandout;
  return (await import("./make-wall-pictures.ts")).makeWallPictures;
};

const asFile = ({ story, language }: TakeOrder): Taken => ({
  ok: true,
  blob: new Blob([writeStoryFile(story)], { type: "application/json" }),
  name: storyFileName(story, language),
  incomplete: [],
  missingCharacters: "",
});
