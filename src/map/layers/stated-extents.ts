import { byZoom, visibility, whenMarked } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { mapFonts } from "#theme/map-fonts.ts";

/** Parks and projects whose size a document states: soft discs exactly that large; where and how they lie is not known. */
export const statedExtents: MapLayer = {
  id: "stated-extents",
  group: "sites",
  isVisible: true,
  files: ["stated-extents.geojson"],
  picks: "discs",
  type: null,
  isIndicative: true,
  draw: ({ palette, isVisible, source }) => [
    {
      id: "stated-extents:fill",
      type: "fill",
      source: source("stated-extents.geojson"),
      minzoom: 9.2,
      layout: { visibility: visibility(isVisible) },
      paint: {
        "fill-color": palette.placeSymbols.park,
        "fill-opacity": ["*", ["get", "weight"], whenMarked(0.36, 0.26)],
        "fill-antialias": false,
      },
    },
  ],
  labelRank: 1,
  label: ({ palette, isVisible, language, source }) => [
    {
      id: "stated-extents:label",
      type: "symbol",
      source: source("stated-extents.geojson"),
      minzoom: 11,
      filter: ["==", ["get", "weight"], 1],
      layout: {
        visibility: visibility(isVisible),
        // The name stands beside the symbol, or behind the count, in the middle.
        "text-field": ["get", `extent_${language}`],
        "text-font": mapFonts.regular,
        "text-size": byZoom([11, 11.5], [14, 14]),
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 1.6,
        "text-max-width": 14,
        "text-padding": 2,
      },
      paint: {
        "text-color": palette.placeSymbols.park,
        "text-halo-color": palette.labelHalo,
        "text-halo-width": 2,
      },
    },
  ],
  legend: (palette) => ({ kind: "halo", color: palette.placeSymbols.park }),
};
