import type { SymbolLayerSpecification } from "maplibre-gl";
import { byZoom, nameIn, visibility } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { pointLabel } from "#map/point-label.ts";
import { mapFonts } from "#theme/map-fonts.ts";

/** Names that help to find one's bearings: the sea, neighbouring cities, islands and capes. */
export const placeLabels: MapLayer = {
  id: "place-labels",
  isVisible: true,
  files: ["context-labels.geojson"],
  picks: "nothing",
  type: null,
  isIndicative: false,
  draw: () => [],
  labelRank: 4,
  label: (context) => {
    const { palette, language, isVisible, source } = context;
    const water = (
      id: string,
      kind: string,
      size: number,
      spacing: number,
      minzoom: number,
    ): SymbolLayerSpecification => ({
      id,
      type: "symbol",
      source: source("context-labels.geojson"),
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
      {
        id: "place-labels:seat-dot",
        type: "circle",
        source: source("context-labels.geojson"),
        // A dot without its name says nothing: towns come with theirs.
        filter: [
          "any",
          ["==", ["get", "kind"], "seat"],
          ["all", ["==", ["get", "kind"], "town"], [">=", ["zoom"], 9.4]],
        ],
        layout: { visibility: visibility(isVisible) },
        paint: {
          "circle-color": palette.labelHalo,
          "circle-radius": ["match", ["get", "kind"], "seat", 4, 2.6],
          "circle-stroke-color": palette.districtLabel,
          "circle-stroke-width": ["match", ["get", "kind"], "seat", 2.4, 1.4],
        },
      },
      pointLabel("place-labels:town", "context-labels.geojson", context, {
        size: 12,
        color: palette.districtLabel,
        filter: ["==", ["get", "kind"], "town"],
        minzoom: 9.4,
      }),
      {
        id: "place-labels:city-dot",
        type: "circle",
        source: source("context-labels.geojson"),
        filter: ["==", ["get", "kind"], "city"],
        layout: { visibility: visibility(isVisible) },
        paint: {
          "circle-color": palette.contextLand,
          "circle-radius": 3,
          "circle-stroke-color": palette.contextLabel,
          "circle-stroke-width": 1.2,
        },
      },
      pointLabel("place-labels:land", "context-labels.geojson", context, {
        size: byZoom([7, 10.5], [11, 13]),
        color: palette.contextLabel,
        filter: ["in", ["get", "kind"], ["literal", ["city", "seat", "island", "cape"]]],
      }),
      water("place-labels:sea", "sea", 22, 0.6, 0),
      water("place-labels:bay", "bay", 12, 0.15, 10),
    ];
  },
  legend: (palette) => ({ kind: "label", color: palette.seaLabel }),
};
