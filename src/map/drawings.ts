/** What a person has drawn, in deck.gl: each block of drawings as layers that are kept while it stays the same. */
import { PathStyleExtension, type PathStyleExtensionProps } from "@deck.gl/extensions";
import {
  IconLayer,
  type Layer,
  PathLayer,
  ScatterplotLayer,
  SolidPolygonLayer,
  TextLayer,
} from "deck.gl";
import type { Geodesic } from "#domain/geodesic.ts";
import { arrowHead, pointRadius, textSize } from "#domain/workspace/drawing-size.ts";
import { drawnShape } from "#domain/workspace/drawn-shape.ts";
import type { Coordinate, Drawing } from "#domain/workspace/workspace.ts";
import { mapFonts } from "#theme/map-fonts.ts";
import { arrowIcon } from "./arrow-icon.ts";
import { cutBlocks, type DrawingBlock } from "./drawing-blocks.ts";
import type { DrawingLook } from "./drawing-look.ts";
import type { DrawingsPicture } from "./drawings-picture.ts";
import { keepUnseen } from "./keep-unseen.ts";
import { rgbOf } from "./rgb-of.ts";

/** Gives the layers of what is drawn; those of what has not changed are the same objects as before. */
export const createDrawings = () => {
  let blocks: readonly DrawingBlock[] = [];
  let made = new Map<DrawingBlock, Layer[]>();
  let last: { look: DrawingLook; geodesic: Geodesic | null } | null = null;
  let marks: { of: readonly Drawing[]; layers: Layer[] } = { of: [], layers: [] };
  let withUnseen = keepUnseen();
  return (picture: DrawingsPicture | null, geodesic: Geodesic | null): Layer[] => {
    // A layer that was taken off the map cannot be put back.
    if (!picture) {
      last = null;
      withUnseen = keepUnseen();
      return [];
    }
    const { drawings, chosen, look } = picture;
    if (last?.look !== look || last.geodesic !== geodesic) {
      made = new Map();
      marks = { of: [], layers: [] };
      last = { look, geodesic };
    }
    blocks = cutBlocks(blocks, drawings);
    made = new Map(
      blocks.map((block) => [
        block,
        made.get(block) ?? drawingLayers(`drawings-${block.id}`, block.drawings, look, geodesic),
      ]),
    );
    const marked = new Set(chosen);
    const of = chosen.length > 0 ? drawings.filter(({ id }) => marked.has(id)) : [];
    if (of.length !== marks.of.length || of.some((drawing, index) => drawing !== marks.of[index]))
      marks = { of, layers: withUnseen(markLayers(of, look, geodesic)) };
    return [...marks.layers, ...[...made.values()].flat()];
  };
};

/** A line, and the drawing it is of. */
interface Course {
  course: readonly Coordinate[];
  drawing: Drawing;
}

/** The line itself, or what lies round it. */
interface Stroke extends Course {
  isCasing: boolean;
}

/** Drawings as layers: areas below lines below points below words. */
export const drawingLayers = (
  id: string,
  drawings: readonly Drawing[],
  look: DrawingLook,
  geodesic: Geodesic | null,
): Layer[] => {
  const { colors, casing, halo, labelScale } = look;
  const colorOf = ({ style }: Drawing) => rgbOf(colors[style.color]);
  const grounds = drawings.flatMap((drawing) =>
    drawing.style.filling > 0
      ? drawnShape(drawing.shape, geodesic).polygons.map((rings) => ({ rings, drawing }))
      : [],
  );
  const courses = drawings.flatMap((drawing) => coursesOf(drawing, geodesic));
  // Round all lines before the first of them, in one layer: what counts is how many there are to be drawn.
  const strokes = [
    ...courses.map((one): Stroke => ({ ...one, isCasing: true })),
    ...courses.flatMap((one): Stroke[] =>
      one.drawing.style.isDashed ? [] : [{ ...one, isCasing: false }],
    ),
  ];
  const dashed = courses.filter(({ drawing }) => drawing.style.isDashed);
  const heads = courses.filter(({ drawing }) => drawing.shape.type === "arrow");
  const points = drawings.flatMap(atOne("point"));
  const words = drawings.flatMap(atOne("text"));
  const icons = (part: string, extra: number, color: string | null) =>
    heads.length === 0
      ? []
      : [
          new IconLayer<Course>({
            id: `${id}-${part}`,
            data: heads,
            ...arrowIcon(),
            billboard: false,
            getPosition: ({ course }) => course.at(-1) as Coordinate,
            getAngle: ({ course }) => headingOf(course),
            getSize: ({ drawing }) => (arrowHead(drawing.style) + extra) * labelScale,
            getColor: color === null ? ({ drawing }) => colorOf(drawing) : rgbOf(color),
          }),
        ];
  return [
    ...(grounds.length === 0
      ? []
      : [
          new SolidPolygonLayer<(typeof grounds)[number]>({
            id: `${id}-grounds`,
            data: grounds,
            getPolygon: ({ rings }) => rings as Coordinate[][],
            getFillColor: ({ drawing }) => [
              ...colorOf(drawing),
              Math.round(drawing.style.filling * 255),
            ],
          }),
        ]),
    ...(strokes.length === 0
      ? []
      : [
          new PathLayer<Stroke>({
            ...stroke,
            id: `${id}-lines`,
            data: strokes,
            getPath: pathOf,
            getColor: ({ drawing, isCasing }) => (isCasing ? rgbOf(casing) : colorOf(drawing)),
            getWidth: ({ drawing, isCasing }) =>
              (drawing.style.width + (isCasing ? 2.4 : 0)) * labelScale,
          }),
        ]),
    ...(dashed.length === 0
      ? []
      : [
          new PathLayer<Course, PathStyleExtensionProps<Course>>({
            ...stroke,
            id: `${id}-dashed`,
            data: dashed,
            getPath: pathOf,
            getColor: ({ drawing }) => colorOf(drawing),
            getWidth: ({ drawing }) => drawing.style.width * labelScale,
            extensions: [dashes],
            getDashArray: [6, 4],
          }),
        ]),
    ...icons("head-casings", 4, casing),
    ...icons("heads", 0, null),
    ...(points.length === 0
      ? []
      : [
          new ScatterplotLayer<Spot>({
            id: `${id}-points`,
            data: points,
            getPosition: ({ at }) => at,
            getRadius: ({ drawing }) => pointRadius(drawing.style) * labelScale,
            radiusUnits: "pixels",
            getFillColor: ({ drawing }) => colorOf(drawing),
            getLineColor: rgbOf(casing),
            getLineWidth: 2 * labelScale,
            lineWidthUnits: "pixels",
            stroked: true,
          }),
        ]),
    ...(words.length === 0
      ? []
      : [
          new TextLayer<Spot>({
            ...lettering,
            id: `${id}-words`,
            data: words,
            outlineColor: [...rgbOf(halo), 255],
            getPosition: ({ at }) => at,
            getText: ({ drawing }) => drawing.name,
            getSize: ({ drawing }) => textSize(drawing.style) * labelScale,
            getColor: ({ drawing }) => colorOf(drawing),
          }),
        ]),
  ];
};

