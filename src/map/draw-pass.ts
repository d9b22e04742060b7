/** One drawing of an unseen map. */
import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibreMap, type StyleSpecification } from "maplibre-gl";
import type { Camera } from "#domain/view.ts";
import { markOf } from "./expressions.ts";
import { hasOverlay, type OverlayPicture } from "./has-overlay.ts";
import { toMapLibre } from "./look.ts";
import { markedTypes } from "./marked-types.ts";
import type { Picture } from "./picture.ts";
import { isOurs, supplyImages } from "./prepare-maplibre.ts";
import { readShown, type Shown } from "./read-shown.ts";

export interface Pass {
  style: StyleSpecification;
  /** What stands over the map; null for nothing. */
  overlay: OverlayPicture | null;
  selected: Picture["selected"];
  camera: Camera;
  /** CSS pixels. */
  width: number;
  height: number;
  pixelRatio: number;
  /** Pixels: the longest edge of a canvas. */
  limit: number;
  /** Takes what is drawn, bottom to top, before it is gone. */
  copy: (canvases: readonly HTMLCanvasElement[], map: MapLibreMap) => void;
}

/** Why nothing was drawn. */
export type DrawFault = "no-webgl" | "no-memory" | "lost" | "cancelled";

export type PassResult =
  | { ok: true; shown: readonly Shown[]; missing: readonly string[] }
  | { ok: false; fault: DrawFault };

/** Draws once all data is there, and frees what it took. `onProgress` is told 0 to 1. */
export const drawPass = async (
  pass: Pass,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<PassResult> => {
  if (signal.aborted) return { ok: false, fault: "cancelled" };
  const container = hiddenBox(pass.width, pass.height);
  document.body.append(container);
  let map: MapLibreMap | null = null;
  try {
    map = createMap(container, pass);
    return await drawn(map, pass, signal, onProgress);
  } catch (fault) {
    console.warn(fault);
    return { ok: false, fault: map ? "no-memory" : "no-webgl" };
  } finally {
    map?.remove();
    container.remove();
  }
};

/** Laid out but nowhere to be seen, heard or reached. */
const hiddenBox = (width: number, height: number): HTMLElement => {
  const box = document.createElement("div");
  box.inert = true;
  Object.assign(box.style, {
    position: "fixed",
    left: "-200vw",
    top: "0",
    width: `${width}px`,
    height: `${height}px`,
    visibility: "hidden",
  });
  box.dataset.offScreen = "";
  return box;
};

const roughRatio = 0.25;

const createMap = (container: HTMLElement, pass: Pass): MapLibreMap =>
  new MapLibreMap({
    container,
    style: pass.style,
    interactive: false,
    attributionControl: false,
    maplibreLogo: false,
    fadeDuration: 0,
    maxPitch: 60,
    trackResize: false,
    renderWorldCopies: false,
    // While data comes in, each new tile is a new picture: these are small.
    pixelRatio: Math.min(pass.pixelRatio, roughRatio),
    maxCanvasSize: [pass.limit, pass.limit],
    ...toMapLibre(pass.camera),
  });

const drawn = (
  map: MapLibreMap,
  { style, overlay: picture, selected, copy, pixelRatio, width, height }: Pass,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<PassResult> =>
  new Promise((resolve, reject) => {
    const sources = Object.keys(style.sources);
    const missing = new Set<string>();
    const fail = (fault: DrawFault) => resolve({ ok: false, fault });
    signal.addEventListener("abort", () => fail("cancelled"), { once: true });
    supplyImages(map);
    map.on("webglcontextlost", () => fail("lost"));
    map.on("error", (event) => {
      if ("sourceId" in event && typeof event.sourceId === "string") missing.add(event.sourceId);
    });
    map.on("sourcedata", () => {
      const loaded = sources.filter((id) => map.isSourceLoaded(id));
      onProgress(loaded.length / (sources.length + 1));
    });
    // A copy of what stands over the map, once it is complete.
    let over: HTMLCanvasElement | null = null;
    let isOverComplete = picture === null || !hasOverlay(picture);
    map.once("load", () => {
      for (const source of sources.filter(isOurs))
        for (const id of selected) map.setFeatureState({ source, id }, { isSelected: true });
      for (const type of markedTypes({ hovered: null, selected }))
        map.setGlobalStateProperty(markOf(type), true);
      if (!picture || isOverComplete) return;
      const note = (file: string) => {
        missing.add(file);
        isOverComplete = true;
        map.triggerRepaint();
      };
      const takeCopy = (canvas: HTMLCanvasElement) => {
        over ??= document.createElement("canvas");
        over.width = canvas.width;
        over.height = canvas.height;
        over.getContext("2d")?.drawImage(canvas, 0, 0);
        isOverComplete = true;
        map.triggerRepaint();
      };
      import("./overlay.ts")
        .then(({ createOverlay }) =>
          createOverlay(map, note, { pixelRatio, onDrawn: takeCopy }).show(picture),
        )
        .catch(() => note("overlay"));
    });
    const finish = () => {
      try {
        const canvas = map.getCanvas();
        const pen = canvas.getContext("webgl2");
        // Graphics short of memory hand out a smaller canvas than they were asked for.
        const isWhole =
          pen?.drawingBufferWidth === Math.round(width * pixelRatio) &&
          pen.drawingBufferHeight === Math.round(height * pixelRatio);
        if (!isWhole) return fail("no-memory");
        copy(over ? [canvas, over] : [canvas], map);
        resolve({ ok: true, shown: readShown(map), missing: [...missing] });
      } catch (fault) {
        reject(fault);
      }
    };
    map.on("idle", () => {
      if (!isOverComplete) return;
      if (map.getPixelRatio() !== pixelRatio) return map.setPixelRatio(pixelRatio);
      // Still in the frame that drew it: what is drawn can be copied until that ends, and need not be drawn again.
      finish();
    });
  });
