import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import type { Position } from "#domain/view.ts";

/** What a hand does on the map to a drawing that can be taken hold of. */
export interface HandEvents {
  /** A pointer goes down; says whether it took hold of something, so that the map stays where it is. */
  onGrab: (position: Position) => boolean;
  /** It moves, held or not; `isFree`: with the key that lets it go by what is near. */
  onDrag: (position: Position, isFree: boolean) => void;
  onDrop: () => void;
  /** A key is pressed on the map; says whether it was of use. */
  onHandKey: (key: HandKey) => boolean;
}

export interface HandKey {
  name: "next" | "before" | "remove" | "insert" | "east" | "west" | "north" | "south";
  /** CSS pixels an arrow means. */
  pixels: number;
}

/** Watches what a hand does on the map, for as long as that is wanted. Set up before whatever else answers to its keys. */
export const watchHand = (map: MapLibreMap, isWanted: () => boolean, events: HandEvents) => {
  let isHolding = false;
  const grab = (event: MapMouseEvent | MapTouchEvent) => {
    if (!isWanted() || isSecond(event)) return;
    if (!events.onGrab(positionOf(event))) return;
    event.preventDefault();
    isHolding = true;
    for (const type of releases) window.addEventListener(type, drop);
  };
  const drop = () => {
    for (const type of releases) window.removeEventListener(type, drop);
    isHolding = false;
    events.onDrop();
  };
  const drag = (event: MapMouseEvent | MapTouchEvent) => {
    if (isHolding) events.onDrag(positionOf(event), event.originalEvent.altKey);
  };
  map.on("mousedown", grab);
  map.on("touchstart", grab);
  map.on("mousemove", drag);
  map.on("touchmove", drag);
  map.getCanvas().addEventListener("keydown", (event) => {
    const name = nameOf(event);
    if (!name || !isWanted() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!events.onHandKey({ name, pixels: event.shiftKey ? farStep : 1 })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
};

const releases = ["mouseup", "touchend", "touchcancel", "blur"] as const;

/** CSS pixels an arrow moves with Shift. */
const farStep = 10;

const positionOf = ({ lngLat }: MapMouseEvent | MapTouchEvent): Position => ({
  longitude: lngLat.lng,
  latitude: lngLat.lat,
});

/** Whether it is another finger, or another button than the first. */
const isSecond = ({ originalEvent }: MapMouseEvent | MapTouchEvent): boolean =>
  "touches" in originalEvent ? originalEvent.touches.length > 1 : originalEvent.button !== 0;

const keyNames: Readonly<Record<string, HandKey["name"]>> = {
  Delete: "remove",
  Insert: "insert",
  ArrowRight: "east",
  ArrowLeft: "west",
  ArrowUp: "north",
  ArrowDown: "south",
};

const nameOf = ({ key, shiftKey }: KeyboardEvent): HandKey["name"] | undefined => {
  if (key === "Tab") return shiftKey ? "before" : "next";
  return keyNames[key];
};
