import type { LineLayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";
import { whenMarked, whenSelected } from "./expressions.ts";

/**
 * The outline of the hovered and the selected area of one source, drawn over all areas. Firm where the
 * line is a line; broken and soft where the boundary is only indicative.
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
      "line-width": isIndicative ? 9 : 6,
      "line-blur": isIndicative ? 5 : 1,
      "line-opacity": whenSelected(isIndicative ? 0.6 : 0.85, 0),
    },
  },
  {
    id: `${layer}:selection`,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": isIndicative ? "butt" : "round" },
    paint: {
      "line-color": palette.selection,
      "line-width": whenSelected(2.4, 1.5),
      "line-opacity": whenMarked(0.95, 0),
      ...(isIndicative && { "line-dasharray": [2.2, 1.6], "line-blur": 0.6 }),
    },
  },
];
