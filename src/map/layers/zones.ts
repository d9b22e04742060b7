import { areaLabel, nearItsPlace } from "#map/area-label.ts";
import { byZoom, matchEntity } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { softFill } from "#map/soft-fill.ts";
import { mapFonts } from "#theme/map-fonts.ts";

/** The seven functional zones. No boundary is published, so none is drawn: the colour fades over the error. */
export const zones: MapLayer = {
  id: "zones",
  group: "areas",
  isVisible: true,
  files: ["zones.geojson", "area-bands.geojson", "area-labels.geojson"],
  picks: "areas",
  type: "zone",
  isIndicative: true,
  draw: (context) => [
    softFill("zones", context, {
      part: "fill",
      paint: { "fill-color": matchEntity(context.palette.zoneFills, context.palette.coast) },
      opacity: [0.68, 0.46],
      near: 0.7,
    }),
  ],
  labelRank: 8,
  label: (context) => [
    areaLabel("zones", context, {
      layout: {
        "text-font": mapFonts.bold,
        "text-size": byZoom([7, 11.5], [11, 19]),
        "text-letter-spacing": context.language === "zh" ? 0.06 : 0,
        "text-max-width": context.language === "zh" ? 7 : 9,
        ...nearItsPlace,
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
