import type { FillLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { areaLabel, nearItsPlace } from "#map/area-label.ts";
import { byZoom, matchEntity, visibility, whenMarked } from "#map/expressions.ts";
import type { DrawContext, MapLayer } from "#map/layer.ts";
import {
  onlyUnknown,
  shadedColor,
  shadedStrength,
  symbolsOf,
  unknownPattern,
} from "#map/shading.ts";
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
  draw: (context) => [
    ...(context.shading ? drawShaded(context) : [drawFills(context)]),
    drawLines(context),
    ...(context.shading?.level === "districts"
      ? symbolsOf("districts", context, context.shading)
      : []),
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

const drawFills = ({ palette, isVisible, source }: DrawContext): FillLayerSpecification => ({
  id: "districts:fill",
  type: "fill",
  source: source("districts.geojson"),
  layout: { visibility: visibility(isVisible) },
  paint: { "fill-color": matchEntity(fills(palette), palette.cityLand) },
});

const drawLines = ({ palette, isVisible, source }: DrawContext): LineLayerSpecification => ({
  id: "districts:line",
  type: "line",
  source: source("districts.geojson"),
  layout: { visibility: visibility(isVisible), "line-join": "round" },
  paint: {
    "line-color": palette.districtLine,
    "line-width": whenMarked(1.8, 0.9),
    "line-dasharray": [5, 1.5, 1, 1.5],
  },
});

/** In the colours of their classes, or all alike where zones are compared. */
const drawShaded = (context: DrawContext): FillLayerSpecification[] => {
  const { palette, shading } = context;
  const fill = drawFills(context);
  if (shading?.level !== "districts")
    return [{ ...fill, paint: { "fill-color": palette.cityLand } }];
  return [
    {
      ...fill,
      // Not the fill that lets another basemap show through.
      id: "districts:classes",
      paint: {
        "fill-color": shadedColor(shading, palette.cityLand),
        "fill-opacity": shadedStrength(shading),
      },
    },
    {
      ...fill,
      id: "districts:not-stated",
      filter: onlyUnknown(shading, null),
      paint: { "fill-pattern": unknownPattern(palette) },
    },
  ];
};

const fills = ({ districtFills }: Palette): Record<string, string> => ({
  "district/huancui": districtFills[0],
  "district/wendeng": districtFills[1],
  "district/rongcheng": districtFills[2],
  "district/rushan": districtFills[3],
});
