/** What points are drawn to: drawings, the corners of the draft, sites, and lines of the map. Loaded with the first tool that draws. */
import type { Feature, Geometry } from "geojson";
import { loadLayer } from "#data/load-layer.ts";
import type { Archive } from "#domain/archive.ts";
import { findSnap, type Snap, type SnapOwner, type SnapTarget } from "#domain/find-snap.ts";
import type { Geodesic } from "#domain/geodesic.ts";
import type { SketchPoint } from "#domain/tools/tool.ts";
import { purposeOf } from "#domain/tools/tool-traits.ts";
import type { Position, View } from "#domain/view.ts";
import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { drawingAt } from "#domain/workspace/drawing-at.ts";
import { boundsOf, drawnShape } from "#domain/workspace/drawn-shape.ts";
import type { Coordinate, Drawing } from "#domain/workspace/workspace.ts";
import { isDrawn } from "#map/is-drawn.ts";
import {
  selectLanguage,
  selectToolContext,
  selectVisibleDrawings,
  sketchPoint,
} from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import type { Language } from "#text/language.ts";
import { remember } from "./remember.ts";

/** What a point at a position is drawn to, as the active tool and its switches have it. */
export const snapTo = (state: AtlasState, position: Position): Snap | null => {
  const { tool, draft, snapping } = state.session;
  const purpose = purposeOf(tool);
  if (!snapping.isOn || draft.isDone || (purpose !== "draw" && purpose !== "edit")) return null;
  const isHeld = typeof draft.hold?.corner === "number" && draft.hold.grabbed !== null;
  if (purpose === "edit" && !isHeld) return null;
  const { geodesic, drawing } = selectToolContext(state);
  const others = drawingTargets(
    selectVisibleDrawings(state),
    purpose === "edit" ? drawing : null,
    geodesic,
  );
  return findSnap(sketchPoint(state, position), [
    draftTargets(purpose === "draw" && tool !== "draw-circle" ? draft.points : []),
    others,
    snapping.toSites ? siteTargets(state) : [],
    snapping.toLines ? lineTargets(state) : [],
  ]);
};

/** The drawing under a position, the uppermost one. */
export const drawingUnder = (state: AtlasState, position: Position): Drawing | null =>
  drawingAt(
    sketchPoint(state, position),
    selectVisibleDrawings(state),
    selectToolContext(state).geodesic,
  );

const drawingTargets = remember(
  (
    drawings: readonly Drawing[],
    edited: Drawing | null,
    geodesic: Geodesic | null,
  ): readonly SnapTarget[] =>
    drawings
      .filter(({ id }) => id !== edited?.id)
      .map((drawing) => drawingTarget(drawing, geodesic)),
);

/** Made once for each drawing, once the formula is there: an edit leaves nearly all of them. */
const drawingTarget = (drawing: Drawing, geodesic: Geodesic | null): SnapTarget => {
  const known = geodesic && made.get(drawing);
  if (known) return known;
  const { name, shape } = drawing;
  const { corners, courses, bounds } = drawnShape(shape, geodesic);
  const of: SnapOwner = { kind: "drawing", name, errorMetres: null };
  const target = { of, corners, courses, bounds };
  if (geodesic) made.set(drawing, target);
  return target;
};

const made = new WeakMap<Drawing, SnapTarget>();

/** The first point only once a way can lead back to it, and never the last: it would end what is drawn. */
const draftTargets = remember((points: readonly SketchPoint[]): readonly SnapTarget[] => {
  const corners = points.slice(points.length > 2 ? 0 : 1, -1).map(toCoordinate);
  return corners.length === 0
    ? []
    : [
        {
          of: { kind: "draft", name: null, errorMetres: null },
          corners,
          courses: [],
          bounds: boundsOf(corners),
        },
      ];
});

const files = new Map<string, readonly Feature[]>();

/** The features of a layer's file; none until it has come. */
const featuresOf = (file: string, { given }: AtlasState): readonly Feature[] => {
  const known = files.get(file);
  if (known) return known;
  files.set(file, none);
  loadLayer(file, given.operator.boundaries).then(
    (features) => files.set(file, features),
    // It is asked for again with the next point.
    () => files.delete(file),
  );
  return none;
};

const none: readonly Feature[] = [];

const siteTargets = (state: AtlasState): readonly SnapTarget[] =>
  sitesOf(
    featuresOf("places.geojson", state),
    state.given.archive,
    state.view.layers,
    state.view.without,
    selectLanguage(state),
  );

const sitesOf = remember(
  (
    features: readonly Feature[],
    archive: Archive | null,
    layers: View["layers"],
    without: View["without"],
    language: Language,
  ): readonly SnapTarget[] => {
    const isShown = isDrawn({ layers, without });
    return features.flatMap(({ geometry, properties }): SnapTarget[] => {
      const entity = archive?.entities.get(String(properties?.entity));
      if (geometry.type !== "Point" || !entity || !isShown(entity)) return [];
      const corners = [geometry.coordinates as Coordinate];
      const errorMetres = Number(properties?.errorMetres);
      const of: SnapOwner = { kind: "site", name: entity.name[language], errorMetres };
      return [{ of, corners, courses: [], bounds: boundsOf(corners) }];
    });
  },
);

const lineTargets = (state: AtlasState): readonly SnapTarget[] =>
  linesOf(featuresOf("districts.geojson", state), featuresOf("land.geojson", state));

const linesOf = remember(
  (districts: readonly Feature[], land: readonly Feature[]): readonly SnapTarget[] =>
    [...districts, ...land].flatMap(({ geometry }) =>
      ringsOf(geometry).flatMap(cutCourse).map(lineTarget),
    ),
);

const ringsOf = (geometry: Geometry): Coordinate[][] => {
  if (geometry.type === "Polygon") return geometry.coordinates as Coordinate[][];
  return geometry.type === "MultiPolygon" ? (geometry.coordinates.flat() as Coordinate[][]) : [];
};

/** Short pieces, so that only those near a point are looked at closely. */
const cutCourse = (course: readonly Coordinate[]): Coordinate[][] => {
  const length = 32;
  return Array.from({ length: Math.ceil((course.length - 1) / length) }, (_, index) =>
    course.slice(index * length, (index + 1) * length + 1),
  );
};

const lineTarget = (course: readonly Coordinate[]): SnapTarget => ({
  of: { kind: "line", name: null, errorMetres: null },
  corners: course,
  courses: [course],
  bounds: boundsOf(course),
});
