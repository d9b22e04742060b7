import { areaLabel } from "#map/area-label.ts";
import { byZoom, labelsOf, oneLine, visibility, whenMarked } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { mapFonts } from "#theme/map-fonts.ts";

/** The three cores of 一城三核: halos that fade outwards, for no extent is stated. */
export const marineCores: MapLayer = {
  id: "marine-cores",
  isVisible: true,
  files: ["marine-cores.geojson", "area-bands.geojson", "area-labels.geojson"],
  picks: "areas",
  type: "marine-core",
  isIndicative: true,
  draw: ({ palette, isVisible, source }) => [
    {
      id: "marine-cores:bands",
      type: "fill",
      source: source("area-bands.geojson"),
      filter: labelsOf("marine-cores"),
      layout: { visibility: visibility(isVisible) },
      paint: {
        "fill-color": palette.marineCore,
        "fill-opacity": ["*", ["get", "weight"], whenMarked(0.6, 0.36)],
        "fill-antialias": false,
      },
    },
  ],
  labelRank: 6,
  label: (context) => [
    areaLabel("marine-cores", context, {
      layout: {
        "text-font": mapFonts.bold,
        "text-size": byZoom([7, 10.5], [11, 16]),
        ...oneLine(context.language),
      },
      paint: { "text-color": context.palette.marineCoreLabel },
    }),
  ],
  legend: (palette) => ({ kind: "halo", color: palette.marineCore }),
};
