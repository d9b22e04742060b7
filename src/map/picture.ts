import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { Ground } from "#data/services/service.ts";
import type { Bounds } from "#domain/slice.ts";
import type { SceneLayout } from "#domain/story/stage-room.ts";
import type { Camera } from "#domain/view.ts";
import type { Language } from "#text/language.ts";
import { type PaletteName, palettes } from "#theme/palette.ts";
import type { ArcsPicture } from "./arcs-picture.ts";
import { arrangeLayers } from "./arrange-layers.ts";
import { enlarge, fade, keepEntities, keepOthers, leaveOut, narrow } from "./change-layer.ts";
import type { ColumnsPicture } from "./columns-picture.ts";
import type { DrawingPicture } from "./drawing-picture.ts";
import type { DrawingsPicture } from "./drawings-picture.ts";
import { visibility } from "./expressions.ts";
import type { FilterPicture } from "./filter-picture.ts";
import { layOnGround } from "./lay-on-ground.ts";
import type { MapLayer } from "./layer.ts";
import { coarseLand } from "./layers/land.ts";
import { mapLayers } from "./layers/registry.ts";
import type { Pin } from "./pin.ts";
import { clusteredPlaces, clusterOptions, sourceOf } from "./place-clusters.ts";
import { rankLayers } from "./rank-layers.ts";
import { selectionLines } from "./selection-lines.ts";
import type { Shading } from "./shading.ts";

/** All the map shows at one moment. Equal parts are identical objects, so that nothing is done twice. */
export interface Picture {
  style: StyleSpecification;
  /** What is drawn as arcs over the map, if anything. */
  arcs: ArcsPicture | null;
  /** Columns as high as the values of a thematic map, if it is shown so. */
  columns: ColumnsPicture | null;
  /** What a person has drawn. */
  drawings: DrawingsPicture | null;
  /** What a person is drawing. */
  drawing: DrawingPicture | null;
  /** Whether clicks set points for a tool instead of selecting. */
  takesPoints: boolean;
  /** Whether the keys that move the map are its own. */
  takesKeys: boolean;
  /** Whether a drawing can be taken hold of. */
  takesHold: boolean;
  /** How the pointer looks, in CSS; "" as the map has it. */
  cursor: string;
  pin: Pin | null;
  hovered: string | null;
  /** Entities marked as selected. */
  selected: readonly string[];
  /** Where to look: a camera, or something to frame. */
  target: Camera | Frame;
  /** Says to a screen reader what the canvas is. */
  label: string;
}

/** What the map is asked to show as a whole. */
export interface Frame {
  bounds: Bounds;
  /** Degrees from straight above; 0 leaves it as it is. */
  pitch: number;
  /** CSS pixels that a legend covers on the left; of no account on a narrow map. */
  covered: number;
  /** A scene that stands over the map: where its words do, where it looks, and how it comes. */
  scene: { layout: SceneLayout; bearing: number; transition: "fly" | "fade" } | null;
}

/** What the style depends on. */
export interface StyleInput {
  palette: PaletteName;
  language: Language;
  /** Ids of the visible layers, bottom to top. */
  visible: readonly string[];
  /** Percent by layer id, for the layers that are not drawn at full strength. */
  opacities?: Readonly<Record<string, number>>;
  /** What is left out: ids of areas, or `<layer>/<kind>`. */
  without?: readonly string[];
  /** Address of a file of `data/layers/`. */
  address: (file: string) => string;
  /** How much larger than usual labels, badges, lines and patterns are, for screens read from afar. */
  labelScale?: number;
  /** What lies below instead of the embedded sea and land. */
  ground?: Ground | null;
  shading?: Shading | null;
  /** What a filter leaves; null: everything. */
  filter?: FilterPicture | null;
}

const pickableLayers = mapLayers.filter(({ picks }) => picks !== "nothing");

const hitParts = {
  areas: "hit",
  discs: "fill",
  points: "symbol",
  lines: "hit",
  nothing: "",
} as const;

const hitLayer = (id: string, picks: MapLayer["picks"]): string => `${id}:${hitParts[picks]}`;

/**
 * The layers of the style a click looks into. Areas are hit through an unseen layer, whether they are shown or
 * not, so that a click finds all that lies at a place; sites by what is drawn of them, links by a line wide enough
 * to hit.
 */
export const hitLayers = [
  ...pickableLayers.map(({ id, picks }) => hitLayer(id, picks)),
  ...Object.values(rankLayers),
];

