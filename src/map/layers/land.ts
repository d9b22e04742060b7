import type { LineLayerSpecification } from "maplibre-gl";
import { visibility } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";

/**
 * The coast once more, without what is finer than a few pixels: a broad line along a crinkled one is ragged, and costs
 * most of what the whole map does. A file name, as sources are named after files.
 */
export const coarseLand = "land-coarse.geojson";

/** Sea and land. The water lines follow the coast as engravers drew them; they say nothing of depth. */
export const land: MapLayer = {
  id: "land",
  group: "base",
  isVisible: true,
  files: ["land.geojson"],
  picks: "nothing",
  type: null,
  isIndicative: false,
  draw: ({ palette, isVisible, source }) => [
    { id: "land:sea", type: "background", paint: { "background-color": palette.sea } },
    ...([44, 22, 8] as const).map(
      (width, index): LineLayerSpecification => ({
        id: `land:water-${width}`,
        type: "line",
        source: source(coarseLand),
        layout: { visibility: visibility(isVisible), "line-join": "round", "line-cap": "round" },
        paint: {
          "line-color": palette.waterLines[index] ?? palette.sea,
          "line-width": width,
          "line-blur": width / 3,
        },
      }),
    ),
    {
      id: "land:fill",
      type: "fill",
      source: source("land.geojson"),
      layout: { visibility: visibility(isVisible) },
      paint: { "fill-color": palette.contextLand },
    },
    {
      id: "land:coast",
      type: "line",
      source: source("land.geojson"),
      layout: { visibility: visibility(isVisible) },
      paint: { "line-color": palette.contextCoast, "line-width": 0.7 },
    },
  ],
  labelRank: 0,
  label: () => [],
  legend: (palette) => ({ kind: "fill", color: palette.contextLand }),
};
