import type { CircleLayerSpecification, ExpressionSpecification } from "maplibre-gl";
import { locatableTypes } from "#domain/entity-type.ts";
import { byZoom, matchProperty, visibility, whenMarked } from "#map/expressions.ts";
import type { DrawContext, LegendKind, MapLayer } from "#map/layer.ts";
import { symbolImage } from "#map/paint-symbol.ts";
import { clusterCounts, clusteredPlaces } from "#map/place-clusters.ts";
import { pointLabel } from "#map/point-label.ts";
import { mapFonts } from "#theme/map-fonts.ts";
import type { Palette } from "#theme/palette.ts";

/** Metres a pixel covers at zoom 0 and the latitude of Weihai (37.2°), for 512-pixel tiles. */
const metresPerPixel = (40_075_016.686 / 512) * Math.cos((37.2 * Math.PI) / 180);

const radiusAt = (zoom: number): ExpressionSpecification => [
  "*",
  ["get", "errorMetres"],
  2 ** zoom / metresPerPixel,
];

/** The radius in pixels that covers the error of a position on the ground, at every zoom. */
const errorRadius: ExpressionSpecification = [
  "interpolate",
  ["exponential", 2],
  ["zoom"],
  6,
  radiusAt(6),
  16,
  radiusAt(16),
];

/** Seen at all zooms, but among the areas of the plans only once the map is near enough for single places. */
const minzoomOf = ({ isOverlaid }: DrawContext): number => (isOverlaid ? 9.2 : 6);

/** The zoom from which errors are drawn: before, a halo is no larger than its symbol. */
const haloZoom = 9.5;

/** Parks, projects, platforms, firms and institutions: a symbol by type, and a halo as wide as the error. */
export const places: MapLayer = {
  id: "places",
  group: "sites",
  isVisible: true,
  files: ["places.geojson"],
  picks: "points",
  type: null,
  kinds: {
    property: "type",
    all: locatableTypes.map(
      (value): LegendKind => ({
        value,
        swatch: (palette) => ({
          kind: "symbol",
          color: palette.placeSymbols[value],
          symbol: value === "transport" ? "port" : value,
        }),
      }),
    ),
  },
  isIndicative: true,
  draw: (context) => {
    const { palette, isVisible, source } = context;
    return [
      halo(context, { id: "places:halo", file: clusteredPlaces, fill: 0.05, stroke: 0.2 }),
      // Once more for what is hovered or selected, which may stand behind a count.
      halo(context, { id: "places:marked-halo", file: "places.geojson", fill: 0, stroke: 0 }),
      {
        id: "places:ring",
        type: "circle",
        source: source("places.geojson"),
        minzoom: minzoomOf(context),
        layout: { visibility: visibility(isVisible) },
        paint: {
          "circle-radius": 13,
          "circle-color": palette.labelHalo,
          "circle-opacity": whenMarked(0.9, 0),
          "circle-stroke-color": palette.selection,
          "circle-stroke-width": 2,
          "circle-stroke-opacity": whenMarked(1, 0),
        },
      },
    ];
  },
  labelRank: 2,
  label: (context) => [
    pointLabel("places:label", clusteredPlaces, context, {
      size: byZoom([10, 11], [14, 13]),
      color: context.palette.placeLabel,
      filter: ["!", ["has", "point_count"]],
      minzoom: 10.2,
      offset: 0.95,
    }),
  ],
  marks: (context) => {
    const { palette, isVisible, source } = context;
    const minzoom = minzoomOf(context);
    return [
      {
        id: "places:symbol",
        type: "symbol",
        source: source(clusteredPlaces),
        minzoom,
        filter: ["!", ["has", "point_count"]],
        layout: {
          visibility: visibility(isVisible),
          "icon-image": ["concat", symbolImage(""), ["get", "symbol"]],
          "icon-size": byZoom([8, 0.72], [12, 0.95]),
          "icon-allow-overlap": true,
          "icon-padding": 0,
        },
        paint: {
          "icon-color": symbolColor(palette),
          "icon-halo-color": palette.labelHalo,
          "icon-halo-width": 1.6,
          // A poor position is a halo first: its symbol, by which it is found, is lighter.
          "icon-opacity": ["case", [">", ["get", "errorMetres"], 1000], 0.78, 1],
        },
      },
      {
        id: clusterCounts,
        type: "symbol",
        source: source(clusteredPlaces),
        minzoom,
        filter: ["has", "point_count"],
        layout: {
          visibility: visibility(isVisible),
          "icon-image": symbolImage("disc"),
          "icon-size": ["step", ["get", "point_count"], 1, 10, 1.2],
          "icon-allow-overlap": true,
          "icon-padding": 0,
          "text-field": ["to-string", ["get", "point_count"]],
          "text-font": mapFonts.bold,
          "text-size": 11,
          "text-allow-overlap": true,
        },
        paint: {
          "icon-color": palette.labelHalo,
          "icon-halo-color": palette.placeLabel,
          "icon-halo-width": 1,
          "text-color": palette.placeLabel,
        },
      },
    ];
  },
  legend: (palette) => ({ kind: "symbol", color: palette.placeSymbols.park, symbol: "park" }),
};

const symbolColor = ({ placeSymbols, placeLabel }: Palette): ExpressionSpecification =>
  matchProperty("type", placeSymbols, placeLabel);

/** Circles as wide as the error; behind a count there are none. */
const halo = (
  { palette, isVisible, source }: DrawContext,
  own: { id: string; file: string; fill: number; stroke: number },
): CircleLayerSpecification => ({
  id: own.id,
  type: "circle",
  source: source(own.file),
  minzoom: haloZoom,
  filter: ["!", ["has", "point_count"]],
  layout: { visibility: visibility(isVisible) },
  paint: {
    "circle-radius": errorRadius,
    "circle-color": symbolColor(palette),
    // Near by, circles are wide and many lie over one another.
    "circle-opacity": [
      "interpolate",
      ["linear"],
      ["zoom"],
      11,
      whenMarked(0.2, own.fill),
      13,
      whenMarked(0.12, own.fill / 3),
    ],
    "circle-stroke-color": symbolColor(palette),
    "circle-stroke-width": 1,
    "circle-stroke-opacity": whenMarked(0.8, own.stroke),
    "circle-pitch-alignment": "map",
  },
});
