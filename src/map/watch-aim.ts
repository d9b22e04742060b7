import type { Map as MapLibreMap } from "maplibre-gl";
import type { Position } from "#domain/view.ts";

/**
 * Watches whether a keyboard works the map, and then tells where its middle is, for as long as that is wanted; null
 * once a pointer takes over or the map is left.
 */
export const watchAim = (
  map: MapLibreMap,
  isWanted: () => boolean,
  onAim: (position: Position | null) => void,
) => {
  const canvas = map.getCanvas();
  let isAiming = false;
  const tell = () => {
    if (!isAiming || !isWanted()) return;
    const { lng, lat } = map.getCenter();
    onAim({ longitude: lng, latitude: lat });
  };
  const start = () => {
    isAiming = true;
    tell();
  };
  const stop = () => {
    if (!isAiming) return;
    isAiming = false;
    onAim(null);
  };
  canvas.addEventListener("focus", () => {
    if (canvas.matches(":focus-visible")) start();
  });
  canvas.addEventListener("blur", stop);
  canvas.addEventListener("keydown", ({ key }) => {
    if (/^Arrow|^[+=-]$/.test(key)) start();
  });
  canvas.addEventListener("pointerdown", stop);
  let last = "";
  map.on("mousemove", ({ originalEvent: { screenX, screenY } }) => {
    // A pointer that rests is said to move when something appears below it.
    const here = `${screenX} ${screenY}`;
    if (here !== last && last !== "") stop();
    last = here;
  });
  map.on("move", tell);
  return { tell, isAiming: () => isAiming };
};
