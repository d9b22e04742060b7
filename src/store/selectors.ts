import type { Sight } from "#domain/filter-entities.ts";
import { metresPerPixel } from "#domain/metres-per-pixel.ts";
import type { Bounds, IndexEntity, IndexSource } from "#domain/slice.ts";
import { endsOutline } from "#domain/tools/ends-outline.ts";
import type { SketchPoint, ToolContext } from "#domain/tools/tool.ts";
import { toolTraits } from "#domain/tools/tool-traits.ts";
import type { Position, View } from "#domain/view.ts";
import { type FoundEnclosure, findEnclosures } from "#domain/workspace/enclosures.ts";
import { visibleDrawings } from "#domain/workspace/visible-drawings.ts";
import type { Drawing, Workspace } from "#domain/workspace/workspace.ts";
import type { Language } from "#text/language.ts";
import { loadedText } from "#text/loaded-text.ts";
import type { Text } from "#text/zh.ts";
import type { PaletteName, Theme } from "#theme/palette.ts";
import type { AtlasState } from "./state.ts";

/** A link's language before the person's before Chinese. */
export const selectLanguage = ({ view, settings }: AtlasState): Language =>
  view.language ?? settings.language ?? "zh";

export const selectText = (state: AtlasState): Text => loadedText(selectLanguage(state));

/** A link's theme before the person's before light. */
export const selectTheme = ({ view, settings }: AtlasState): Theme =>
  view.theme ?? settings.theme ?? "light";

/** The colours of the map: those of the page, or for paper while it is printed. */
export const selectPalette = (state: AtlasState): PaletteName =>
  state.session.isPrinting ? "print" : selectTheme(state);

/** A link's basemap before an opened file before the person's own service before the embedded one. */
export const selectBasemap = ({ view, session, settings }: AtlasState): string | File =>
  view.basemap ?? session.basemapFile ?? settings.basemap ?? "embedded";

/** The selected source, once the index has arrived and if it is in it. */
export const selectSelectedSource = ({ view, given }: AtlasState): IndexSource | null =>
  (view.selection && given.archive?.sources.get(view.selection)) || null;

/** The selected entity, once the index has arrived and if it is in it. */
export const selectSelected = ({ view, given }: AtlasState): IndexEntity | null =>
  (view.selection && given.archive?.entities.get(view.selection)) || null;

/** A point of the map as a tool takes it: with how exactly it could be set. */
export const sketchPoint = ({ view }: AtlasState, position: Position): SketchPoint => ({
  longitude: position.longitude,
  latitude: position.latitude,
  metresPerPixel: view.camera ? metresPerPixel(view.camera) : 0,
});

/** What the map has in view, for as long as the filter asks for it; west, south, east, north. */
const selectExtent = ({ view, session }: AtlasState): Bounds | null =>
  view.filter.isInView ? session.extent : null;

/** The drawings the filter asks for, as they are now; the same list until one of them changes. */
export const selectEnclosures = ({ view, workspace }: AtlasState): readonly FoundEnclosure[] => {
  const { drawings } = view.filter;
  if (drawings.length === 0) return noEnclosures;
  const of = { drawings, document: workspace.document };
  if (enclosures.drawings !== drawings || enclosures.document !== of.document) {
    const found = findEnclosures(of.document, drawings);
    const isSame =
      enclosures.drawings === drawings &&
      found.every(({ own }, index) => own === enclosures.found[index]?.own);
    enclosures = { ...of, found: isSame ? enclosures.found : found };
  }
  return enclosures.found;
};

const noEnclosures: readonly FoundEnclosure[] = [];
let enclosures: {
  drawings: View["filter"]["drawings"];
  document: Workspace | null;
  found: readonly FoundEnclosure[];
} = { drawings: noEnclosures, document: null, found: noEnclosures };

/** What the filter asks of the screen; the same object until it changes. */
export const selectSight = (state: AtlasState): Sight => {
  const extent = selectExtent(state);
  const inside = selectInside(state);
  if (sight.extent !== extent || sight.inside !== inside) sight = { extent, inside };
  return sight;
};

let sight: Sight = { extent: null, inside: null };

/** What lies in the drawings that are filtered by; null while nothing is left out by them. */
export const selectInside = ({ view, session }: AtlasState): Sight["inside"] =>
  view.filter.drawings.length > 0 ? session.inside.found : null;

/** Whether clicks on the map are points of a tool; once it has them all they select again. */
export const selectTakesPoints = ({ session }: AtlasState): boolean =>
  session.tool !== null && !session.draft.isDone;

/** Where the next point would be set: under the pointer, or in the middle of the map. null: nowhere, or none is wanted. */
export const selectTip = (state: AtlasState): Position | null => {
  const { tool, draft, snap, aim, pointer } = state.session;
  const tip = snap?.position ?? aim ?? pointer;
  if (!tool || !tip || !selectTakesPoints(state)) return null;
  const { isRing } = toolTraits[tool];
  return endsOutline(draft.points, isRing, sketchPoint(state, tip)) ? null : tip;
};

/** The drawing that is chosen, if it is one and still there. */
export const selectChosenDrawing = ({ session, workspace }: AtlasState): Drawing | null => {
  const [id, ...others] = session.chosenDrawings;
  return id === undefined || others.length > 0 ? null : findDrawing(workspace.document, id);
};

/** Many ask for the same one with every change of the state: it is sought once. */
const findDrawing = ({ drawings }: Workspace, id: string): Drawing | null => {
  if (found.among !== drawings || found.id !== id)
    found = { among: drawings, id, drawing: drawings.find((one) => one.id === id) ?? null };
  return found.drawing;
};

let found: { among: readonly Drawing[]; id: string; drawing: Drawing | null } = {
  among: [],
  id: "",
  drawing: null,
};

export const selectToolContext = (state: AtlasState): ToolContext => {
  const { geodesic } = state.given;
  return {
    geodesic: geodesic === "missing" ? null : geodesic,
    drawing: selectChosenDrawing(state),
  };
};

/** What is drawn of the workspace, from the lowest to the highest; the same list until it changes. */
export const selectVisibleDrawings = ({ workspace }: AtlasState): readonly Drawing[] => {
  const { document } = workspace;
  const known = visible.get(document) ?? visibleDrawings(document);
  visible.set(document, known);
  return known;
};

const visible = new WeakMap<Workspace, readonly Drawing[]>();
