import { areaLabel } from "#map/area-label.ts";
import { byZoom, matchEntity } from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { patternImage } from "#map/paint-pattern.ts";
import { softFill } from "#map/soft-fill.ts";
import { mapFonts } from "#theme/map-fonts.ts";
import type { Palette } from "#theme/palette.ts";

const directions = {
  "belt/central-manufacturing": "hatch-up",
  "belt/north-coast-hightech": "hatch-down",
} as const;

/** The two 隆起带: hatched, so that they lie over zones and districts without hiding them. */
export const belts: MapLayer = {
  id: "belts",
  group: "overlays",
  isVisible: true,
  files: ["belts.geojson", "area-bands.geojson", "area-labels.geojson"],
  picks: "areas",
  type: "belt",
  isIndicative: true,
  draw: (context) =>
    Object.entries(directions).map(([entity, direction]) =>
      softFill("belts", context, {
        part: direction,
        entity,
        paint: {
          "fill-pattern": patternImage(direction, beltColor(context.palette, entity)),
        },
        opacity: [0.95, 0.5],
        near: 0.35,
      }),
    ),
  labelRank: 5,
  label: (context) => [
    areaLabel("belts", context, {
      layout: {
        "symbol-placement": "line-center",
        "text-font": mapFonts.bold,
        "text-size": byZoom([7, 10.5], [11, 17]),
        "text-letter-spacing": context.language === "zh" ? 0.32 : 0.08,
        "text-max-angle": 40,
      },
      paint: {
        "text-color": matchEntity(context.palette.beltLabels, context.palette.districtLabel),
      },
    }),
  ],
  legend: (palette, entity = "belt/central-manufacturing") => ({
    kind: directions[entity as keyof typeof directions],
    color: beltColor(palette, entity),
  }),
};

const beltColor = (palette: Palette, entity: string): string =>
  palette.beltHatches[entity] ?? palette.coast;
