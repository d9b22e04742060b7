import { areaLabel } from "#map/area-label.ts";
import { byZoom, labelsOf, matchEntity, visibility, whenMarked } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { mapFonts } from "#theme/map-fonts.ts";

/** The seven functional zones. No boundary is published, so none is drawn: the colour fades over the error. */
export const zones: MapLayer = {
  id: "zones",
  isVisible: true,
  files: ["zones.geojson", "area-bands.geojson", "area-labels.geojson"],
  picks: "areas",
  type: "zone",
  isIndicative: true,
  draw: ({ palette, isVisible, source }) => [
    {
      id: "zones:bands",
      type: "fill",
      source: source("area-bands.geojson"),
      filter: labelsOf("zones"),
      layout: { visibility: visibility(isVisible) },
      paint: {
        "fill-color": matchEntity(palette.zoneFills, palette.coast),
        "fill-opacity": ["*", ["get", "weight"], whenMarked(0.68, 0.46)],
        "fill-antialias": false,
      },
    },
  ],
  labelRank: 8,
  label: (context) => [
    areaLabel("zones", context, {
      layout: {
        "text-font": mapFonts.bold,
        "text-size": byZoom([7, 11.5], [11, 19]),
        "text-letter-spacing": context.language === "zh" ? 0.06 : 0,
        "text-max-width": context.language === "zh" ? 7 : 9,
        "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
      },
      paint: {
        "text-color": matchEntity(context.palette.zoneLabels, context.palette.districtLabel),
      },
    }),
  ],
  legend: (palette, entity = "zone/gaoqu") => ({
    kind: "soft",
    color: palette.zoneFills[entity] ?? palette.coast,
  }),
};
