import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Lets go of what MapLibre 6 leaves behind when its graphics are lost and come back: the style, which it destroys but
 * leaves in the care of its plugin for Arabic script, with the painter and all that was painted with; and on the canvas
 * what waited to hear that graphics could not be had.
 */
export const freeLostStyle = (map: MapLibreMap): void => {
  const canvas = map.getCanvas();
  canvas.addEventListener(
    "webglcontextlost",
    () => {
      const { style } = map;
      map.once("webglcontextlost", () => style?._remove(false));
    },
    // Before MapLibre forgets which it was.
    { capture: true },
  );
  map.on("webglcontextrestored", () => {
    // Waited for once, by nobody else, and too late to matter.
    canvas.dispatchEvent(new Event("webglcontextcreationerror"));
  });
};
