/** What stands over the map instead of in its style: arcs, columns, what a person draws; fetched when first shown. */
import { type Layer, MapLibreOverlay } from "deck.gl";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type Geodesic, loadGeodesic } from "#domain/geodesic.ts";
import { metresPerPixel } from "#domain/metres-per-pixel.ts";
import { arcLayer, readArcs } from "./arcs.ts";
import type { ArcsPicture } from "./arcs-picture.ts";
import { columnLayers, readFeet } from "./columns.ts";
import type { ColumnsPicture } from "./columns-picture.ts";
import { draftLayers } from "./drawing.ts";
import type { DrawingPicture } from "./drawing-picture.ts";
import { createDrawings } from "./drawings.ts";
import type { DrawingsPicture } from "./drawings-picture.ts";

interface OverlayPicture {
  arcs: ArcsPicture | null;
  columns: ColumnsPicture | null;
  drawings: DrawingsPicture | null;
  drawing: DrawingPicture | null;
}

export interface Overlay {
  show: (picture: OverlayPicture) => void;
  /** Ids of the entities whose arcs and columns are at a point of the canvas, CSS pixels. */
  at: (point: { x: number; y: number }) => string[];
}

/** Draws over a map. `onFault` is told the name of a file that cannot be read. */
export const createOverlay = (map: MapLibreMap, onFault: (file: string) => void): Overlay => {
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
  map.addControl(overlay);
  const arcs = fetched(readArcs, () => onFault("links"));
  const feet = fetched(readFeet, () => onFault("area-labels"));
  const drawings = createDrawings();
  let shown: OverlayPicture = { arcs: null, columns: null, drawings: null, drawing: null };
  const draw = (picture: OverlayPicture) => {
    const start = performance.now();
    const isChanged = picture.drawings !== shown.drawings;
    shown = picture;
    const layers: Layer[] = [];
    if (picture.arcs) {
      const known = arcs(picture.arcs.address, again);
      if (known) layers.push(arcLayer(known, picture.arcs));
    }
    if (picture.columns) {
      const known = feet(picture.columns.address, again);
      if (known) layers.push(...columnLayers(known, picture.columns, scale()));
    }
    // Without the formula a line is drawn straight, and nothing is written on it.
    if ((picture.drawings || picture.drawing) && geodesic === undefined) void fetchGeodesic();
    if (picture.drawings) layers.push(...drawings(picture.drawings, geodesic ?? null));
    if (picture.drawing) layers.push(...draftLayers(picture.drawing, geodesic ?? null, scale()));
    overlay.setProps({ layers });
    // What one more edit costs is measured by the bench.
    if (isChanged) performance.measure("map-drawings", { start });
  };
  const again = () => draw(shown);
  let geodesic: Geodesic | null | undefined;
  const fetchGeodesic = async () => {
    geodesic = null;
    geodesic = await loadGeodesic().catch(() => null);
    again();
  };
  const scale = () => metresPerPixel({ latitude: map.getCenter().lat, zoom: map.getZoom() });
  map.on("zoom", () => {
    if (shown.columns || shown.drawing) again();
  });
  return {
    show: draw,
    at: ({ x, y }) => {
      const picked = overlay.pickObject({ x, y, radius: 6 });
      return picked?.object ? [(picked.object as { entity: string }).entity] : [];
    },
  };
};

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
