import type { SymbolLayerSpecification } from "maplibre-gl";
import { labelsOf, nameIn, visibility } from "./expressions.ts";
import type { DrawContext } from "./layer.ts";

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
