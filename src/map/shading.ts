/**
 * How a thematic map changes the style: the colours of zones and districts give way to those of its classes.
 * Loaded with the first thematic map.
 */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
} from "maplibre-gl";
import type { Display, ThematicLevel } from "#domain/view.ts";
import type { Palette } from "#theme/palette.ts";
import { labelsOf, matchEntity, visibility } from "./expressions.ts";
import type { DrawContext } from "./layer.ts";
import { patternImage } from "./paint-pattern.ts";
import { softFill } from "./soft-fill.ts";
import { matchOr, valueLabels } from "./value-label.ts";

/** What a thematic map shows, as far as the style draws it. */
export interface ShadedAreas {
  level: ThematicLevel;
  display: Display;
  /** sRGB hexadecimal by entity, for areas with a value that is not left out. */
  colors: Readonly<Record<string, string>>;
  /** Areas without a value, which are hatched. */
  unknown: readonly string[];
  /** What stands below the name of an area. */
  captions: Readonly<Record<string, string>>;
  /** Radius of the circle of an area where the map writes as large as usual, CSS pixels; empty but for symbols. */
  radii: Readonly<Record<string, number>>;
  /** Images of the ways to targets; empty but for paths. */
  glyphs: Readonly<Record<string, string>>;
}

/** What becomes of the drawing and the names of the layer with an id. */
export interface Shading {
  draw: (
    layer: string,
    drawn: readonly LayerSpecification[],
    context: DrawContext,
  ) => LayerSpecification[];
  label: (
    layer: string,
    drawn: readonly LayerSpecification[],
    context: DrawContext,
  ) => LayerSpecification[];
  marks?: (layer: string, drawn: readonly LayerSpecification[]) => LayerSpecification[];
  /** What stands over all of them. */
  over?: (context: Pick<DrawContext, "palette" | "source">) => LayerSpecification[];
}

export const createShading = (areas: ShadedAreas): Shading => ({
  draw: (layer, drawn, context) => {
    if (layer === "zones") return areas.level === "zones" ? drawZones(areas, context) : [];
    if (layer === "districts") return drawDistricts(areas, drawn, context);
    return [...drawn];
  },
  label: (layer, drawn, context) =>
    drawn.flatMap((label) => {
      if (label.type !== "symbol" || (layer !== "zones" && layer !== "districts")) return label;
      // A zone has no colour of its own now, and neither has its name.
      const plain = {
        ...label,
        paint: { ...label.paint, "text-color": context.palette.districtLabel },
      };
      return layer === areas.level ? valueLabels(areas, plain, context.language) : plain;
    }),
});

/** The soft edges stay: a class is no more certain of its boundary than a zone. */
const drawZones = (areas: ShadedAreas, context: DrawContext): LayerSpecification[] => {
  const fill = softFill("zones", context, {
    part: "fill",
    paint: { "fill-color": colorOf(areas, context.palette.coast) },
    opacity: [0.98, 0.86],
    near: 0.75,
    strength: strengthOf(areas),
  });
  const hatch = softFill("zones", context, {
    part: "not-stated",
    paint: { "fill-pattern": unknownPattern(context.palette) },
    opacity: [1, 0.85],
    near: 0.75,
  });
  return [
    fill,
    { ...hatch, filter: ["all", labelsOf("zones"), isOneOf(areas.unknown)] },
    ...circlesOf("zones", context, areas),
  ];
};

/** In the colours of their classes, or all alike where zones are compared. */
const drawDistricts = (
  areas: ShadedAreas,
  drawn: readonly LayerSpecification[],
  context: DrawContext,
): LayerSpecification[] => {
  const { palette } = context;
  return [
    ...drawn.flatMap((layer): LayerSpecification[] => {
      if (layer.type !== "fill") return [layer];
      if (areas.level === "zones") return [{ ...layer, paint: { "fill-color": palette.cityLand } }];
      return [
        {
          ...layer,
          // Not the fill that lets another basemap show through.
          id: "districts:classes",
          paint: {
            "fill-color": colorOf(areas, palette.cityLand),
            "fill-opacity": strengthOf(areas),
          },
        },
        {
          ...layer,
          id: "districts:not-stated",
          filter: isOneOf(areas.unknown),
          paint: { "fill-pattern": unknownPattern(palette) },
        } satisfies FillLayerSpecification,
      ];
    }),
    ...(areas.level === "districts" ? circlesOf("districts", context, areas) : []),
  ];
};

const unknownPattern = (palette: Palette): string => patternImage("crosses", palette.notStated);

/** That of the class, or a quiet one where circles and columns carry the colours. */
const colorOf = ({ colors, display }: ShadedAreas, quiet: string) =>
  display === "fill" ? matchOr(colors, quiet) : quiet;

/** How strongly an area is filled, against one that carries the colour of a class. */
const strengthOf = ({ colors, display }: ShadedAreas): ExpressionSpecification | number =>
  display === "fill" && Object.keys(colors).length > 0
    ? ["case", isOneOf(Object.keys(colors)), 1, quietStrength]
    : quietStrength;

const quietStrength = 0.28;

/** Circles as large as the values, at the names of the areas. */
const circlesOf = (
  layer: string,
  { palette, isVisible, labelScale, source }: DrawContext,
  { radii, colors }: ShadedAreas,
): CircleLayerSpecification[] => {
  const shown = Object.keys(radii).filter((id) => id in colors);
  if (shown.length === 0) return [];
  const radiusOf = (id: string) => (radii[id] ?? 0) * labelScale;
  const radius = matchEntity(Object.fromEntries(shown.map((id) => [id, radiusOf(id)])), 0);
  return [
    {
      id: `${layer}:circles`,
      type: "circle",
      source: source("area-labels.geojson"),
      filter: ["all", labelsOf(layer), isOneOf(shown)],
      layout: { visibility: visibility(isVisible) },
      paint: {
        "circle-radius": radius,
        "circle-color": matchOr(colors, palette.notStated),
        "circle-opacity": 0.88,
        "circle-stroke-width": 1.2,
        "circle-stroke-color": palette.labelHalo,
      },
    },
  ];
};

const isOneOf = (ids: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", "entity"],
  ["literal", [...ids]],
];
