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
import { badgeImage } from "#map/paint-badge.ts";
import { patternImage } from "#map/paint-pattern.ts";
import { softFill } from "#map/soft-fill.ts";
import { mapFonts } from "#theme/map-fonts.ts";
import type { Palette } from "#theme/palette.ts";

/** The numbers under which document 003 lists the five. */
const demonstrationNumbers: Readonly<Record<string, string>> = {
  "demonstration-zone/independent-innovation": "1",
  "demonstration-zone/industry-city": "2",
  "demonstration-zone/marine-economy": "3",
  "demonstration-zone/blue-economy": "4",
  "demonstration-zone/china-korea-fta": "5",
};

/** Anchored in areas with real lines: a district, and the whole city round its centre. */
const district = "demonstration-zone/marine-economy";
const wholeCity = "demonstration-zone/china-korea-fta";

/** The 五区: stippled, and a numbered badge beside the name. */
export const demonstrationZones: MapLayer = {
  id: "demonstration-zones",
  group: "overlays",
  isVisible: true,
  files: ["demonstration-zones.geojson", "area-bands.geojson", "area-labels.geojson"],
  picks: "areas",
  type: "demonstration-zone",
  isIndicative: true,
  draw: (context) => [
    {
      id: "demonstration-zones:tint",
      type: "fill",
      source: context.source("demonstration-zones.geojson"),
      filter: ["==", ["get", "entity"], wholeCity],
      layout: { visibility: visibility(context.isVisible) },
      paint: {
        "fill-color": context.palette.demonstration,
        "fill-opacity": whenMarked(0.16, 0.045),
      },
    },
    {
      id: "demonstration-zones:district",
      type: "fill",
      source: context.source("demonstration-zones.geojson"),
      filter: ["==", ["get", "entity"], district],
      layout: { visibility: visibility(context.isVisible) },
      paint: {
        "fill-pattern": dots(context.palette),
        "fill-opacity": whenMarked(0.9, 0.28),
      },
    },
    softFill("demonstration-zones", context, {
      part: "dots",
      paint: { "fill-pattern": dots(context.palette) },
      opacity: [0.95, 0.5],
      near: 0.35,
    }),
  ],
  labelRank: 6,
  label: (context) => [
    areaLabel("demonstration-zones", context, {
      layout: {
        "text-font": mapFonts.regular,
        "text-size": byZoom([7, 10], [11, 14]),
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.95,
        "text-justify": "auto",
        ...oneLine(context.language),
      },
      paint: { "text-color": context.palette.demonstrationLabel },
    }),
  ],
  marks: ({ palette, isVisible, source }) => [
    {
      id: "demonstration-zones:badge",
      type: "symbol",
      source: source("area-labels.geojson"),
      filter: labelsOf("demonstration-zones"),
      layout: {
        visibility: visibility(isVisible),
        "icon-image": matchEntity(badges(palette), ""),
        "icon-size": byZoom([7, 0.72], [11, 1]),
        "icon-allow-overlap": true,
        "icon-padding": 0,
      },
    },
  ],
  legend: (palette, entity) =>
    entity === undefined
      ? { kind: "dots", color: palette.demonstration }
      : {
          kind: "badge",
          color: palette.demonstration,
          ink: palette.badgeText,
          mark: demonstrationNumbers[entity] ?? "",
        },
};

const dots = (palette: Palette): string => patternImage("dots", palette.demonstration);

const badges = ({ demonstration, badgeText, labelHalo }: Palette): Record<string, string> =>
  Object.fromEntries(
    Object.entries(demonstrationNumbers).map(([entity, number]) => [
      entity,
      badgeImage(number, demonstration, badgeText, labelHalo),
    ]),
  );
