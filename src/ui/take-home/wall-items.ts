/** What stands at the foot of the wall: how far the story is, that the map is indicative, whose it is and from when. */
import type { Size } from "#domain/sheet/paper.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import { sheetInk } from "#ui/fact-sheet/sheet-ink.ts";
import { edgeOf } from "./lay-out-scene.ts";
import { rounded } from "./scene-items.ts";
import type { StoryFrame } from "./story-frame.ts";
import { wallInk } from "./wall-ink.ts";

/** The title of the story, a mark for each scene, the present one drawn out, and its number. */
export const progressItems = (
  frame: StoryFrame,
  number: number,
  stage: Size,
  em: number,
  measure: MeasureText,
): SheetItem[] => {
  const size = 0.82 * em;
  const middle = stage.height - 1.9 * em;
  const line = (text: string, x: number): SheetItem => ({
    kind: "text",
    text,
    x,
    y: middle + 0.36 * size,
    size,
    color: sheetInk.soft,
  });
  const items = [line(frame.title, edgeOf(stage))];
  const count = frame.story.scenes.length;
  const step = 2.1 * size;
  let x = edgeOf(stage) + measure({ text: frame.title, size }) + 1.4 * size;
  for (let scene = 1; scene <= count; scene += 1) {
    const isNow = scene === number;
    const [width, height] = [(isNow ? 1.6 : 0.6) * size, 0.6 * size];
    items.push({
      kind: "path",
      path: rounded({ x, y: middle - height / 2, width, height }, height / 2),
      fill: isNow ? sheetInk.accent : wallInk.paper,
      stroke: isNow ? sheetInk.accent : sheetInk.soft,
      width: 0.12 * size,
    });
    x += step + (isNow ? size : 0);
  }
  return [...items, line(`${number} / ${count}`, x)];
};

export const wallFoot = (frame: StoryFrame, stage: Size, height: number): SheetItem[] => {
  const pad = edgeOf(stage);
  const y = stage.height + height * 0.66;
  const size = height * 0.44;
  return [
    {
      kind: "path",
      path: `M0 ${stage.height}h${stage.width}v${height}h${-stage.width}z`,
      fill: wallInk.paper,
    },
    {
      kind: "text",
      text: frame.notice,
      x: pad,
      y,
      size,
      isBold: true,
      color: sheetInk.text,
    },
    {
      kind: "text",
      text: [frame.making, frame.credit].join("   "),
      x: stage.width - pad,
      y,
      size,
      align: "end",
      color: sheetInk.soft,
    },
  ];
};
