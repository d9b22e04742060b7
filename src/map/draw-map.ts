/** Draws a map where nobody sees it: for pictures, sheets and slides. Loaded when one is first asked for. */
import type { Camera } from "#domain/view.ts";
import { cameraOfTile, cutTiles } from "./cut-tiles.ts";
import { type DrawFault, drawPass, type Pass } from "./draw-pass.ts";
import { graphicsLimit } from "./graphics-limit.ts";
import type { Picture } from "./picture.ts";
import type { Shown } from "./read-shown.ts";
import { symbolsOnly, withoutSymbols } from "./split-style.ts";

export interface MapOrder {
  picture: Omit<
    Picture,
    "target" | "label" | "takesPoints" | "takesHold" | "takesKeys" | "cursor" | "hovered"
  >;
  camera: Camera;
  /** CSS pixels, whole ones. */
  width: number;
  height: number;
  /** Pixels for a CSS pixel; drawn in sixteenths. */
  pixelRatio: number;
  /** Pixels: the longest edge to draw at once; what the graphics can do when not said. */
  limit?: number;
}

export type DrawnMap =
  | {
      ok: true;
      canvas: HTMLCanvasElement;
      pixelRatio: number;
      /** What is on it. */
      shown: readonly Shown[];
      /** Sources and files that could not be read. */
      missing: readonly string[];
      /** In how many parts it was drawn. */
      parts: number;
    }
  | { ok: false; fault: DrawFault };

/**
 * Draws what a picture shows, its overlays and its pin with it, onto a canvas of its own. What is larger than the
 * graphics can draw at once is drawn in parts; names and symbols, which make room for one another, then in one, as
 * sharp as the graphics allow. A map seen at an angle is never cut: it is drawn as large as it can be.
 */
export const drawMap = async (
  order: MapOrder,
  signal: AbortSignal,
  onProgress: (share: number) => void = () => {},
): Promise<DrawnMap> => {
  const limit = order.limit ?? graphicsLimit();
  if (limit === 0) return { ok: false, fault: "no-webgl" };
  const { width, height, camera, picture } = order;
  const longest = Math.max(width, height);
  const wanted = inSixteenths(order.pixelRatio);
  const atOnce = Math.min(wanted, inSixteenths(limit / longest));
  const ratio = camera.pitch > 0 ? atOnce : wanted;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext("2d");
  if (!pen) return { ok: false, fault: "no-memory" };

  const whole = { x: 0, y: 0, width, height };
  const tiles = ratio > atOnce ? cutTiles(width, height, limit / ratio) : [];
  const passes: (Pick<Pass, "style" | "overlay" | "pixelRatio"> & { tile: typeof whole })[] =
    tiles.length > 0
      ? [
          ...tiles.map((tile) => ({
            style: withoutSymbols(picture.style),
            overlay: null,
            pixelRatio: ratio,
            tile,
          })),
          { style: symbolsOnly(picture.style), overlay: picture, pixelRatio: atOnce, tile: whole },
        ]
      : [{ style: picture.style, overlay: picture, pixelRatio: ratio, tile: whole }];
  const shown: Shown[] = [];
  const missing = new Set<string>();
  for (const [index, { tile, ...pass }] of passes.entries()) {
    const isLast = index === passes.length - 1;
    const result = await drawPass(
      {
        ...pass,
        limit,
        selected: picture.selected,
        camera: cameraOfTile(camera, order, tile),
        width: tile.width,
        height: tile.height,
        copy: (canvases, map) => {
          for (const one of canvases)
            pen.drawImage(
              one,
              tile.x * ratio,
              tile.y * ratio,
              tile.width * ratio,
              tile.height * ratio,
            );
          const { pin } = picture;
          if (!isLast || !pin) return;
          const { x, y } = map.project([pin.position.longitude, pin.position.latitude]);
          pen.setTransform(ratio, 0, 0, ratio, x * ratio, y * ratio);
          paintPin(pen, pin.color);
          pen.resetTransform();
        },
      },
      signal,
      (share) => onProgress((index + share) / passes.length),
    );
    if (!result.ok) {
      release(canvas);
      return result;
    }
    shown.push(...result.shown);
    for (const one of result.missing) missing.add(one);
  }
  onProgress(1);
  return {
    ok: true,
    canvas,
    pixelRatio: ratio,
    shown,
    missing: [...missing],
    parts: passes.length,
  };
};

/** Gives back the memory of a canvas at once. */
export const release = (canvas: HTMLCanvasElement): void => {
  canvas.width = 0;
  canvas.height = 0;
};

/** The next lower ratio with which the edges of parts lie on whole pixels. */
const inSixteenths = (ratio: number): number => Math.max(1, Math.floor(ratio * 16 + 1e-6)) / 16;

/** A drop whose tip is at the origin, as the pin on the screen. */
const paintPin = (pen: CanvasRenderingContext2D, color: string): void => {
  const drop = new Path2D("M0 0C-2-9-11-14-11-24a11 11 0 0 1 22 0C11-14 2-9 0 0z");
  pen.fillStyle = color;
  pen.fill(drop);
  pen.strokeStyle = "#ffffff";
  pen.lineWidth = 1.4;
  pen.stroke(drop);
  pen.fillStyle = "#ffffff";
  pen.fill(new Path2D("M-4-24a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"));
};
