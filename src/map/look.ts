/** Where a map looks: read from it, and set. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { type Room, stageRoom } from "#domain/story/stage-room.ts";
import type { Camera } from "#domain/view.ts";
import { nearestFrame } from "./camera-of-frame.ts";
import type { Frame, Picture } from "./picture.ts";

/** Air around what is framed, CSS pixels. */
const framePadding = 44;

const paddingOf = ({ clientWidth, clientHeight }: HTMLElement, { covered, scene }: Frame): Room =>
  scene
    ? stageRoom(scene.layout, clientWidth, clientHeight)
    : {
        top: framePadding,
        right: framePadding,
        bottom: framePadding,
        left: framePadding + (clientWidth > 2.5 * covered ? covered : 0),
      };

/** How MapLibre is to fit a frame into a map, bearing and pitch aside. */
const fitOf = (container: HTMLElement, frame: Frame) => ({
  padding: paddingOf(container, frame),
  maxZoom: nearestFrame(container.clientWidth),
});

/** Where a map looks from its beginning. */
export const firstLook = (container: HTMLElement, target: Picture["target"]) =>
  "bounds" in target
    ? {
        bounds: target.bounds,
        fitBoundsOptions: {
          ...fitOf(container, target),
          pitch: target.pitch,
          bearing: target.scene?.bearing ?? 0,
        },
      }
    : toMapLibre(target);

/** Looks where a picture looks, once the page is laid out: a panel may be opening or closing beside the map. */
export const move = (map: MapLibreMap, target: Picture["target"]) =>
  requestAnimationFrame(() => {
    map.resize();
    if ("bounds" in target) showFrame(map, target, durationOf(target));
    else map.easeTo({ ...toMapLibre(target), duration: 500 });
  });

const showFrame = (map: MapLibreMap, frame: Frame, duration: number) =>
  map.fitBounds(frame.bounds, {
    ...fitOf(map.getContainer(), frame),
    duration,
    ...(frame.scene
      ? { bearing: frame.scene.bearing, pitch: frame.pitch }
      : { bearing: map.getBearing(), ...(frame.pitch > 0 && { pitch: frame.pitch }) }),
  });

/** Milliseconds. From scene to scene a room full of people flies along; a scene that fades in is there at once. */
const durationOf = ({ scene }: Frame): number => {
  if (!scene) return 900;
  return scene.transition === "fly" ? 2600 : 0;
};

/**
 * Keeps what is framed in the frame when the map gets larger or smaller, as long as nobody has moved it.
 * @returns takes what is framed from now on; null when something else decides where the map looks
 */
export const keepFramed = (map: MapLibreMap, first: Frame | null) => {
  let frame = first;
  const sizeNow = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    return `${clientWidth} ${clientHeight}`;
  };
  let size = sizeNow();
  map.on("movestart", ({ originalEvent }) => {
    if (originalEvent) frame = null;
  });
  map.on("resize", () => {
    // A flight that is under way has measured the map itself.
    if (sizeNow() === size) return;
    size = sizeNow();
    if (frame && !map.isMoving()) showFrame(map, frame, 0);
  });
  return (next: Frame | null) => {
    frame = next;
    requestAnimationFrame(() => {
      size = sizeNow();
    });
  };
};

export const toMapLibre = ({ zoom, latitude, longitude, bearing, pitch }: Camera) => ({
  zoom,
  center: [longitude, latitude] as [number, number],
  bearing,
  pitch,
});

export const readCamera = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter();
  return {
    zoom: map.getZoom(),
    latitude: lat,
    longitude: lng,
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
};
