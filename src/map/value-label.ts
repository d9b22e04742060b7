/** The name of an area on a thematic map, with what it shows of the area. */
import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "#text/language.ts";
import { keepEntities, keepOthers, narrow } from "./change-layer.ts";
import { byZoom, matchEntity, nameIn } from "./expressions.ts";
import { glyphSize } from "./paint-path.ts";
import type { ShadedAreas } from "./shading.ts";

/** With its value below it, unbroken, and out of the way of its circle or column; with the drawing of its path, if any. */
export const valueLabels = (
  areas: ShadedAreas,
  label: SymbolLayerSpecification,
  language: Language,
): SymbolLayerSpecification[] => {
  const captions = Object.fromEntries(
    Object.entries(areas.captions).map(([id, caption]) => [id, `\n${caption}`]),
  );
  const named: SymbolLayerSpecification = {
    ...label,
    layout: {
      ...label.layout,
      "text-field": [
        "format",
        nameIn(language),
        {},
        matchOr(captions, "") as ExpressionSpecification,
        { "font-scale": 0.84 },
      ],
      "text-max-width": language === "zh" ? 20 : 11,
      ...((areas.display === "symbol" || areas.display === "column") && belowItsValue(areas.radii)),
    },
    paint: { ...label.paint, "text-halo-width": 2 },
  };
  const drawn = Object.keys(areas.glyphs);
  if (drawn.length === 0) return [named];
  return [
    narrow(named, keepOthers("entity", drawn)) as SymbolLayerSpecification,
    narrow(withGlyph(named, areas.glyphs), keepEntities(drawn)) as SymbolLayerSpecification,
  ];
};

const belowItsValue = (
  radii: ShadedAreas["radii"],
): NonNullable<SymbolLayerSpecification["layout"]> => {
  const below = (radius: number) => ["literal", ["top", [0, 0.5 + radius / emPixels]]];
  const byRadius = Object.entries(radii).flatMap(([id, radius]) => [id, below(radius)]);
  return {
    "text-variable-anchor-offset": (byRadius.length > 0
      ? ["match", ["get", "entity"], ...byRadius, below(0)]
      : below(0)) as unknown as ExpressionSpecification,
  };
};

/** Name and caption stand on the side of the drawing where there is room. */
const withGlyph = (
  label: SymbolLayerSpecification,
  glyphs: ShadedAreas["glyphs"],
): SymbolLayerSpecification => {
  const [beside, below] = [glyphSize.width, glyphSize.height].map(
    (pixels) => 0.3 + pixels / 2 / emPixels,
  ) as [number, number];
  return {
    ...label,
    id: label.id.replace(/label$/, "paths"),
    layout: {
      ...label.layout,
      "icon-image": matchEntity(glyphs, ""),
      // Where all of the city is a phone wide, zones lie close.
      "icon-size": byZoom([7, 0.6], [8.2, 1]),
      "icon-allow-overlap": true,
      // What is stated is never left out: the names of other areas give way.
      "text-allow-overlap": true,
      "text-max-width": 20,
      "text-justify": "auto",
      "text-variable-anchor-offset": [
        "top",
        [0, below],
        "bottom",
        [0, -below],
        "left",
        [beside, 0],
        "right",
        [-beside, 0],
      ],
    },
  };
};

/** CSS pixels of the size of a name where all of the city is seen. */
const emPixels = 14;

/** By entity id, or the same for all where there are none. */
export const matchOr = (values: Readonly<Record<string, string>>, otherwise: string) =>
  Object.keys(values).length > 0 ? matchEntity(values, otherwise) : otherwise;
