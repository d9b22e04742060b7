/** The only file that holds the MapLibre map of the screen: takes pictures, and tells what happens on the canvas. */
import "maplibre-gl/dist/maplibre-gl.css";
import { type LngLat, type MapGeoJSONFeature, Map as MapLibreMap, ScaleControl } from "maplibre-gl";
import { prefersStillness } from "#data/prefers-stillness.ts";
import { coveredBounds } from "#domain/region.ts";
import type { Bounds } from "#domain/slice.ts";
import type { Camera, Position } from "#domain/view.ts";
import { applyStyle } from "./apply-style.ts";
import type { CanvasPoint } from "./canvas-point.ts";
import { markOf } from "./expressions.ts";
import { freeLostStyle } from "./free-lost-style.ts";
import { hasOverlay } from "./has-overlay.ts";
import { firstLook, keepFramed, move, readCamera, toMapLibre } from "./look.ts";
import { markedTypes } from "./marked-types.ts";
import type { Overlay } from "./overlay.ts";
import { hitLayers, type Picture } from "./picture.ts";
import { createPin } from "./pin.ts";
import { countAt, fanRoom } from "./place-counts.ts";
import type { Plane } from "./plane.ts";
import { isOurs, supplyImages } from "./prepare-maplibre.ts";
import { watchAim } from "./watch-aim.ts";
import { type HandEvents, watchHand } from "./watch-hand.ts";

/** What happens on the canvas. */
export interface EngineEvents extends HandEvents {
  /**
   * Ids of all that lies under a click, in no order, and where; no ids beside everything. `isMore`: with the key
   * that adds to what is chosen.
   */
  onPick: (ids: string[], position: Position, isMore: boolean) => void;
  /** Ids of the places behind a count that was clicked, where it is, and how wide the canvas is, CSS pixels. */
  onFan: (ids: string[], point: CanvasPoint, width: number) => void;
  /** A point was set for the active tool; `isFree`: with the key that lets it go by what is near. */
  onPoint: (position: Position, isFree: boolean) => void;
  /** The active tool is told that no more points come. */
  onFinish: () => void;
  /** Where the middle of the map is while a keyboard sets points there; null when it does not. */
  onAim: (position: Position | null) => void;
  /** Where the pointer is on the map; null when it leaves. */
  onPointer: (position: Position | null, isFree: boolean) => void;
  /** Ids of the areas under the pointer, or an empty list when it leaves. */
  onHover: (ids: string[], point: CanvasPoint) => void;
  /** The camera begins to move, so that what is pinned to the canvas no longer fits. */
  onMove: () => void;
  /** Where the map looks while it moves, unless it follows another map. */
  onMoving: (camera: Camera) => void;
  /** Where the map looks now, and what it has in view: west, south, east, north in degrees. */
  onCamera: (camera: Camera, extent: Bounds) => void;
  /** The first picture is complete. */
  onReady: () => void;
  /** A source could not be read; its id. */
  onSourceFault: (source: string) => void;
  /** A tile of the basemap has come; the id of its source. */
  onGroundTile: (source: string) => void;
  onContext: (state: "lost" | "restored") => void;
}

export interface Engine {
  show: (picture: Picture) => void;
  /** Where it looks now. */
  look: () => Camera;
  plane: Plane;
  /** Looks where another map looks, in the same frame. `isSettled`: that one has come to rest. */
  follow: (camera: Camera, isSettled: boolean) => void;
  /** Draws what is shown once more. */
  redraw: () => void;
  destroy: () => void;
}

/**
 * Makes the map inside an element.
 * @throws Error when WebGL is not to be had
 */
