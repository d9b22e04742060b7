/** What has to be drawn for a picture or a sheet, before anything is. */
import { loadProjections, type Projection } from "#domain/project-cgcs2000.ts";
import { cityBounds } from "#domain/region.ts";
import type { ExportChoices, ExportKind } from "#domain/sheet/export-choices.ts";
import { createMapPlane, type MapPlane } from "#domain/sheet/map-plane.ts";
import { type Size, sizeOf, writingScale } from "#domain/sheet/paper.ts";
import { seenBounds } from "#domain/sheet/seen-bounds.ts";
import type { MeasureText, Sheet } from "#domain/sheet/sheet.ts";
import { graticuleLines, gridNorthAt, metreLines } from "#domain/sheet/sheet-lines.ts";
import { fitPlane } from "#domain/sheet/sheet-scale.ts";
import type { Bounds } from "#domain/slice.ts";
import type { Camera } from "#domain/view.ts";
import type { Shown } from "#map/read-shown.ts";
import type { AtlasState } from "#store/state.ts";
import { composeSheet, fileTitle } from "./compose-sheet.ts";
import { layOutSheet, type SheetLayout } from "./lay-out-sheet.ts";
import { pixel } from "./legend-items.ts";
import type { SheetInput, SheetLines, SheetMapInput } from "./sheet-input.ts";
import { sheetInputOf } from "./sheet-input-of.ts";

export interface ExportPlan {
  layout: SheetLayout;
  plane: MapPlane | null;
  /** The map to draw: where it looks, and its CSS pixels. */
  camera: Camera;
  width: number;
  height: number;
  /** What a file of it calls itself. */
  title: string;
  /** All names the legend may hold, whatever of them is drawn and finds room. */
  names: string;
  /** The sheet with a legend of what was drawn. */
  compose: (shown: readonly Shown[] | null) => Sheet;
}

/** What the screen shows: where the map looks, and its CSS pixels. */
export interface SeenMap extends Size {
  camera: Camera;
}

/** Rejects when the projection of the metre grid cannot be loaded. */
export const planExport = async (
  kind: ExportKind,
  state: AtlasState,
  choices: ExportChoices,
  seen: SeenMap,
  measure: MeasureText,
): Promise<ExportPlan> =>
  kind === "picture"
    ? planPicture(state, choices, seen, measure)
    : planSheet(
        state,
        choices,
        seen,
        measure,
        choices.hasMetreGrid ? (await loadProjections()).epsg4550 : null,
      );

/** The map as the screen has it, with a frame round it. */
const planPicture = (
  state: AtlasState,
  choices: ExportChoices,
  { camera, width, height }: SeenMap,
  measure: MeasureText,
): ExportPlan => {
  const map = { width: width * pixel, height: height * pixel };
  const plane = planeOf(camera);
  const about: SheetMapInput = {
    plane: camera.pitch > 0 ? null : plane,
    bearing: camera.bearing,
    isSheet: false,
    hasGraticule: false,
    hasMetreGrid: false,
  };
  const writing = state.session.labelScale;
  const inputOf = (shown: readonly Shown[] | null) =>
    sheetInputOf(state, choices, about, writing, shown);
  const layOut = (input: SheetInput) =>
    layOutSheet(input, measure, {
      map,
      // Room for the legend in as many columns as there are.
      panelHeight: Math.max(48, input.legend.flat().length * 1.6) * writing,
    });
  return {
    layout: layOut(inputOf(null)),
    title: fileTitle(inputOf(null)),
    names: namesIn(inputOf(null)),
    plane: about.plane,
    camera,
    width,
    height,
    compose: (shown) => {
      const input = inputOf(shown);
      return composeSheet(input, layOut(input), noLines, map, measure);
    },
  };
};

/** The plane of a map that is so many CSS pixels to the millimetre. */
const planeOf = (camera: Camera): MapPlane => {
  const { zoom } = createMapPlane(camera, 1).camera(1 / pixel);
  return createMapPlane(camera, 2 ** (zoom - camera.zoom));
};

const planSheet = (
  state: AtlasState,
  choices: ExportChoices,
  seen: SeenMap,
  measure: MeasureText,
  projection: Projection | null,
): ExportPlan => {
  const { paper, orientation, scale, hasGraticule, hasMetreGrid } = choices;
  const writing = writingScale[paper];
  const inputOf = (plane: MapPlane | null, shown: readonly Shown[] | null) =>
    sheetInputOf(
      state,
      choices,
      { plane, bearing: 0, isSheet: true, hasGraticule, hasMetreGrid },
      writing,
      shown,
    );
  const layout = layOutSheet(inputOf(null, null), measure, { page: sizeOf(paper, orientation) });
  const { map } = layout;
  const inView = boundsInView(seen);
  const fitted = fitPlane(inView, map);
  const isWholeCity = inView === cityWithAir;
  const plane =
    scale === null ? fitted : createMapPlane(isWholeCity ? fitted.center : seen.camera, scale);
  // Whole pixels, a few more than the map needs.
  const width = Math.ceil(map.width / pixel) + 2;
  const height = Math.ceil((map.height * plane.stretch) / pixel) + 2;
  const lines = linesOf(plane, map, writing, hasGraticule, projection);
  return {
    layout,
    title: fileTitle(inputOf(plane, null)),
    names: namesIn(inputOf(plane, null)),
    plane,
    camera: plane.camera(1 / pixel),
    width,
    height,
    compose: (shown) =>
      composeSheet(
        inputOf(plane, shown),
        layout,
        lines,
        { width: width * pixel, height: (height * pixel) / plane.stretch },
        measure,
      ),
  };
};

/** Degrees round the city. */
const air = 0.06;
const [west, south, east, north] = cityBounds;
const cityWithAir: Bounds = [west - air, south - air, east + air, north + air];

/**
 * What a sheet is to show: all that is in view; or the city, when all of it is, for a legend or a panel may have moved
 * it from the middle of the screen.
 */
const boundsInView = (seen: SeenMap): Bounds => {
  const all = seenBounds(seen.camera, seen);
  const hasCity = all[0] <= west && all[1] <= south && all[2] >= east && all[3] >= north;
  return hasCity ? cityWithAir : seenBounds(seen.camera, withoutAir(seen));
};

/** The screen leaves air round what it frames; the paper has a frame for it. */
const withoutAir = ({ width, height }: Size): Size => ({
  width: Math.max(width / 2, width - 72),
  height: Math.max(height / 2, height - 72),
});

const namesIn = ({ legend }: SheetInput): string =>
  legend
    .flat()
    .map(({ label }) => label)
    .join("");

const noLines: SheetLines = { graticule: [], metres: [], gridNorth: null };

/** Millimetres that lines lie apart at least, on a sheet that is written at 1. */
const apart = { graticule: 36, metres: 26 };

const linesOf = (
  plane: MapPlane,
  size: Size,
  writing: number,
  hasGraticule: boolean,
  projection: Projection | null,
): SheetLines => ({
  graticule: hasGraticule ? graticuleLines(plane, size, apart.graticule * writing) : [],
  metres: projection ? metreLines(plane, size, apart.metres * writing, projection) : [],
  gridNorth: projection ? gridNorthAt(plane.center, projection) : null,
});
