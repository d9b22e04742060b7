import { visibility, whenMarked } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";

/** The whole city: lighter land and one firm outline, so that it stands out from its neighbours. */
export const city: MapLayer = {
  id: "city",
  group: "base",
  isVisible: true,
  files: ["city.geojson"],
  picks: "areas",
  type: "city",
  isIndicative: false,
  draw: ({ palette, isVisible, source }) => [
    {
      id: "city:fill",
      type: "fill",
      source: source("city.geojson"),
      layout: { visibility: visibility(isVisible) },
      paint: { "fill-color": palette.cityLand },
    },
    {
      id: "city:line",
      type: "line",
      source: source("city.geojson"),
      layout: { visibility: visibility(isVisible) },
      paint: { "line-color": palette.cityLine, "line-width": whenMarked(1.8, 1) },
    },
  ],
  labelRank: 0,
  label: () => [],
  legend: (palette) => ({ kind: "line", color: palette.cityLine }),
};
