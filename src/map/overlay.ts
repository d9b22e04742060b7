/** What stands over the map instead of in its style: arcs, columns, what a person draws; fetched when first shown. */
import { CompositeLayer, type Layer, MapLibreOverlay } from "deck.gl";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type Geodesic, loadGeodesic } from "#domain/geodesic.ts";
import { metresPerPixel } from "#domain/metres-per-pixel.ts";
import { arcLayer, readArcs } from "./arcs.ts";
import { columnLayers, readFeet } from "./columns.ts";
import { draftLayers } from "./drawing.ts";
import { createDrawings } from "./drawings.ts";
import type { OverlayPicture } from "./has-overlay.ts";
import { keepUnseen } from "./keep-unseen.ts";

export interface Overlay {
  show: (picture: OverlayPicture) => void;
  /** Ids of the entities whose arcs and columns are at a point of the canvas, CSS pixels. */
  at: (point: { x: number; y: number }) => string[];
  remove: () => void;
}

/** For a map that is drawn to be copied, not to be seen. */
interface CopyOrder {
  pixelRatio: number;
  /** Is handed the canvas each time all that was last shown is on it; a moment later it may be empty. */
  onDrawn: (canvas: HTMLCanvasElement) => void;
}

/** Draws over a map. `onFault` is told the name of a file that cannot be read. */
export const createOverlay = (
  map: MapLibreMap,
  onFault: (file: string) => void,
  copyOrder: CopyOrder | null = null,
): Overlay => {
  let isWaiting = false;
  let drawn: Layer[] = [];
  let canvasContext: { destroy: () => void } | null = null;
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers: [],
    onDeviceInitialized: (device) => {
      canvasContext = device.canvasContext;
    },
    ...(copyOrder && {
      useDevicePixels: copyOrder.pixelRatio,
      onAfterRender: () => {
        const canvas = overlay.getCanvas();
        if (canvas && !isWaiting && drawn.every(isReady)) copyOrder.onDrawn(canvas);
      },
    }),
  });
  map.addControl(overlay);
  // deck.gl 9 goes without them: what watches the size of its canvas would keep all that was drawn on it.
  const free = () => {
    canvasContext?.destroy();
    for (const left of map.getContainer().querySelectorAll(".deck-widget-container")) left.remove();
  };
  map.once("remove", free);
  const arcs = fetched(readArcs, () => onFault("links"));
  const feet = fetched(readFeet, () => onFault("area-labels"));
  const drawings = createDrawings();
  const withUnseen = keepUnseen();
  let shown: OverlayPicture = { arcs: null, columns: null, drawings: null, drawing: null };
  const draw = (picture: OverlayPicture) => {
    const start = performance.now();
    const isChanged = picture.drawings !== shown.drawings;
    shown = picture;
    isWaiting = false;
    const layers: Layer[] = [];
    if (picture.arcs) {
      const known = arcs(picture.arcs.address, again);
      isWaiting ||= known === null;
      if (known) layers.push(arcLayer(known, picture.arcs));
    }
    if (picture.columns) {
      const known = feet(picture.columns.address, again);
      isWaiting ||= known === null;
      if (known) layers.push(...columnLayers(known, picture.columns, scale()));
    }
    // Without the formula a line is drawn straight, and nothing is written on it.
    if ((picture.drawings || picture.drawing) && geodesic === undefined) void fetchGeodesic();
    isWaiting ||= isFetchingGeodesic;
    layers.push(...drawings(picture.drawings, geodesic ?? null));
    const draft = picture.drawing ? draftLayers(picture.drawing, geodesic ?? null, scale()) : [];
    layers.push(...withUnseen(draft));
    drawn = layers;
    overlay.setProps({ layers });
    // What one more edit costs is measured by the bench.
    if (isChanged) performance.measure("map-drawings", { start });
  };
  const again = () => draw(shown);
  let geodesic: Geodesic | null | undefined;
  let isFetchingGeodesic = false;
  const fetchGeodesic = async () => {
    geodesic = null;
    isFetchingGeodesic = true;
    geodesic = await loadGeodesic().catch(() => null);
    isFetchingGeodesic = false;
    again();
  };
  const scale = () => metresPerPixel({ latitude: map.getCenter().lat, zoom: map.getZoom() });
  const rescale = () => {
    if (shown.columns || shown.drawing) again();
  };
  map.on("zoom", rescale);
  return {
    show: draw,
    at: ({ x, y }) => {
      const picked = overlay.pickObject({ x, y, radius: 6 });
      return picked?.object ? [(picked.object as { entity: string }).entity] : [];
    },
    remove: () => {
      map.off("zoom", rescale);
      map.off("remove", free);
      map.removeControl(overlay);
      free();
    },
  };
};

/** Whether a layer has all it draws with: its programs are compiled while the first pictures already pass. */
const isReady = (layer: Layer): boolean =>
  layer.isLoaded &&
  layer.getModels().every(({ pipeline }) => pipeline.linkStatus !== "pending") &&
  (!(layer instanceof CompositeLayer) || layer.getSubLayers().every(isReady));

/** What a file holds, once it is there; asked for once an address. */
const fetched = <Content>(read: (content: unknown) => Content, onFault: () => void) => {
  const known = new Map<string, Content | null>();
  return (address: string, onArrival: () => void): Content | null => {
    const content = known.get(address);
    if (content !== undefined) return content;
    known.set(address, null);
    fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        return response.json();
      })
      .then((json) => {
        known.set(address, read(json));
        onArrival();
      })
      .catch(onFault);
    return null;
  };
};
