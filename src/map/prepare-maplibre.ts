/** What every MapLibre map of the page needs, on the screen or off it. */
import { addProtocol, type Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { archiveScheme, readArchivedTile } from "#data/opened-archives.ts";
import { groundPrefix } from "#domain/basemap.ts";
import { paintBadge } from "./paint-badge.ts";
import { paintPath } from "./paint-path.ts";
import { paintPattern } from "./paint-pattern.ts";
import { paintSymbol } from "./paint-symbol.ts";

setWorkerUrl(workerUrl);
addProtocol(archiveScheme, async ({ url, type }, { signal }) => {
  const data = await readArchivedTile(url, signal);
  if (data !== null) return { data };
  // A picture that is not there lets the one above it show; vectors that are not there are none.
  if (type === "image") throw Object.assign(new Error("no such tile"), { status: 404 });
  return { data: new ArrayBuffer(0) };
});

/** Paints the images a style names when it first names them. */
export const supplyImages = (map: MapLibreMap): void => {
  map.setMissingStyleImageResolver((id) => {
    const symbol = paintSymbol(id);
    const image = symbol ?? paintPattern(id) ?? paintPath(id) ?? paintBadge(id);
    if (image) map.addImage(id, image, { pixelRatio: 2, sdf: symbol !== null });
  });
};

/** Whether a source is one of the map's own, and not of a basemap. */
export const isOurs = (source: string): boolean => !source.startsWith(groundPrefix);
