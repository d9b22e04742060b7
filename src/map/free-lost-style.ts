import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Lets go of what a style holds when its graphics are lost. MapLibre 6 destroys such a style but leaves it in the care
 * of its plugin for Arabic script: with its picture of dashes, and with every answer of the workers still awaited, each
 * of which holds the painter that is gone and all that was painted with.
 */
export const freeLostStyle = (map: MapLibreMap): void =>
  map.getCanvas().addEventListener(
    "webglcontextlost",
    () => {
      const { style } = map;
      map.once("webglcontextlost", () => {
        if (style) Object.assign(style, { dispatcher: undefined, lineAtlas: undefined });
      });
    },
    // Before MapLibre forgets which it was.
    { capture: true },
  );
