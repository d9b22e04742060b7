/** Links through the air and the "four ports", drawn as arcs over the map. */
import { ArcLayer } from "deck.gl";
import type { FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import type { ArcsPicture } from "./arcs-picture.ts";
import { rgbOf } from "./rgb-of.ts";

/** One end to the other; positions are WGS84 longitude, latitude. */
interface Arc {
  entity: string;
  kind: string;
  from: Position;
  to: Position;
}

/** The arcs of the file of the links. */
export const readArcs = (content: unknown): Arc[] =>
  (content as FeatureCollection).features.flatMap(({ properties, geometry }) =>
    linesOf(geometry as LineString | MultiLineString).flatMap((line) => {
      const [from, to] = [line[0], line.at(-1)];
      return from && to ? [{ entity: properties?.entity, kind: properties?.kind, from, to }] : [];
    }),
  );

const linesOf = (geometry: LineString | MultiLineString): Position[][] =>
  geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;

export const arcLayer = (
  arcs: readonly Arc[],
  { colors, marked, shown, opacity }: ArcsPicture,
): ArcLayer<Arc> =>
  new ArcLayer<Arc>({
    id: "links-arcs",
    data: arcs.filter(
      ({ kind, entity }) => kind in colors && (shown === null || shown.includes(entity)),
    ),
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
