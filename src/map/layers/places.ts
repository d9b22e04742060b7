import type { ExpressionSpecification } from "maplibre-gl";
import { visibility, whenMarked } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { pointLabel } from "#map/point-label.ts";

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

/** Seen once the map is near enough for single places. */
const minzoom = 9.4;

/** Parks, projects, platforms and institutions: a halo as wide as the error, and a dot only to hold the name. */
export const places: MapLayer = {
  id: "places",
  isVisible: true,
  files: ["places.geojson"],
  picks: "points",
  minzoom,
  type: null,
  isIndicative: true,
  draw: ({ palette, isVisible, source }) => [
    {
      id: "places:halo",
      type: "circle",
      source: source("places.geojson"),
      minzoom,
      layout: { visibility: visibility(isVisible) },
      paint: {
        "circle-radius": errorRadius,
        "circle-color": palette.place,
        "circle-opacity": whenMarked(0.22, 0.07),
        "circle-stroke-color": palette.place,
        "circle-stroke-width": 1,
        "circle-stroke-opacity": whenMarked(0.8, 0.3),
      },
    },
    {
      id: "places:dot",
      type: "circle",
      source: source("places.geojson"),
      minzoom,
      layout: { visibility: visibility(isVisible) },
      paint: {
        "circle-radius": whenMarked(5, 3.2),
        "circle-color": palette.place,
        "circle-stroke-color": palette.labelHalo,
        "circle-stroke-width": 1.2,
      },
    },
  ],
  labelRank: 2,
  label: (context) => [
    pointLabel("places:label", "places.geojson", context, {
      size: 12,
      color: context.palette.placeLabel,
      minzoom,
    }),
  ],
  legend: (palette) => ({ kind: "halo", color: palette.place }),
};