/** What marks the chosen ones, below them. */
const markLayers = (
  drawings: readonly Drawing[],
  { selection, labelScale }: DrawingLook,
  geodesic: Geodesic | null,
): Layer[] => {
  const courses = drawings.flatMap((drawing) => coursesOf(drawing, geodesic));
  const points = drawings.flatMap(atOne("point"));
  const words = drawings.flatMap(atOne("text"));
  return [
    ...(courses.length === 0
      ? []
      : [
          new PathLayer<Course>({
            ...stroke,
            id: "drawings-marks",
            data: courses,
            getPath: pathOf,
            getColor: [...rgbOf(selection), markOpacity],
            getWidth: ({ drawing }) => (drawing.style.width + 8) * labelScale,
          }),
        ]),
    ...(points.length === 0
      ? []
      : [
          new ScatterplotLayer<Spot>({
            id: "drawings-marked-points",
            data: points,
            getPosition: ({ at }) => at,
            getRadius: ({ drawing }) => (pointRadius(drawing.style) + 5) * labelScale,
            radiusUnits: "pixels",
            getFillColor: [...rgbOf(selection), markOpacity],
          }),
        ]),
    ...(words.length === 0
      ? []
      : [
          new TextLayer<Spot>({
            ...lettering,
            id: "drawings-marked-words",
            data: words,
            background: true,
            backgroundPadding: [5, 2, 5, 2],
            getBackgroundColor: [...rgbOf(selection), markOpacity],
            getPosition: ({ at }) => at,
            getText: ({ drawing }) => drawing.name,
            getSize: ({ drawing }) => textSize(drawing.style) * labelScale,
            getColor: [0, 0, 0, 0],
          }),
        ]),
  ];
};

/** 0 to 255. */
const markOpacity = 105;

const stroke = { widthUnits: "pixels", capRounded: true, jointRounded: true } as const;

/** Along the whole of a line, so that its corners do not begin them anew. */
const dashes = new PathStyleExtension({ dash: true, dashMode: "path" });

const lettering = {
  characterSet: "auto",
  fontFamily: mapFonts.bold.join(", "),
  fontWeight: 700,
  fontSettings: { sdf: true },
  outlineWidth: 5,
} as const;

const coursesOf = (drawing: Drawing, geodesic: Geodesic | null): Course[] =>
  drawnShape(drawing.shape, geodesic).courses.map((course) => ({ course, drawing }));

const pathOf = ({ course }: Course) => course as Coordinate[];

/** A drawing that has one place. */
interface Spot {
  at: Coordinate;
  drawing: Drawing;
}

const atOne =
  (type: "point" | "text") =>
  (drawing: Drawing): Spot[] =>
    drawing.shape.type === type ? [{ at: drawing.shape.at, drawing }] : [];

/** Degrees counter-clockwise from the east of the map, at the end of a line. */
const headingOf = (course: readonly Coordinate[]): number => {
  const [before, end] = course.slice(-2);
  if (!before || !end) return 0;
  const rise = mercator(end[1]) - mercator(before[1]);
  return (Math.atan2(rise, end[0] - before[0]) * 180) / Math.PI;
};

/** In degrees at the equator. */
const mercator = (latitude: number): number =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