/** The style for a state of the view. Sources are addresses, never data. */
export const composeStyle = ({
  palette: name,
  language,
  visible,
  opacities = {},
  without = [],
  address,
  labelScale = 1,
  ground = null,
  shading = null,
  filter = null,
}: StyleInput): StyleSpecification => {
  const palette = palettes[name];
  const isOverlaid = mapLayers.some(
    ({ id, group }) =>
      group === "overlays" && visible.includes(id) && filter?.shown[id]?.length !== 0,
  );
  const mark = (layer: string, drawn: LayerSpecification[]) =>
    shading?.marks?.(layer, drawn) ?? drawn;
  const parts = arrangeLayers(mapLayers, visible).map((layer) => {
    const context = {
      palette,
      language,
      isVisible: visible.includes(layer.id),
      labelScale,
      isOverlaid,
      source: sourceOf,
      counts: filter?.counts ?? null,
    };
    const opacity = (opacities[layer.id] ?? 100) / 100;
    const isBehind = shading !== null && layer.group === "overlays";
    const { property, values } = leftOutOf(layer, without);
    const shade = (part: "draw" | "label", drawn: LayerSpecification[]) =>
      shading?.[part](layer.id, drawn, context) ?? drawn;
    const shown = filter?.shown[layer.id];
    const keep = (drawn: LayerSpecification) => {
      const kept = leaveOut(drawn, property, values);
      // By the lines of the administration one finds one's bearings, whatever is looked for.
      const isBearing = !layer.isIndicative && drawn.type === "line";
      // What is counted is chosen before it is counted.
      const isChosen = "source" in drawn && drawn.source === sourceOf(clusteredPlaces);
      return shown && !isBearing && !isChosen ? narrow(kept, keepEntities(shown)) : kept;
    };
    return {
      layer,
      drawing: shade("draw", layer.draw(context)).map((drawn) =>
        fade(keep(drawn), isBehind ? opacity * stepBack : opacity),
      ),
      marks: mark(layer.id, layer.marks?.(context) ?? []).map((drawn) =>
        fade(keep(drawn), opacity),
      ),
      labels: shade("label", layer.label(context)).map(keep),
    };
  });
  const layers: LayerSpecification[] = [
    ...parts.flatMap(({ drawing }) => drawing),
    // One source after the other: each time it changes, the map cuts out all its tiles anew.
    ...pickableLayers.flatMap((layer) => [
      ...hitOf(layer, visible, without, filter),
      ...(layer.type
        ? selectionLines(
            layer.id,
            layer.type,
            sourceOf(layer.files[0] ?? ""),
            palette,
            layer.isIndicative,
          )
        : []),
    ]),
    ...[
      ...parts
        .toSorted((a, b) => a.layer.labelRank - b.layer.labelRank)
        .flatMap(({ labels }) => labels),
      // Names among the marks make room for the symbols of sites, which stand above them.
      ...parts.toReversed().flatMap(({ marks }) => marks),
      ...(shading?.over?.({ palette, source: sourceOf }) ?? []),
    ],
  ].map((layer) => enlarge(layer, labelScale));
  const files = [...new Set(mapLayers.flatMap((layer) => layer.files))];
  const places = mapLayers.find(({ files }) => files.includes(placesFile));
  return {
    version: 8,
    sources: Object.fromEntries([
      ...files.map((file) => [sourceOf(file), sourceAt(address(file), sourceOptions[file])]),
      [sourceOf(coarseLand), sourceAt(address("land.geojson"), { tolerance: 6, buffer: 128 })],
      [
        sourceOf(clusteredPlaces),
        sourceAt(
          address(placesFile),
          clusterOptions((places && filterOf(places, without, filter)) ?? ["all"], labelScale),
        ),
      ],
      ...Object.entries(ground?.sources ?? {}),
    ]),
    layers: layOnGround(layers, ground, name),
  };
};

/** What lies over the areas steps back while the colours of a thematic map speak; its names stay. */
const stepBack = 0.2;

const sourceAt = (
  data: string,
  own: Partial<GeoJSONSourceSpecification> = {},
): GeoJSONSourceSpecification => ({
  type: "geojson",
  data,
  promoteId: "entity",
  buffer: 256,
  ...own,
});

const placesFile = "places.geojson";

/**
 * How much of its neighbours a tile holds where nothing but fills and lines is drawn: a line's half, not a name's
 * length. 512 is the width of a tile.
 */
const withoutNames = 32;

/** What some files need of their source besides. */
const sourceOptions: Readonly<Record<string, Partial<GeoJSONSourceSpecification>>> = {
  ...Object.fromEntries(
    [
      "land.geojson",
      "city.geojson",
      "districts.geojson",
      "zones.geojson",
      "belts.geojson",
      "demonstration-zones.geojson",
      "marine-cores.geojson",
    ].map((file) => [file, { buffer: withoutNames }]),
  ),
  // Strips share their edges: thinned one by one they would come apart.
  "area-bands.geojson": { tolerance: 0, buffer: withoutNames },
  // At zoom 7 one tile holds the whole city, so that no curved name is set once for every tile it crosses.
  "area-labels.geojson": { maxzoom: 7 },
};

/** Which features of a layer a person has left out: the property that tells, and its values. */
const leftOutOf = ({ id, type, kinds }: MapLayer, without: readonly string[]) =>
  kinds
    ? {
        property: kinds.property,
        values: kinds.all
          .map(({ value }) => value)
          .filter((value) => without.includes(`${id}/${value}`)),
      }
    : { property: "entity", values: without.filter((one) => one.startsWith(`${type}/`)) };

const filterOf = (
  layer: MapLayer,
  without: readonly string[],
  filter: FilterPicture | null,
): ExpressionSpecification | null => {
  const { property, values } = leftOutOf(layer, without);
  const shown = filter?.shown[layer.id];
  const conditions = [
    ...(values.length > 0 ? [keepOthers(property, values)] : []),
    ...(shown ? [keepEntities(shown)] : []),
  ];
  return conditions.length > 1 ? ["all", ...conditions] : (conditions[0] ?? null);
};

const hitOf = (
  layer: MapLayer,
  visible: readonly string[],
  without: readonly string[],
  filter: FilterPicture | null,
): LayerSpecification[] => {
  const { id, picks, files } = layer;
  const hit = { id: hitLayer(id, picks), source: sourceOf(files[0] ?? "") };
  if (picks === "areas") return [{ ...hit, type: "fill", paint: { "fill-opacity": 0 } }];
  if (picks !== "lines") return [];
  const line: LayerSpecification = {
    ...hit,
    type: "line",
    layout: { visibility: visibility(visible.includes(id)) },
    paint: { "line-width": 12, "line-opacity": 0 },
  };
  const condition = filterOf(layer, without, filter);
  return [condition ? narrow(line, condition) : line];
};
