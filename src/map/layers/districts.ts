import { areaLabel, nearItsPlace } from "#map/area-label.ts";
import { byZoom, matchEntity, visibility, whenMarked } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { mapFonts } from "#theme/map-fonts.ts";
import type { Palette } from "#theme/palette.ts";

/** The four 区市: quiet tints and a fine line, for the line is published. */
export const districts: MapLayer = {
  id: "districts",
  group: "areas",
  isVisible: true,
  files: ["districts.geojson", "area-labels.geojson"],
  picks: "areas",
  type: "district",
  isIndicative: false,
  draw: ({ palette, isVisible, source }) => [
    {
      id: "districts:fill",
      type: "fill",
      source: source("districts.geojson"),
      layout: { visibility: visibility(isVisible) },
      paint: { "fill-color": matchEntity(fills(palette), palette.cityLand) },
    },
    {
      id: "districts:line",
      type: "line",
      source: source("districts.geojson"),
      layout: { visibility: visibility(isVisible) },
      paint: {
        "line-color": palette.districtLine,
        "line-width": whenMarked(1.8, 0.9),
        "line-dasharray": [5, 1.5, 1, 1.5],
      },
    },
  ],
  labelRank: 7,
  label: (context) => [
    areaLabel("districts", context, {
      layout: {
        ...nearItsPlace,
        "text-font": mapFonts.serifBold,
        "text-size": byZoom([7, 13], [11, 25]),
        "text-letter-spacing": context.language === "zh" ? 0.35 : 0.08,
        "text-padding": 4,
      },
      paint: { "text-color": context.palette.districtLabel },
    }),
  ],
  legend: (palette, entity) => ({
    kind: "fill",
    color: (entity && fills(palette)[entity]) || palette.districtFills[0],
  }),
};

const fills = ({ districtFills }: Palette): Record<string, string> => ({
  "district/huancui": districtFills[0],
  "district/wendeng": districtFills[1],
  "district/rongcheng": districtFills[2],
  "district/rushan": districtFills[3],
});
