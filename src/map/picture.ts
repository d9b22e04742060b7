import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { Bounds } from "#domain/slice.ts";
import type { Camera } from "#domain/view.ts";
import type { Language } from "#text/language.ts";
import { palettes, type Theme } from "#theme/palette.ts";
import type { MapLayer } from "./layer.ts";
import { mapLayers } from "./layers/registry.ts";
import { selectionLines } from "./selection-lines.ts";

/** All the map shows at one moment. Equal parts are identical objects, so that nothing is done twice. */
export interface Picture {
  style: StyleSpecification;
  hovered: string | null;
  /** Entities marked as selected. */
  selected: readonly string[];
  /** Where to look: a camera, or bounds to frame. */
  target: Camera | { bounds: Bounds };
  /** Says to a screen reader what the canvas is. */
  label: string;
}

/** What the style depends on. */
export interface StyleInput {
  theme: Theme;
  language: Language;
  /** Ids of the visible layers, in any order. */
  visible: readonly string[];
  /** Address of a file of `data/layers/`. */
  address: (file: string) => string;
  /** How much larger than usual labels and badges are, for screens read from afar. */
  labelScale?: number;
}

/** Layers a person can pick from are hit through an unseen layer, whether they are shown or not. */
export const hitLayer = (layer: string): string => `${layer}:hit`;

export const pickableLayers = mapLayers.filter(({ picks }) => picks !== "nothing");

/** The style for a state of the view. Sources are addresses, never data. */
export const composeStyle = ({
  theme,
  language,
  visible,
  address,
  labelScale = 1,
}: StyleInput): StyleSpecification => {
  const palette = palettes[theme];
  const source = (file: string) => file.replace(".geojson", "");
  const parts = mapLayers.map((layer) => ({
    layer,
    context: { palette, language, isVisible: visible.includes(layer.id), source },
  }));
  const files = [...new Set(mapLayers.flatMap((layer) => layer.files))];
  const layers: LayerSpecification[] = [
    ...parts.flatMap(({ layer, context }) => layer.draw(context)),
    ...pickableLayers.map((layer) => hitOf(layer, source(layer.files[0] ?? ""))),
    ...pickableLayers
      .filter(({ picks }) => picks === "areas")
      .flatMap((layer) =>
        selectionLines(layer.id, source(layer.files[0] ?? ""), palette, layer.isIndicative),
      ),
    ...parts
      .toSorted((a, b) => a.layer.labelRank - b.layer.labelRank)
      .flatMap(({ layer, context }) => layer.label(context))
      .map((layer) => enlarge(layer, labelScale)),
  ];
  return {
    version: 8,
    sources: Object.fromEntries(
      files.map((file) => [
        source(file),
        {
          type: "geojson",
          data: address(file),
          promoteId: "entity",
          buffer: 256,
          ...sourceOptions[file],
        },
      ]),
    ),
    layers,
  };
};

/** What some files need of their source besides. */
const sourceOptions: Readonly<Record<string, Partial<GeoJSONSourceSpecification>>> = {
  // Strips share their edges: thinned one by one they would come apart.
  "area-bands.geojson": { tolerance: 0 },
  // At zoom 7 one tile holds the whole city, so that no curved name is set once for every tile it crosses.
  "area-labels.geojson": { maxzoom: 7 },
};

const hitOf = ({ id, picks, minzoom = 0 }: MapLayer, source: string): LayerSpecification =>
  picks === "points"
    ? {
        id: hitLayer(id),
        type: "circle",
        source,
        minzoom,
        paint: { "circle-radius": 11, "circle-opacity": 0 },
      }
    : { id: hitLayer(id), type: "fill", source, paint: { "fill-opacity": 0 } };

/** A label layer with its text and badges larger by a factor. */
const enlarge = (layer: LayerSpecification, factor: number): LayerSpecification => {
  if (factor === 1) return layer;
  if (layer.type === "symbol" && layer.layout?.["text-size"] !== undefined) {
    const size = scaled(layer.layout["text-size"], factor);
    return { ...layer, layout: { ...layer.layout, "text-size": size } };
  }
  if (layer.type === "circle" && layer.paint?.["circle-radius"] !== undefined) {
    const radius = scaled(layer.paint["circle-radius"], factor);
    return { ...layer, paint: { ...layer.paint, "circle-radius": radius } };
  }
  return layer;
};

/** A number, or the outputs of an interpolation by zoom, times a factor. */
const scaled = <Size>(size: Size, factor: number): Size => {
  if (typeof size === "number") return (size * factor) as Size;
  if (!Array.isArray(size) || size[0] !== "interpolate") return size;
  return size.map((part, index) =>
    index >= 4 && index % 2 === 0 && typeof part === "number" ? part * factor : part,
  ) as Size;
};
