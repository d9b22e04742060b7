import { areaLabel } from "#map/area-label.ts";
import {
  byZoom,
  labelsOf,
  matchEntity,
  oneLine,
  visibility,
  whenMarked,
} from "#map/expressions.ts";
import type { MapLayer } from "#map/layer.ts";
import { mapFonts } from "#theme/map-fonts.ts";

/** The numbers under which document 003 lists the five. */
const demonstrationNumbers: Readonly<Record<string, string>> = {
  "demonstration-zone/independent-innovation": "1",
  "demonstration-zone/industry-city": "2",
  "demonstration-zone/marine-economy": "3",
  "demonstration-zone/blue-economy": "4",
  "demonstration-zone/china-korea-fta": "5",
};

/** The two that are a district and the whole city: their outline is there already, the badge is enough. */
const withoutLine = ["demonstration-zone/marine-economy", "demonstration-zone/china-korea-fta"];

/** The 五区: a quiet dashed line round the area they are anchored in, and a numbered badge. */
export const demonstrationZones: MapLayer = {
  id: "demonstration-zones",
  isVisible: true,
  files: ["demonstration-zones.geojson", "demonstration-outlines.geojson", "area-labels.geojson"],
  picks: "areas",
  type: "demonstration-zone",
  isIndicative: true,
  draw: ({ palette, isVisible, source }) => [
    {
      id: "demonstration-zones:line",
      type: "line",
      source: source("demonstration-outlines.geojson"),
      filter: ["!", ["in", ["get", "entity"], ["literal", withoutLine]]],
      layout: { visibility: visibility(isVisible), "line-join": "round" },
      paint: {
        "line-color": palette.demonstration,
        "line-width": whenMarked(2.6, 1.3),
        "line-offset": 3,
        "line-dasharray": [3.2, 2.2],
        // The line is simplified: it fades before one comes near enough to take it at its word.
        "line-opacity": byZoom([10, 0.9], [11.5, 0]),
      },
    },
  ],
  labelRank: 3,
  label: (context) => [
    {
      id: "demonstration-zones:badge",
      type: "circle",
      source: context.source("area-labels.geojson"),
      filter: labelsOf("demonstration-zones"),
      layout: { visibility: visibility(context.isVisible) },
      paint: {
        "circle-color": context.palette.demonstration,
        "circle-radius": byZoom([7, 6.5], [11, 9.5]),
        "circle-stroke-color": context.palette.labelHalo,
        "circle-stroke-width": 1.5,
      },
    },
    {
      id: "demonstration-zones:number",
      type: "symbol",
      source: context.source("area-labels.geojson"),
      filter: labelsOf("demonstration-zones"),
      layout: {
        visibility: visibility(context.isVisible),
        "text-field": matchEntity(demonstrationNumbers, ""),
        "text-font": mapFonts.bold,
        "text-size": byZoom([7, 9], [11, 12.5]),
        "text-allow-overlap": true,
      },
      paint: { "text-color": context.palette.badgeText },
    },
    areaLabel("demonstration-zones", context, {
      layout: {
        "text-font": mapFonts.regular,
        "text-size": byZoom([7, 10], [11, 14]),
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 1,
        "text-justify": "auto",
        ...oneLine(context.language),
      },
      paint: { "text-color": context.palette.demonstrationLabel },
    }),
  ],
  legend: (palette, entity) =>
    entity === undefined
      ? { kind: "dashes", color: palette.demonstration }
      : {
          kind: "badge",
          color: palette.demonstration,
          mark: demonstrationNumbers[entity] ?? "",
        },
};
