import PptxGenJS from "pptxgenjs";
import type { MeasureText } from "#domain/sheet/sheet.ts";
import { factsOfScene } from "#domain/story/facts-of-scene.ts";
import { languageNames } from "#text/language.ts";
import { inches, slideFonts } from "#ui/fact-sheet/add-slide.ts";
import { addEndSlide, addTitleSlide } from "./add-end-slides.ts";
import { addSceneSlide } from "./add-scene-slide.ts";
import { finishSlides } from "./finish-slides.ts";
import { layOutSceneSlide, type SceneSlide, wide } from "./lay-out-scene-slide.ts";
import { sayScene } from "./say-scene.ts";
import type { PreparedTake, TakenFault } from "./taken.ts";

/** The map of a scene as a data address without its scheme, and what it shows. */
interface SlidePicture {
  data: string;
  alt: string;
}

/** What is drawn for slides; their words, figures and charts are written as such. */
export interface SlidePictures {
  measure: MeasureText;
  /** @param index among the scenes that are taken */
  ofScene: (
    slide: SceneSlide,
    number: number,
    index: number,
  ) => Promise<SlidePicture | { fault: TakenFault }>;
  /** The code that opens an address, as a data address without its scheme; null where it cannot be drawn. */
  code: (address: string) => string | null;
}

/** Scenes of a story as a file of slides. */
export const writeStorySlides = async (
  { story, numbers, to, frame, language }: Omit<PreparedTake, "state" | "wholePicture">,
  { measure, ofScene, code }: SlidePictures,
): Promise<Blob | { fault: TakenFault }> => {
  const file = new PptxGenJS();
  file.defineLayout({ name: "wide", width: inches(wide.width), height: inches(wide.height) });
  file.layout = "wide";
  file.title = frame.title;
  file.subject = [frame.summary, frame.making].join(" · ");
  file.author = story.author;
  file.company = to.text.product.name;
  const font = slideFonts[language];
  file.theme = { headFontFace: font, bodyFontFace: font };
  const scenes = numbers.flatMap((number) => {
    const scene = story.scenes[number - 1];
    return scene ? [{ scene, number }] : [];
  });
  // A story that opens with a page of its own needs no other.
  if (scenes[0]?.scene.layout !== "title") addTitleSlide(file, frame, to);
  for (const [index, { scene, number }] of scenes.entries()) {
    const said = sayScene(scene, number, to);
    const slide = layOutSceneSlide(said, to, measure);
    const picture = await ofScene(slide, number, index);
    if ("fault" in picture) return picture;
    addSceneSlide(file, said, slide, picture, frame, to);
  }
  const facts = scenes.flatMap(({ scene }) => {
    const { shown, spoken } = factsOfScene(to.archive, scene, language);
    return [...shown, ...spoken];
  });
  addEndSlide(file, facts, code(frame.linkOf(1)), frame, to);
  const written = await file.write({ outputType: "arraybuffer" });
  if (!(written instanceof ArrayBuffer)) return { fault: "unexpected" };
  return finishSlides(written, languageNames[language].tag);
};
