import { areaLabel, nearItsPlace } from "#map/area-label.ts";
import { byZoom, oneLine } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { patternImage } from "#map/paint-pattern.ts";
import { softFill } from "#map/soft-fill.ts";
import { mapFonts } from "#theme/map-fonts.ts";

/** The three cores of 一城三核: waves that fade outwards, for no extent is stated. */
export const marineCores: MapLayer = {
  id: "marine-cores",
  group: "overlays",
  isVisible: true,
  files: ["marine-cores.geojson", "area-bands.geojson", "area-labels.geojson"],
  picks: "areas",
  type: "marine-core",
  isIndicative: true,
  draw: (context) => [
    softFill("marine-cores", context, {
      part: "fill",
      paint: { "fill-color": context.palette.marineCore },
      opacity: [0.34, 0.16],
      near: 0.7,
    }),
    softFill("marine-cores", context, {
      part: "waves",
      paint: { "fill-pattern": patternImage("waves", context.palette.marineCore) },
      opacity: [0.9, 0.55],
      near: 0.4,
    }),
  ],
  labelRank: 6,
  label: (context) => [
    areaLabel("marine-cores", context, {
      layout: {
        ...nearItsPlace,
        "text-font": mapFonts.bold,
        "text-size": byZoom([7, 10.5], [11, 16]),
        ...oneLine(context.language),
      },
      paint: { "text-color": context.palette.marineCoreLabel },
    }),
  ],
  legend: (palette) => ({ kind: "waves", color: palette.marineCore }),
};