export const createEngine = (
  container: HTMLElement,
  first: Picture,
  events: EngineEvents,
): Engine => {
  const map = new MapLibreMap({
    container,
    style: first.style,
    attributionControl: false,
    maplibreLogo: false,
    maxBounds: coveredBounds as [number, number, number, number],
    minZoom: 6,
    maxZoom: 16,
    maxPitch: 60,
    fadeDuration: prefersStillness() ? 0 : 150,
    maxCanvasSize: [8192, 8192],
    ...firstLook(container, first.target),
  });
  map.addControl(new ScaleControl({ maxWidth: 120, unit: "metric" }), "bottom-left");
  const canvas = map.getCanvas();
  canvas.setAttribute("aria-label", first.label);

  let shown: Picture = {
    ...bare(first),
    cursor: "",
    takesHold: false,
    takesPoints: false,
    takesKeys: true,
    pin: null,
  };
  const showPin = createPin(map);
  let reported: Camera | null = null;
  const reframe = keepFramed(map, "bounds" in first.target ? first.target : null);

  // What draws over the map is loaded when some are first shown, then follows the picture.
  let overlay: Overlay | null = null;
  let isLoadingOverlay = false;
  const showOverlay = () => {
    if (overlay) return overlay.show(shown);
    if (!hasOverlay(shown) || isLoadingOverlay) return;
    isLoadingOverlay = true;
    import("./overlay.ts")
      .then(({ createOverlay }) => {
        overlay = createOverlay(map, events.onSourceFault);
        overlay.show(shown);
      })
      .catch(() => events.onSourceFault(shown.arcs ? "links" : "columns"));
  };

  const thingsAt = (point: CanvasPoint): string[] => {
    const features: MapGeoJSONFeature[] = map.queryRenderedFeatures([point.x, point.y], {
      layers: hitLayers.filter((id) => map.getLayer(id)),
    });
    return [
      ...new Set([
        ...(overlay?.at(point) ?? []),
        ...features.map(({ properties }) => String(properties.entity)),
      ]),
    ];
  };

  const mark = (id: string, state: Record<string, boolean>) => {
    for (const source of Object.keys(shown.style.sources).filter(isOurs))
      map.setFeatureState({ source, id }, state);
  };
  /** Tells the layers that mark a choice whether there is one of their type. */
  const tellMarked = (previous: Picture, next: Picture) => {
    const before = markedTypes(previous);
    const after = markedTypes(next);
    for (const type of [...before, ...after])
      if (before.has(type) !== after.has(type))
        map.setGlobalStateProperty(markOf(type), after.has(type));
  };

  supplyImages(map);
  freeLostStyle(map);
  const pick = async (point: CanvasPoint, isMore: boolean) => {
    const count = countAt(map, point);
    if (count === null) {
      const { lng, lat } = map.unproject([point.x, point.y]);
      return events.onPick(thingsAt(point), { longitude: lng, latitude: lat }, isMore);
    }
    const places = await count.places();
    if (places.length <= fanRoom) return events.onFan(places, count.point, canvas.clientWidth);
    map.easeTo({ center: count.center, zoom: await count.expansionZoom(), duration: 500 });
  };
  // A count may be gone by the time it is asked for its places: then there is nothing to open.
  const pickSafely = (point: CanvasPoint, isMore: boolean) =>
    void pick(point, isMore).catch(() => {});
  watchHand(map, () => shown.takesHold, events);
  const aim = watchAim(map, () => shown.takesPoints, events.onAim);
  const setPoint = ({ lng, lat }: LngLat, isFree: boolean) =>
    events.onPoint({ longitude: lng, latitude: lat }, isFree);
  let wasForTool = false;
  map.on("click", ({ point, lngLat, originalEvent }) => {
    const { altKey, ctrlKey, metaKey } = originalEvent;
    wasForTool = shown.takesPoints;
    if (wasForTool) setPoint(lngLat, altKey);
    else pickSafely(point, ctrlKey || metaKey);
  });
  map.on("dblclick", (event) => {
    if (wasForTool) event.preventDefault();
  });
  canvas.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    if (shown.takesPoints)
      return aim.isAiming() ? setPoint(map.getCenter(), event.altKey) : events.onFinish();
    pickSafely({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 }, event.ctrlKey);
  });
  map.on("mousemove", ({ point, lngLat, originalEvent }) => {
    events.onPointer({ longitude: lngLat.lng, latitude: lngLat.lat }, originalEvent.altKey);
    if (shown.takesPoints || waiting !== null) return;
    const isOnCount = countAt(map, point) !== null;
    canvas.style.cursor = isOnCount ? "pointer" : shown.cursor;
    events.onHover(isOnCount ? [] : thingsAt(point), point);
  });
  map.on("mouseout", ({ point }) => {
    events.onHover([], point);
    events.onPointer(null, false);
  });
  const report = () => {
    reported = readCamera(map);
    const [[west, south], [east, north]] = map.getBounds().toArray();
    events.onCamera(reported, [west, south, east, north]);
  };
  let isFollowing = false;
  map.on("move", () => {
    if (!isFollowing) events.onMoving(readCamera(map));
  });
  map.on("moveend", () => {
    if (!isFollowing) report();
  });
  const follow = (camera: Camera, isSettled: boolean) => {
    isFollowing = true;
    reframe(null);
    map.jumpTo(toMapLibre(camera));
    isFollowing = false;
    // Otherwise the two would be a frame apart where they meet.
    map.redraw();
    if (isSettled) report();
  };
  // The map says once a picture is complete, so one is asked for.
  const isBusy = () => {
    container.removeAttribute("data-idle");
    map.triggerRepaint();
  };
  map.on("dataloading", isBusy);
  map.on("movestart", () => {
    isBusy();
    events.onMove();
  });
  // The map follows its container with some delay.
  const sizeWatch = new ResizeObserver(() => {
    if (
      canvas.clientWidth !== container.clientWidth ||
      canvas.clientHeight !== container.clientHeight
    )
      isBusy();
  });
  sizeWatch.observe(container);
  map.on("idle", () => container.setAttribute("data-idle", ""));
  map.once("idle", events.onReady);
  map.on("error", (event) => {
    if ("sourceId" in event && typeof event.sourceId === "string")
      events.onSourceFault(event.sourceId);
    else console.warn(event.error);
  });
  map.on("sourcedata", ({ sourceId = "", tile }) => {
    if (tile?.state === "loaded" && !isOurs(sourceId)) events.onGroundTile(sourceId);
  });
  map.on("webglcontextlost", () => {
    isBusy();
    waiting ??= shown;
    events.onContext("lost");
  });
  map.on("webglcontextrestored", () => {
    map.once("style.load", begin);
    events.onContext("restored");
  });

  const apply = (next: Picture) => {
    const previous = shown;
    shown = next;
    if (next.style !== previous.style) {
      isBusy();
      // What the difference costs is measured by the bench.
      const start = performance.now();
      applyStyle(map, previous.style, next.style);
      performance.measure("map-style", { start });
    }
    if (
      next.arcs !== previous.arcs ||
      next.columns !== previous.columns ||
      next.drawings !== previous.drawings ||
      next.drawing !== previous.drawing
    )
      showOverlay();
    if (next.cursor !== previous.cursor) canvas.style.cursor = next.cursor;
    if (next.takesPoints !== previous.takesPoints) aim.tell();
    if (next.takesKeys !== previous.takesKeys)
      map.keyboard[next.takesKeys ? "enable" : "disable"]();
    if (next.pin !== previous.pin) showPin(next.pin);
    if (next.label !== previous.label) canvas.setAttribute("aria-label", next.label);
    if (next.hovered !== previous.hovered) {
      if (previous.hovered !== null) mark(previous.hovered, { isHovered: false });
      if (next.hovered !== null) mark(next.hovered, { isHovered: true });
    }
    if (next.selected !== previous.selected) {
      for (const id of previous.selected) mark(id, { isSelected: false });
      for (const id of next.selected) mark(id, { isSelected: true });
    }
    if (next.hovered !== previous.hovered || next.selected !== previous.selected)
      tellMarked(previous, next);
    if (next.target !== previous.target && next.target !== reported) {
      reframe("bounds" in next.target ? next.target : null);
      isBusy();
      move(map, next.target);
    }
  };

  // Pictures that come while there is no style, at first or without graphics, wait for it; the last one counts.
  let waiting: Picture | null = first;
  const show = (next: Picture) => {
    if (waiting === null) apply(next);
    else waiting = next;
  };
  const begin = () => {
    if (waiting === null) return;
    const last = waiting;
    waiting = null;
    // What is marked, and what stands over the map, does not come back with the style.
    if (overlay) isLoadingOverlay = false;
    overlay?.remove();
    overlay = null;
    shown = bare(shown);
    apply(last);
    report();
  };
  map.once("style.load", begin);
  const plane: Plane = {
    project: ({ longitude, latitude }) => map.project([longitude, latitude]),
    unproject: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y]);
      return { longitude: lng, latitude: lat };
    },
    size: () => ({ width: canvas.clientWidth, height: canvas.clientHeight }),
    watch: (moved) => {
      const watches = [map.on("move", moved), map.on("resize", moved)];
      return () => {
        for (const watch of watches) watch.unsubscribe();
      };
    },
  };
  const destroy = () => {
    sizeWatch.disconnect();
    map.remove();
  };
  return { show, look: () => readCamera(map), plane, follow, redraw: isBusy, destroy };
};

/** A picture without what is not in the style. */
const bare = (picture: Picture): Picture => ({
  ...picture,
  arcs: null,
  columns: null,
  drawings: null,
  drawing: null,
  hovered: null,
  selected: [],
});
