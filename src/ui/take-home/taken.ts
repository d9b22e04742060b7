import type { Archive } from "#domain/archive.ts";
import type { Story } from "#domain/story/story-schema.ts";
import type { DrawnMap } from "#map/draw-map.ts";
import type { AtlasState } from "#store/state.ts";
import type { Language } from "#text/language.ts";
import type { WholePicture } from "#ui/export/picture-of.ts";
import type { StoryFrame, TakeWords } from "./story-frame.ts";

/** As what a story is taken home. */
export const takenFormats = ["pptx", "pdf", "png", "story"] as const;
export type TakenFormat = (typeof takenFormats)[number];

/** Pixels that pictures of a wall are wide. */
export const wallWidths = [1920, 3840] as const;
export type WallWidth = (typeof wallWidths)[number];

export interface TakeOrder {
  state: AtlasState;
  archive: Archive;
  story: Story;
  /** Of its scenes, counted from 1. */
  numbers: readonly number[];
  language: Language;
  wallWidth: WallWidth;
  wholePicture: WholePicture;
}

export type TakenFault =
  | Extract<DrawnMap, { ok: false }>["fault"]
  | "fonts"
  | "data"
  | "unexpected";

export type Taken =
  | {
      ok: true;
      blob: Blob;
      /** With its ending. */
      name: string;
      /** Of which scenes the map lacks layers. */
      incomplete: readonly number[];
      missingCharacters: string;
    }
  | { ok: false; fault: TakenFault };

export type TakeProgress = (
  stage: { step: "words" | "writing" } | { step: "map"; number: number },
  share: number,
) => void;

/** An order with all that is said in its file. */
export interface PreparedTake extends TakeOrder {
  to: TakeWords;
  frame: StoryFrame;
  /** Of the file, without its ending. */
  name: string;
}

export type TakeMaker = (
  take: PreparedTake,
  signal: AbortSignal,
  onProgress: TakeProgress,
) => Promise<Taken>;
