import type { ExpressionSpecification } from "maplibre-gl";
import { byZoom, visibility, whenMarked } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { symbolImage } from "#map/paint-symbol.ts";
import { mapFonts } from "#theme/map-fonts.ts";

/** What stands in the features, or what a filter leaves of it. */
const countOf = (counts: Readonly<Record<string, number>> | null): ExpressionSpecification =>
  counts === null || Object.keys(counts).length === 0
    ? ["get", "unlocated"]
    : ([
        "match",
        ["get", "entity"],
        ...Object.entries(counts).flat(),
        0,
      ] as unknown as ExpressionSpecification);

/** How many things the documents put in an area without saying where, counted on its edge. */
export const unlocated: MapLayer = {
  id: "unlocated",
  group: "sites",
  isVisible: true,
  files: ["area-edges.geojson"],
  picks: "points",
  type: null,
  isIndicative: true,
  draw: () => [],
  labelRank: 1,
  label: () => [],
  marks: ({ palette, isVisible, isOverlaid, source, counts }) => [
    {
      id: "unlocated:symbol",
      type: "symbol",
      source: source("area-edges.geojson"),
      minzoom: isOverlaid ? 9.2 : 7,
      layout: {
        visibility: visibility(isVisible),
        "icon-image": symbolImage("unlocated"),
        "icon-size": byZoom([8, 0.7], [12, 0.85]),
        "icon-padding": 1,
        "text-field": ["concat", "+", ["to-string", countOf(counts)]],
        "text-font": mapFonts.regular,
        "text-size": byZoom([8, 10.5], [12, 12.5]),
        "text-variable-anchor": ["left", "right"],
        "text-radial-offset": 0.8,
        "text-padding": 1,
      },
      paint: {
        "icon-color": palette.contextLabel,
        "icon-halo-color": palette.labelHalo,
        "icon-halo-width": 1.4,
        "icon-opacity": whenMarked(1, 0.85),
        "text-color": palette.contextLabel,
        "text-halo-color": palette.labelHalo,
        "text-halo-width": 1.3,
      },
    },
  ],
  legend: (palette) => ({ kind: "symbol", color: palette.contextLabel, symbol: "unlocated" }),
};
