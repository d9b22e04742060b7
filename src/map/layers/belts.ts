import type { LayerSpecification } from "maplibre-gl";
import { areaLabel } from "#map/area-label.ts";
import { byZoom, matchEntity, visibility, whenMarked } from "#map/expressions.ts";
import { hatchImage } from "#map/hatch.ts";
import type { MapLayer } from "#map/layer.ts";
import { mapFonts } from "#theme/map-fonts.ts";

const directions = {
  "belt/central-manufacturing": "up",
  "belt/north-coast-hightech": "down",
} as const;

/** The two 隆起带: hatched, so that they lie over zones and districts without hiding them. */
export const belts: MapLayer = {
  id: "belts",
  isVisible: true,
  files: ["belts.geojson", "area-labels.geojson"],
  picks: "areas",
  type: "belt",
  isIndicative: true,
  draw: ({ palette, isVisible, source }) =>
    Object.entries(directions).map(
      ([entity, direction]): LayerSpecification => ({
        id: `belts:${direction}`,
        type: "fill",
        source: source("belts.geojson"),
        filter: ["==", ["get", "entity"], entity],
        layout: { visibility: visibility(isVisible) },
        paint: {
          "fill-pattern": hatchImage(palette.beltHatches[entity] ?? palette.coast, direction),
          "fill-opacity": whenMarked(0.9, 0.45),
        },
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
    kind: `hatch-${directions[entity as keyof typeof directions]}`,
    color: palette.beltHatches[entity] ?? palette.coast,
  }),
};
