import type { LineLayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";
import { byZoom, whenMarked, whenSelected } from "./expressions.ts";

/**
 * The outline of the hovered and the selected area of one source, drawn over all areas: a firm line where
 * the boundary is a line, a glow where it is only indicative.
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
      "line-color": isIndicative ? palette.selection : palette.selectionCasing,
      "line-width": isIndicative ? byZoom([8, 6], [12, 14]) : 6,
      "line-blur": isIndicative ? byZoom([8, 5], [12, 12]) : 1,
      "line-opacity": whenSelected(isIndicative ? 0.6 : 0.85, 0),
    },
  },
  {
    id: `${layer}:selection`,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.selection,
      "line-width": isIndicative ? byZoom([8, 1.8], [12, 3.6]) : whenSelected(2.6, 1.6),
      "line-blur": isIndicative ? byZoom([8, 0.8], [12, 2.4]) : 0,
      "line-opacity": whenMarked(isIndicative ? 0.85 : 1, 0),
    },
  },
];
