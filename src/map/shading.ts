/** How a thematic map changes the drawing of zones and districts: their own colours give way to those of its classes. */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { Display, ThematicLevel } from "#domain/view.ts";
import type { Language } from "#text/language.ts";
import type { Palette } from "#theme/palette.ts";
import { labelsOf, matchEntity, visibility } from "./expressions.ts";
import type { DrawContext } from "./layer.ts";
import { patternImage } from "./paint-pattern.ts";

/** What a thematic map shows, as far as the style draws it. */
export interface Shading {
  level: ThematicLevel;
  display: Display;
  /** sRGB hexadecimal by entity, for areas with a value that is not left out. */
  colors: Readonly<Record<string, string>>;
  /** Areas without a value, which are hatched. */
  unknown: readonly string[];
  /** What stands below the name of an area. */
  captions: Readonly<Record<string, string>>;
  /** Radius of the circle of an area, CSS pixels; empty but for symbols. */
  radii: Readonly<Record<string, number>>;
}

/** The pattern of areas without a value, on the map and in legends. */
export const unknownPattern = (palette: Palette): string =>
  patternImage("crosses", palette.notStated);

/** The colour of an area: that of its class, or a quiet one where circles and columns carry the colours. */
export const shadedColor = ({ colors, display }: Shading, quiet: string) =>
  display === "fill" ? matchOr(colors, quiet) : quiet;

/** How strongly an area is filled, against one that carries the colour of a class. */
export const shadedStrength = ({ colors, display }: Shading): ExpressionSpecification | number =>
  display === "fill" && Object.keys(colors).length > 0
    ? ["case", ["in", ["get", "entity"], ["literal", Object.keys(colors)]], 1, quietStrength]
    : quietStrength;

const quietStrength = 0.28;

/** Leaves only the areas without a value; of one layer, where the source holds several. */
export const onlyUnknown = (shading: Shading, layer: string | null): ExpressionSpecification => {
  const unknown: ExpressionSpecification = [
    "in",
    ["get", "entity"],
    ["literal", [...shading.unknown]],
  ];
  return layer === null ? unknown : ["all", labelsOf(layer), unknown];
};

/** Circles as large as the values, at the names of the areas. */
export const symbolsOf = (
  layer: string,
  { palette, isVisible, source }: DrawContext,
  { radii, colors }: Shading,
): CircleLayerSpecification[] => {
  const shown = Object.fromEntries(Object.entries(radii).filter(([id]) => id in colors));
  if (Object.keys(shown).length === 0) return [];
  return [
    {
      id: `${layer}:circles`,
      type: "circle",
      source: source("area-labels.geojson"),
      filter: ["all", labelsOf(layer), ["in", ["get", "entity"], ["literal", Object.keys(shown)]]],
      layout: { visibility: visibility(isVisible) },
      paint: {
        "circle-radius": matchNumber(shown),
        "circle-color": matchOr(colors, palette.notStated),
        "circle-opacity": 0.88,
        "circle-stroke-width": 1.2,
        "circle-stroke-color": palette.labelHalo,
      },
    },
  ];
};

/** The name of an area and what its value is. */
export const captioned = (
  name: ExpressionSpecification,
  { captions }: Shading,
): ExpressionSpecification => [
  "format",
  name,
  {},
  matchOr(
    Object.fromEntries(Object.entries(captions).map(([id, caption]) => [id, `\n${caption}`])),
    "",
  ) as ExpressionSpecification,
  { "font-scale": 0.84 },
];

/** A name gives way to the circle or column that stands in its place, and what is written below it is not broken. */
export const belowItsValue = (
  { display, radii }: Shading,
  language: Language,
): NonNullable<SymbolLayerSpecification["layout"]> => {
  const width = { "text-max-width": language === "zh" ? 20 : 11 };
  if (display === "fill") return width;
  const below = (radius: number) => ["literal", ["top", [0, 0.5 + radius / emPixels]]];
  const byRadius = Object.entries(radii).flatMap(([id, radius]) => [id, below(radius)]);
  return {
    ...width,
    "text-variable-anchor-offset": (byRadius.length > 0
      ? ["match", ["get", "entity"], ...byRadius, below(0)]
      : below(0)) as unknown as ExpressionSpecification,
  };
};

/** CSS pixels of the size of a name where all of the city is seen. */
const emPixels = 14;

/** What lies over the areas steps back while their colours speak; its names stay. */
export const stepBack = 0.2;

const matchOr = (values: Readonly<Record<string, string>>, otherwise: string) =>
  Object.keys(values).length > 0 ? matchEntity(values, otherwise) : otherwise;

const matchNumber = (values: Readonly<Record<string, number>>): ExpressionSpecification =>
  [
    "match",
    ["get", "entity"],
    ...Object.entries(values).flat(),
    0,
  ] as unknown as ExpressionSpecification;
