/** Where everything stands on the slide of a scene, 13⅓ by 7½ inches, in millimetres. */
import type { Box } from "#domain/sheet/paper.ts";
import { setText, type TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText } from "#domain/sheet/sheet.ts";
import { layOutScene, type SceneLayout } from "./lay-out-scene.ts";
import type { SaidScene } from "./say-scene.ts";
import { slideFootnotes } from "./slide-footnotes.ts";
import type { TakeWords } from "./story-frame.ts";

export interface SceneSlide {
  /** The map with legend and paper, over the whole width. */
  picture: Box;
  scene: SceneLayout;
  /** Notes, and below them their documents. */
  foot: { box: Box; size: number; paragraphs: readonly (readonly TextRun[])[] };
}

export const wide = { width: 338.67, height: 190.5, margin: 8.5, foot: 6.4 } as const;

/** Programs for slides set another font where they lack this one: what lines may take of a width. */
const share = 0.93;

/** Numbers and Latin letters, of which notes are full, differ most. */
const noteShare = 0.84;

const noteSize = 2.35;

export const layOutSceneSlide = (
  said: SaidScene,
  to: TakeWords,
  measured: MeasureText,
): SceneSlide => {
  // The fonts slides name have no serifs.
  const measure: MeasureText = ({ isSerif: _, ...text }) => measured(text);
  const inner = wide.width - 2 * wide.margin;
  const { notes, documents } = slideFootnotes(said, to);
  const paragraphs = [notes, documents].filter((runs) => runs.length > 0);
  const lines = paragraphs.reduce(
    (sum, runs) => sum + setText(runs, inner * noteShare, noteSize, measure).length,
    0,
  );
  const footHeight = lines * noteSize * 1.32 + 1;
  const height = wide.height - wide.foot - footHeight - 1.6;
  return {
    picture: { x: 0, y: 0, width: wide.width, height },
    scene: layOutScene(said, {
      width: wide.width,
      height,
      em: emOf(height),
      measure,
      share,
      source: null,
    }),
    foot: {
      box: { x: wide.margin, y: height + 1.4, width: inner, height: footHeight },
      size: noteSize,
      paragraphs,
    },
  };
};

/** Slightly larger than on the wall: slides are shown small as well. */
const emOf = (height: number): number => 0.0205 * height;
