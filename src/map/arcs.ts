/** Links through the air and the "four ports", drawn as arcs over the map; fetched when first shown. */
import { ArcLayer, MapLibreOverlay } from "deck.gl";
import type { FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { ArcsPicture } from "./arcs-picture.ts";

/** One end to the other; positions are WGS84 longitude, latitude. */
interface Arc {
  entity: string;
  kind: string;
  from: Position;
  to: Position;
}

export interface Arcs {
  show: (picture: ArcsPicture | null) => void;
  /** Ids of the entities whose arcs pass a point of the canvas, CSS pixels. */
  at: (point: { x: number; y: number }) => string[];
}

/**
 * Draws arcs over a map.
 * @throws Error when the file of the links cannot be read
 */
export const createArcs = async (map: MapLibreMap, address: string): Promise<Arcs> => {
  const arcs = arcsOf(await fetchLinks(address));
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
  map.addControl(overlay);
  return {
    show: (picture) => overlay.setProps({ layers: picture ? [layerOf(arcs, picture)] : [] }),
    at: ({ x, y }) => {
      const picked = overlay.pickObject({ x, y, radius: 6 });
      return picked?.object ? [(picked.object as Arc).entity] : [];
    },
  };
};

const fetchLinks = async (address: string): Promise<FeatureCollection> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

const arcsOf = ({ features }: FeatureCollection): Arc[] =>
  features.flatMap(({ properties, geometry }) =>
    linesOf(geometry as LineString | MultiLineString).flatMap((line) => {
      const [from, to] = [line[0], line.at(-1)];
      return from && to ? [{ entity: properties?.entity, kind: properties?.kind, from, to }] : [];
    }),
  );

const linesOf = (geometry: LineString | MultiLineString): Position[][] =>
  geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;

const layerOf = (arcs: readonly Arc[], { colors, marked, opacity }: ArcsPicture) =>
  new ArcLayer<Arc>({
    id: "links-arcs",
    data: arcs.filter(({ kind }) => kind in colors),
    getSourcePosition: ({ from }) => from as [number, number],
    getTargetPosition: ({ to }) => to as [number, number],
    getSourceColor: ({ kind }) => rgbOf(colors[kind] ?? ""),
    getTargetColor: ({ kind }) => rgbOf(colors[kind] ?? ""),
    getWidth: ({ entity }) => (marked.includes(entity) ? 5 : 2.5),
    getHeight: 0.35,
    numSegments: 160,
    // Seen from above, an arc would be a straight line: it leans, each kind to its own side.
    getTilt: ({ kind }) => (kind === "air" ? -28 : 28),
    opacity,
    pickable: true,
    updateTriggers: { getWidth: marked, getSourceColor: colors, getTargetColor: colors },
  });

const rgbOf = (color: string): [number, number, number] => [
  Number.parseInt(color.slice(1, 3), 16),
  Number.parseInt(color.slice(3, 5), 16),
  Number.parseInt(color.slice(5, 7), 16),
];
