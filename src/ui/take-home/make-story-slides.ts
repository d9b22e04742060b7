/** A story as slides. Loaded when the first are made. */
import PptxGenJS from "pptxgenjs";
import { rememberWidths } from "#domain/sheet/remember-widths.ts";
import { factsOfScene } from "#domain/story/facts-of-scene.ts";
import { languageNames } from "#text/language.ts";
import { canvasMeasure } from "#ui/export/make-file.ts";
import { inches, slideFonts } from "#ui/fact-sheet/add-slide.ts";
import { paintData, perPixel } from "#ui/fact-sheet/paint-data.ts";
import { addEndSlide, addTitleSlide } from "./add-end-slides.ts";
import { addSceneSlide } from "./add-scene-slide.ts";
import { drawBackdrop, mapName } from "./backdrop.ts";
import { finishSlides } from "./finish-slides.ts";
import { layOutSceneSlide, wide } from "./lay-out-scene-slide.ts";
import { sayScene } from "./say-scene.ts";
import type { TakeMaker } from "./taken.ts";

export const makeStorySlides: TakeMaker = async (take, signal, onProgress) => {
  const { story, numbers, to, frame, language } = take;
  const { release } = await import("#map/draw-map.ts");
  const file = new PptxGenJS();
  file.defineLayout({ name: "wide", width: inches(wide.width), height: inches(wide.height) });
  file.layout = "wide";
  file.title = frame.title;
  file.subject = [frame.summary, frame.making].join(" · ");
  file.author = story.author;
  file.company = to.text.product.name;
  const font = slideFonts[language];
  file.theme = { headFontFace: font, bodyFontFace: font };
  const measure = rememberWidths(canvasMeasure());
  const scenes = numbers.flatMap((number) => {
    const scene = story.scenes[number - 1];
    return scene ? [{ scene, number }] : [];
  });
  // A story that opens with a page of its own needs no other.
  if (scenes[0]?.scene.layout !== "title") addTitleSlide(file, frame, to);
  const incomplete: number[] = [];
  for (const [index, { scene, number }] of scenes.entries()) {
    onProgress({ step: "map", number }, index / scenes.length);
    const said = sayScene(scene, number, to);
    const slide = layOutSceneSlide(said, to, measure);
    const { picture } = slide;
    const backdrop = await drawBackdrop(
      take,
      number,
      picture,
      { pixelRatio: perPixel, em: slide.scene.em, measure },
      signal,
      (share) => onProgress({ step: "map", number }, (index + share) / scenes.length),
    );
    if ("fault" in backdrop) return { ok: false, fault: backdrop.fault };
    const data = paintData(backdrop.items, picture, { [mapName]: backdrop.canvas }, "image/jpeg");
    release(backdrop.canvas);
    if (signal.aborted) return { ok: false, fault: "cancelled" };
    if (!data) return { ok: false, fault: "no-memory" };
    const alt = backdrop.legend === "" ? to.own.mapPlain : to.own.map(backdrop.legend);
    addSceneSlide(file, said, slide, { data, alt }, frame, to);
    if (!backdrop.isWhole) incomplete.push(number);
  }
  const facts = scenes.flatMap(({ scene }) => {
    const { shown, spoken } = factsOfScene(to.archive, scene, language);
    return [...shown, ...spoken];
  });
  addEndSlide(file, facts, frame, to);
  onProgress({ step: "writing" }, 1);
  const written = await file.write({ outputType: "arraybuffer" });
  if (!(written instanceof ArrayBuffer)) return { ok: false, fault: "unexpected" };
  const blob = await finishSlides(written, languageNames[language].tag);
  return { ok: true, blob, name: `${take.name}.pptx`, incomplete, missingCharacters: "" };
};
