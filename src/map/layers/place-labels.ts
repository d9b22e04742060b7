import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { byZoom, nameIn, oneLine, visibility } from "#map/expressions.ts";
import type { DrawContext, MapLayer } from "#map/layer.ts";
import { symbolImage } from "#map/paint-symbol.ts";
import { mapFonts } from "#theme/map-fonts.ts";

const file = "context-labels.geojson";

/** How one rank of names is written. */
interface Rank {
  id: string;
  kinds: readonly string[];
  minzoom: number;
  size: number | ExpressionSpecification;
  isBold?: boolean;
  color: "districtLabel" | "contextLabel";
  /** The dot beside the name and its size. */
  dot?: "seat" | "town" | "village";
}

/** From the least to the most important: where two collide, the later one stays. */
const ranks: readonly Rank[] = [
  {
    id: "sight",
    kinds: ["sight"],
    minzoom: 11.5,
    size: 11,
    color: "contextLabel",
    dot: "village",
  },
  {
    id: "township",
    kinds: ["township"],
    minzoom: 10.6,
    size: byZoom([10.6, 10.5], [14, 13]),
    color: "districtLabel",
    dot: "village",
  },
  {
    id: "land",
    kinds: ["island", "cape"],
    minzoom: 8.4,
    size: byZoom([8, 10.5], [12, 13]),
    color: "contextLabel",
  },
  {
    id: "city",
    kinds: ["city"],
    minzoom: 0,
    size: byZoom([7, 10.5], [11, 13]),
    color: "contextLabel",
    dot: "town",
  },
  {
    id: "town",
    kinds: ["town"],
    minzoom: 9.4,
    size: byZoom([9.4, 12], [13, 15]),
    color: "districtLabel",
    dot: "town",
  },
];

/** The seat of the city stands whatever lies there. */
const seat: Rank = {
  id: "seat",
  kinds: ["seat"],
  minzoom: 0,
  size: byZoom([7, 12], [12, 17]),
  isBold: true,
  color: "districtLabel",
  dot: "seat",
};

/** Names that help to find one's bearings: the sea, neighbouring cities, towns, islands and capes. */
export const placeLabels: MapLayer = {
  id: "place-labels",
  group: "names",
  isVisible: true,
  files: [file],
  picks: "nothing",
  type: null,
  isIndicative: false,
  draw: () => [],
  labelRank: 4,
  label: (context) => {
    const { palette, language, isVisible, source } = context;
    const water = (
      kind: string,
      size: number | ExpressionSpecification,
      spacing: number,
      minzoom: number,
    ): SymbolLayerSpecification => ({
      id: `place-labels:${kind}`,
      type: "symbol",
      source: source(file),
      minzoom,
      filter: ["==", ["get", "kind"], kind],
      layout: {
        visibility: visibility(isVisible),
        "text-field": nameIn(language),
        "text-font": mapFonts.serif,
        "text-size": size,
        "text-letter-spacing": language === "zh" ? spacing : spacing / 3,
        "text-max-width": 20,
        "text-padding": 3,
      },
      paint: {
        "text-color": palette.seaLabel,
        "text-halo-color": palette.seaHalo,
        "text-halo-width": 1,
      },
    });
    return [
      water("bay", byZoom([10, 11.5], [14, 15]), 0.15, 9.8),
      ...ranks.map((rank) => land(rank, context)),
      water("sea", 22, 0.6, 0),
    ];
  },
  marks: (context) => [land(seat, context)],
  legend: (palette) => ({ kind: "label", color: palette.seaLabel }),
};

/** More sides for a name that should not be missed. */
const diagonals = ["bottom-left", "top-left", "bottom-right", "top-right"] as const;

const land = (
  { id, kinds, minzoom, size, isBold, color, dot }: Rank,
  { palette, language, isVisible, source }: DrawContext,
): SymbolLayerSpecification => ({
  id: `place-labels:${id}`,
  type: "symbol",
  source: source(file),
  minzoom,
  filter: ["in", ["get", "kind"], ["literal", [...kinds]]],
  layout: {
    visibility: visibility(isVisible),
    ...(dot && { "icon-image": symbolImage(dot), "icon-size": 1, "icon-padding": 0 }),
    // The dot of the seat stays, and its name where there is room on any side.
    ...(dot === "seat" && { "icon-allow-overlap": true, "text-optional": true }),
    "text-field": nameIn(language),
    "text-font": isBold ? mapFonts.bold : mapFonts.regular,
    "text-size": size,
    "text-variable-anchor": [
      ...(["left", "right", "top", "bottom"] as const),
      ...(dot === "seat" ? diagonals : []),
    ],
    "text-radial-offset": dot === "seat" ? 0.8 : dot ? 0.5 : 0.2,
    "text-justify": "auto",
    ...oneLine(language),
    "text-padding": 3,
  },
  paint: {
    "icon-color": palette[color],
    "icon-halo-color": palette.labelHalo,
    "icon-halo-width": 1.5,
    "text-color": palette[color],
    "text-halo-color": palette.labelHalo,
    "text-halo-width": 1.6,
  },
});
