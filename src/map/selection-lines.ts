import type { LineLayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";
import { whenMarked, whenSelected, whileMarked } from "./expressions.ts";

/**
 * The outline of the hovered and the selected areas of a type, drawn over all areas. It marks a choice, not a
 * boundary: round an indicative area it is a row of dots, and the fill below keeps its soft edge.
 */
export const selectionLines = (
  layer: string,
  type: string,
  source: string,
  palette: Palette,
  isIndicative: boolean,
): LineLayerSpecification[] => {
  const casing: LineLayerSpecification = {
    id: `${layer}:selection-casing`,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.selectionCasing,
      "line-width": whileMarked(type, 6),
      "line-opacity": whenSelected(0.85, 0),
    },
  };
  const outline: LineLayerSpecification = {
    id: `${layer}:selection`,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.selection,
      "line-width": whileMarked(type, isIndicative ? 2.4 : 2.2),
      "line-opacity": whenMarked(1, 0),
      ...(isIndicative && { "line-dasharray": [0.01, 2.4] }),
    },
  };
  return isIndicative ? [outline] : [casing, outline];
};
