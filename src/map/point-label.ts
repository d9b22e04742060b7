import type { FilterSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { mapFonts } from "#theme/map-fonts.ts";
import { nameIn, oneLine, visibility } from "./expressions.ts";
import type { DrawContext } from "./layer.ts";

/** The names of points: beside the point, on whichever side there is room. */
export const pointLabel = (
  id: string,
  file: string,
  { palette, language, isVisible, source }: DrawContext,
  own: {
    size: NonNullable<SymbolLayerSpecification["layout"]>["text-size"] & {};
    color: string;
    filter?: FilterSpecification;
    minzoom?: number;
    /** Ems from the point; the room its symbol needs. */
    offset?: number;
    bold?: boolean;
  },
): SymbolLayerSpecification => ({
  id,
  type: "symbol",
  source: source(file),
  ...(own.filter && { filter: own.filter }),
  ...(own.minzoom && { minzoom: own.minzoom }),
  layout: {
    visibility: visibility(isVisible),
    "text-field": nameIn(language),
    "text-font": own.bold ? mapFonts.bold : mapFonts.regular,
    "text-size": own.size,
    "text-variable-anchor": ["left", "right", "top", "bottom"],
    "text-radial-offset": own.offset ?? 0.7,
    "text-justify": "auto",
    ...oneLine(language),
    "text-padding": 2,
  },
  paint: {
    "text-color": own.color,
    "text-halo-color": palette.labelHalo,
    "text-halo-width": 1.6,
  },
});
