import { wordsShare } from "#domain/story/stage-room.ts";
import type { Scene } from "#domain/story/story-schema.ts";
import { wallInk } from "./wall-ink.ts";

/** Paints the paper below the words of a scene over its map, which it fades towards; as in `scene-layer.module.css`. */
export const fadeMap = (canvas: HTMLCanvasElement, layout: Scene["layout"]): void => {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const { width, height } = canvas;
  const isAtFoot = layout === "foot";
  const reach = (wordsShare[layout] + (isAtFoot ? 0.08 : 0.07)) * (isAtFoot ? height : width);
  const fade = isAtFoot
    ? pen.createLinearGradient(0, height, 0, height - reach)
    : layout === "right"
      ? pen.createLinearGradient(width, 0, width - reach, 0)
      : pen.createLinearGradient(0, 0, reach, 0);
  const [full, most] = isAtFoot ? [0.72, 0.88] : [0.66, 0.85];
  fade.addColorStop(0, wallInk.paper);
  fade.addColorStop(full, wallInk.paper);
  fade.addColorStop(most, `${wallInk.paper}d4`);
  fade.addColorStop(1, `${wallInk.paper}00`);
  pen.fillStyle = fade;
  if (isAtFoot) pen.fillRect(0, height - reach, width, reach);
  else pen.fillRect(layout === "right" ? width - reach : 0, 0, reach, height);
};
