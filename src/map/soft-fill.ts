import type { ExpressionSpecification, FillLayerSpecification } from "maplibre-gl";
import { labelsOf, visibility, whenMarked } from "./expressions.ts";
import type { DrawContext } from "./layer.ts";

/** The areas of one layer as strips that fade over the error of their edge, filled with a colour or a pattern. */
export const softFill = (
  layer: string,
  { isVisible, source }: DrawContext,
  own: {
    /** Tells several fills of one layer apart. */
    part: string;
    paint: NonNullable<FillLayerSpecification["paint"]>;
    /** At full weight, when hovered or selected and otherwise. */
    opacity: readonly [number, number];
    /** The share of that opacity which is left near by, where a fill would drown what stands on it. */
    near: number;
    /** Times the opacity, where it is not the same for all areas. */
    strength?: ExpressionSpecification | number;
    entity?: string;
  },
): FillLayerSpecification => {
  const weight: ExpressionSpecification =
    own.strength === undefined ? ["get", "weight"] : ["*", ["get", "weight"], own.strength];
  return {
    id: `${layer}:${own.part}`,
    type: "fill",
    source: source("area-bands.geojson"),
    filter: own.entity
      ? ["all", labelsOf(layer), ["==", ["get", "entity"], own.entity]]
      : labelsOf(layer),
    layout: { visibility: visibility(isVisible) },
    paint: {
      ...own.paint,
      "fill-opacity": [
        "interpolate",
        ["linear"],
        ["zoom"],
        10,
        ["*", weight, whenMarked(...own.opacity)],
        13,
        ["*", weight, whenMarked(own.opacity[0] * own.near, own.opacity[1] * own.near)],
      ],
      // Strips share their edges: smoothed one by one they would leave seams.
      "fill-antialias": false,
    },
  };
};
