/** What has to be known before a fact sheet can be written, in whatever format. */
import type { Feature } from "geojson";
import { loadLayer } from "#data/load-layer.ts";
import type { Archive } from "#domain/archive.ts";
import { type FactSheet, factSheetOf } from "#domain/fact-sheet/fact-sheet.ts";
import { filesForPlace, sheetPlaceOf } from "#domain/fact-sheet/sheet-place.ts";
import { loadGeodesic } from "#domain/geodesic.ts";
import type { Size } from "#domain/sheet/paper.ts";
import type { DrawnMap } from "#map/draw-map.ts";
import { embedded } from "#store/atlas.ts";
import type { AtlasState } from "#store/state.ts";
import type { Language } from "#text/language.ts";
import { loadText } from "#text/loaded-text.ts";
import { palettes } from "#theme/palette.ts";
import { legendOf } from "#ui/export/legend-of.ts";
import type { PictureOf } from "#ui/export/picture-of.ts";
import { mapToDraw, pictureSize, planeOf, type SheetGroundInput } from "./fact-sheet-map.ts";
import { sheetView } from "./sheet-view.ts";
import { type SheetWords, sheetWordsIn } from "./sheet-words.ts";

export interface SheetOrder {
  state: AtlasState;
  archive: Archive;
  ids: readonly string[];
  language: Language;
  pictureOf: PictureOf;
}

export interface PreparedSheets {
  to: SheetWords;
  sheets: readonly FactSheet[];
}

/** null where words, layers or the measuring could not be had. */
export const prepareSheets = async ({
  state,
  archive,
  ids,
  language,
}: SheetOrder): Promise<PreparedSheets | null> => {
  const entities = ids.flatMap((id) => archive.entities.get(id) ?? []);
  const files = [...new Set(entities.flatMap(({ id }) => filesForPlace(archive, id)))];
  const loaded = await Promise.all([
    loadText(language),
    loadGeodesic(),
    Promise.all(files.map((file) => loadLayer(file, state.given.operator.boundaries))),
  ]).catch(() => null);
  if (!loaded?.[0] || !archive.details) return null;
  const [, geodesic, layers] = loaded;
  const features: readonly Feature[] = layers.flat();
  const thisYear = new Date().getFullYear();
  return {
    to: sheetWordsIn(archive, language, thisYear),
    sheets: entities.map((entity) =>
      factSheetOf(archive, entity, sheetPlaceOf(archive, entity.id, features, geodesic), thisYear),
    ),
  };
};

/** The state in which the map of a sheet is drawn: as printed, without what a person points at or draws. */
export const stateForSheet = (
  { state, language }: Pick<SheetOrder, "state" | "language">,
  { entity }: FactSheet,
): AtlasState => ({
  ...state,
  view: sheetView(state, entity, language, null),
  session: {
    ...state.session,
    hover: null,
    pointer: null,
    aim: null,
    tool: null,
    pin: null,
    chosenDrawings: [],
    snap: null,
    shownClass: null,
    isPrinting: true,
    labelScale: 1,
    // Nothing but what the atlas itself serves: a sheet is made without a network, and all of it may be printed.
    basemap: embedded,
  },
  workspace: { ...state.workspace, document: { ...state.workspace.document, drawings: [] } },
});

/** Draws the map of a sheet for its place on the paper. */
export const drawSheetMap = async (
  order: SheetOrder,
  sheet: FactSheet,
  box: Size,
  pixelRatio: number,
  name: string,
  signal: AbortSignal,
): Promise<
  | { drawn: Extract<DrawnMap, { ok: true }>; ground: SheetGroundInput }
  | Extract<DrawnMap, { ok: false }>
> => {
  const { drawMap } = await import("#map/draw-map.ts");
  const state = stateForSheet(order, sheet);
  const plane = planeOf(sheet.place, box);
  const map = mapToDraw(plane, box);
  const drawn = await drawMap({ ...map, picture: order.pictureOf(state), pixelRatio }, signal);
  if (!drawn.ok) return drawn;
  return {
    drawn,
    ground: {
      plane,
      picture: { name, ...pictureSize(plane, map) },
      legend: legendOf(state, palettes.print, drawn.shown),
    },
  };
};
