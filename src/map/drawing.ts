/** What a person is drawing: the shortest ways on the ellipsoid, as they are measured, with their lengths. */
import { type Layer, PathLayer, PolygonLayer, ScatterplotLayer, TextLayer } from "deck.gl";
import type { Geodesic } from "#domain/geodesic.ts";
import type { Position } from "#domain/view.ts";
import type { Coordinate } from "#domain/workspace/workspace.ts";
import { sayLength } from "#text/extent.ts";
import { mapFonts } from "#theme/map-fonts.ts";
import type { DrawingPicture, Handles } from "./drawing-picture.ts";
import { drawingLayers as layersOf } from "./drawings.ts";
import { rgbOf } from "./rgb-of.ts";

/** A side of the drawing. */
interface Side {
  course: [number, number][];
  /** Whether both ends are set; else it moves with the pointer. */
  isSet: boolean;
  middle: [number, number];
  metres: number;
}

export const draftLayers = (
  picture: DrawingPicture,
  geodesic: Geodesic | null,
  metresPerPixel: number,
): Layer[] => {
  const { points, tip, isRing, drawing, handles, snap } = picture;
  const { line, casing, labelScale } = picture;
  const corners = tip ? [...points, tip] : points;
  const sides = corners.flatMap((from, index): Side[] => {
    const isLast = index === corners.length - 1;
    const to = isLast && isRing && corners.length > 2 ? corners[0] : corners[index + 1];
    if (!to) return [];
    const isSet = !tip || index < points.length - 1;
    return [{ ...courseOf(from, to, geodesic), isSet }];
  });
  const lengths = sides.filter(
    ({ metres }) => metres > shortestLabelled * labelScale * metresPerPixel,
  );
  const strokes = (id: string, color: string, width: number) =>
    new PathLayer<Side>({
      id: `drawing-${id}`,
      data: sides,
      getPath: ({ course }) => course,
      getColor: ({ isSet }) => [...rgbOf(color), isSet ? 255 : 170],
      getWidth: width * labelScale,
      widthUnits: "pixels",
      capRounded: true,
      jointRounded: true,
      updateTriggers: { getColor: color },
    });
  // What is to stay is drawn as it will be.
  const outline =
    drawing || sides.length === 0
      ? []
      : [strokes("casing", casing, 5.5), strokes("line", line, 2.5)];
  return [
    ...(drawing ? layersOf("draft", [drawing], picture.look, geodesic) : []),
    ...(isRing && !drawing && corners.length > 2
      ? [
          new PolygonLayer<Side[]>({
            id: "drawing-ground",
            data: [sides],
            getPolygon: (ring) => ring.flatMap(({ course }) => course.slice(0, -1)),
            getFillColor: [...rgbOf(line), 34],
            stroked: false,
            updateTriggers: { getFillColor: line },
          }),
        ]
      : []),
    ...outline,
    ...(points.length === 0 ? [] : [cornerLayer(points, picture)]),
    ...(lengths.length === 0 ? [] : [lengthLayer(lengths, picture)]),
    ...(handles ? handleLayers(handles, picture) : []),
    ...(snap ? [snapLayer(snap, picture)] : []),
  ];
};

/** Where points have been set. */
const cornerLayer = (
  points: readonly Position[],
  { line, casing, labelScale }: DrawingPicture,
): Layer =>
  new ScatterplotLayer<Position>({
    id: "drawing-corners",
    data: points,
    getPosition: pairOf,
    getRadius: 4.5 * labelScale,
    radiusUnits: "pixels",
    getFillColor: rgbOf(casing),
    getLineColor: rgbOf(line),
    getLineWidth: 2 * labelScale,
    lineWidthUnits: "pixels",
    stroked: true,
    updateTriggers: { getFillColor: casing, getLineColor: line },
  });

/** How long each side is, beside it. */
const lengthLayer = (
  sides: readonly Side[],
  { ink, halo, language, labelScale }: DrawingPicture,
): Layer =>
  new TextLayer<Side>({
    id: "drawing-lengths",
    data: sides,
    // All a length is written with, so that the font is painted once and not for every number.
    characterSet: "0123456789.,km ",
    fontFamily: mapFonts.bold.join(", "),
    fontWeight: 700,
    fontSettings: { sdf: true },
    outlineWidth: 5,
    outlineColor: [...rgbOf(halo), 255],
    getPosition: ({ middle }) => middle,
    getText: ({ metres }) => sayLength(metres, language),
    getSize: 13 * labelScale,
    getColor: rgbOf(ink),
    getPixelOffset: [0, -11 * labelScale],
    updateTriggers: { getText: language, getColor: ink },
  });

/** A ring wide enough to be seen round the pointer. */
const snapLayer = (snap: Position, { line, casing, labelScale }: DrawingPicture): Layer =>
  new ScatterplotLayer<Position>({
    ...dot,
    id: "drawing-snap",
    data: [snap],
    getPosition: pairOf,
    getRadius: 9 * labelScale,
    getFillColor: [...rgbOf(casing), 70],
    getLineColor: rgbOf(line),
    getLineWidth: 2.5 * labelScale,
  });

/** Corners filled where they are held, and between them smaller ones that are not there yet. */
const handleLayers = (
  { corners, middles, held }: Handles,
  { line, casing, labelScale }: DrawingPicture,
): Layer[] => [
  new ScatterplotLayer<Coordinate>({
    ...dot,
    id: "drawing-middles",
    data: middles,
    getPosition: (at) => at,
    getRadius: 3.5 * labelScale,
    getFillColor: [...rgbOf(casing), 200],
    getLineColor: [...rgbOf(line), 200],
    getLineWidth: 1.2 * labelScale,
  }),
  new ScatterplotLayer<Coordinate>({
    ...dot,
    id: "drawing-handles",
    data: corners,
    getPosition: (at) => at,
    getRadius: (_at, { index }) => (held === index || held === "whole" ? 7.5 : 5.5) * labelScale,
    getFillColor: (_at, { index }) => rgbOf(held === index || held === "whole" ? line : casing),
    getLineColor: rgbOf(line),
    getLineWidth: 2 * labelScale,
    updateTriggers: { getRadius: held, getFillColor: [held, line] },
  }),
];

const dot = { radiusUnits: "pixels", lineWidthUnits: "pixels", stroked: true } as const;

/** Pixels a side must be long for its length to be written on it. */
const shortestLabelled = 70;

const pairOf = ({ longitude, latitude }: Position): [number, number] => [longitude, latitude];

const courseOf = (from: Position, to: Position, geodesic: Geodesic | null) => {
  const course = [...(geodesic?.course(from, to) ?? [from]), to].map(pairOf);
  const half = (course.length - 1) / 2;
  const [before, after] = [course[Math.floor(half)], course[Math.ceil(half)]];
  const [[west, south], [east, north]] = [before ?? pairOf(from), after ?? pairOf(to)];
  return {
    course,
    middle: [(west + east) / 2, (south + north) / 2] as [number, number],
    metres: geodesic?.segment(from, to).metres ?? 0,
  };
};
