import { layerAddress } from "#data/load-slices.ts";
import type { Archive } from "#domain/archive.ts";
import { markedFor } from "#domain/dossier.ts";
import { cityBounds } from "#domain/region.ts";
import type { Bounds } from "#domain/slice.ts";
import { boundsOf } from "#domain/story/bounds-of.ts";
import type { Scene } from "#domain/story/story-schema.ts";
import { purposeOf } from "#domain/tools/tool-traits.ts";
import type { Camera, Position, View } from "#domain/view.ts";
import { composeArcs } from "#map/arcs-picture.ts";
import { type ColumnsPicture, columnPitch } from "#map/columns-picture.ts";
import type { FilterPicture } from "#map/filter-picture.ts";
import { composeStyle, type Frame, type Picture } from "#map/picture.ts";
import type { Shading } from "#map/shading.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { selectLanguage, selectPalette, selectTakesPoints, selectText } from "#store/selectors.ts";
import { selectScene } from "#store/stage.ts";
import type { AtlasState } from "#store/state.ts";
import { type PaletteName, palettes } from "#theme/palette.ts";
import type { DrawnPicture } from "./drawn-picture.ts";
import { leftOf } from "./left-of.ts";
import { remember } from "./remember.ts";
import type { ThematicPicture } from "./thematic-picture.ts";

/** The picture for a state, with what a thematic map adds and what is drawn. What has not changed is the same object as before. */
export const pictureOf = (
  state: AtlasState,
  thematic: ThematicPicture | null = null,
  drawn: DrawnPicture | null = null,
): Picture => {
  const { view, session, given } = state;
  const filter = leftOf(state)?.picture ?? null;
  const scene = view.mode === "present" ? selectScene(state) : null;
  const marks = marksOf(given.archive, view.selection, scene?.highlight ?? none);
  return {
    style: styleOf(
      selectPalette(state),
      selectLanguage(state),
      visibleLayers(view.layers),
      view.opacities,
      view.without,
      given.operator.boundaries,
      session.labelScale,
      session.basemap.ground,
      thematic?.shading ?? null,
      filter,
    ),
    arcs: arcsOf(
      selectPalette(state),
      visibleLayers(view.layers),
      view.opacities,
      view.without,
      session.hover?.id ?? null,
      marks,
      given.operator.boundaries,
      filter,
    ),
    columns: columnsOf(thematic?.columns ?? null, filter),
    drawings: drawn?.drawings ?? null,
    drawing: drawn?.drawing ?? null,
    takesPoints: selectTakesPoints(state),
    takesKeys: view.mode !== "present",
    takesHold: purposeOf(session.tool) === "edit",
    cursor: cursorOf(state),
    pin: pinOf(session.pin, selectPalette(state)),
    hovered: session.hover?.id ?? null,
    selected: marks,
    target:
      view.camera ??
      (scene && sceneFrame(given.archive, scene)) ??
      frameOf(
        boundsToFrame(state),
        view.indicator !== null && view.display === "column" ? columnPitch : 0,
        view.indicator !== null && session.isThematicLegendOpen
          ? legendWidth * session.labelScale
          : 0,
      ),
    label: labelOf(state),
  };
};

const styleOf = remember(
  (
    palette: PaletteName,
    language: Parameters<typeof composeStyle>[0]["language"],
    visible: readonly string[],
    opacities: View["opacities"],
    without: View["without"],
    boundaries: Readonly<Record<string, string>> | undefined,
    labelScale: number,
    ground: Parameters<typeof composeStyle>[0]["ground"],
    shading: Shading | null,
    filter: FilterPicture | null,
  ) =>
    composeStyle({
      palette,
      language,
      visible,
      opacities,
      without,
      address: (file) => layerAddress(file, boundaries),
      labelScale,
      ground: ground ?? null,
      shading,
      filter,
    }),
);

const arcsOf = remember(
  (
    palette: PaletteName,
    visible: readonly string[],
    opacities: View["opacities"],
    without: View["without"],
    hovered: string | null,
    selected: readonly string[],
    boundaries: Readonly<Record<string, string>> | undefined,
    filter: FilterPicture | null,
  ) =>
    composeArcs({
      palette,
      visible,
      opacities,
      without,
      shown: filter?.shown.links ?? null,
      marked: hovered === null ? selected : [...selected, hovered],
      address: (file) => layerAddress(file, boundaries),
    }),
);

const cursorOf = (state: AtlasState): string => {
  const { tool, draft, hoveredDrawing } = state.session;
  if (purposeOf(tool) === "edit") return draft.hold?.grabbed ? "grabbing" : "default";
  if (selectTakesPoints(state)) return "crosshair";
  return hoveredDrawing === null ? "" : "pointer";
};

const pinOf = remember((position: Position | null, palette: PaletteName) =>
  position ? { position, color: palettes[palette].selection } : null,
);

const columnsOf = remember((columns: ColumnsPicture | null, filter: FilterPicture | null) => {
  if (!columns || !filter) return columns;
  const shown = Object.values(filter.shown).flat();
  return { ...columns, columns: columns.columns.filter(({ entity }) => shown.includes(entity)) };
});

const marksOf = remember(
  (archive: Archive | null, selection: string | null, highlighted: readonly string[]) => [
    ...(archive && selection ? markedFor(archive, selection) : []),
    ...highlighted,
  ],
);

const none: readonly string[] = [];

const labelOf = (state: AtlasState): string => {
  const text = selectText(state);
  if (state.view.mode === "present") return text.stage.label;
  return text.map[selectTakesPoints(state) ? "labelPoints" : "label"];
};

const frameOf = remember((bounds: Bounds, pitch: number, covered: number) => ({
  bounds,
  pitch,
  covered,
  scene: null,
}));

/** What a scene brings into the part of the screen that its words leave free. */
const sceneFrame = remember(
  (archive: Archive | null, { look, layout, transition }: Scene): Camera | Frame =>
    "entities" in look
      ? {
          bounds: (archive && boundsOf(archive, look.entities)) ?? cityBounds,
          pitch: look.pitch ?? 0,
          covered: 0,
          scene: { layout, bearing: look.bearing ?? 0, transition },
        }
      : look,
);

/** CSS pixels: how far the legend of a thematic map reaches into the map. */
const legendWidth = 330;

const boundsToFrame = ({ view, session, given }: AtlasState): Bounds => {
  if (session.frame) return session.frame;
  const selected =
    view.selection === null ? undefined : given.archive?.entities.get(view.selection);
  return selected?.frame?.bounds ?? cityBounds;
};
