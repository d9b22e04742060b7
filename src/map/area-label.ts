import type { SymbolLayerSpecification } from "maplibre-gl";
import { labelsOf, nameIn, visibility } from "./expressions.ts";
import type { DrawContext } from "./layer.ts";

/** Anchors of a name that keeps to the place chosen for it, and gives way where symbols stand. */
export const nearItsPlace: NonNullable<SymbolLayerSpecification["layout"]> = {
  "text-variable-anchor-offset": [
    "center",
    [0, 0],
    "bottom",
    [0, -0.7],
    "top",
    [0, 0.7],
    "left",
    [0.9, 0],
    "right",
    [-0.9, 0],
    "bottom-left",
    [0.6, -0.7],
    "top-right",
    [-0.6, 0.7],
    "top",
    [0, 1.5],
    "bottom",
    [0, -1.5],
    "left",
    [1.8, 0],
    "right",
    [-1.8, 0],
  ],
};

/** The names of the areas of one published layer; a layer adds what its labels have of their own. */
export const areaLabel = (
  layer: string,
  { palette, language, isVisible, source }: DrawContext,
  own: {
    layout: NonNullable<SymbolLayerSpecification["layout"]>;
    paint: NonNullable<SymbolLayerSpecification["paint"]>;
  },
): SymbolLayerSpecification => ({
  id: `${layer}:label`,
  type: "symbol",
  source: source("area-labels.geojson"),
  filter: labelsOf(layer),
  layout: {
    visibility: visibility(isVisible),
    "text-field": nameIn(language),
    "text-max-width": 8,
    "text-padding": 2,
    ...own.layout,
  },
  paint: {
    "text-halo-color": palette.labelHalo,
    "text-halo-width": 1.5,
    ...own.paint,
  },
});
