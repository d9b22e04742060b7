import type { LineLayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";
import { whenMarked, whenSelected } from "./expressions.ts";

/**
 * The outline of the hovered and the selected area of one source, drawn over all areas. It marks a choice,
 * not a boundary: on indicative areas it is a hairline, and the fill below keeps its soft edge.
 */
export const selectionLines = (
  layer: string,
  source: string,
  palette: Palette,
  isIndicative: boolean,
): LineLayerSpecification[] => [
  {
    id: `${layer}:selection-casing`,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.selectionCasing,
      "line-width": isIndicative ? 4 : 6,
      "line-opacity": whenSelected(isIndicative ? 0.7 : 0.85, 0),
    },
  },
  {
    id: `${layer}:selection`,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.selection,
      "line-width": isIndicative ? whenSelected(1.5, 1.1) : whenSelected(2.4, 1.5),
      "line-opacity": whenMarked(isIndicative ? 0.9 : 1, 0),
    },
  },
];
