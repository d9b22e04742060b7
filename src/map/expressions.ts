import type { ExpressionSpecification } from "maplibre-gl";
import type { Language } from "#text/language.ts";

/** A colour, a text or a number by the value of a property. */
export const matchProperty = <Value extends string | number>(
  property: string,
  values: Readonly<Record<string, Value>>,
  otherwise: NoInfer<Value>,
): ExpressionSpecification =>
  // The specification's type cannot say "any number of pairs".
  [
    "match",
    ["get", property],
    ...Object.entries(values).flat(),
    otherwise,
  ] as unknown as ExpressionSpecification;

/** The same by entity id. */
export const matchEntity = <Value extends string | number>(
  values: Readonly<Record<string, Value>>,
  otherwise: NoInfer<Value>,
): ExpressionSpecification => matchProperty("entity", values, otherwise);

/** One value for the hovered or selected entity, another for the rest. */
export const whenMarked = (marked: number, otherwise: number): ExpressionSpecification => [
  "case",
  [
    "any",
    ["boolean", ["feature-state", "isHovered"], false],
    ["boolean", ["feature-state", "isSelected"], false],
  ],
  marked,
  otherwise,
];

export const whenSelected = (selected: number, otherwise: number): ExpressionSpecification => [
  "case",
  ["boolean", ["feature-state", "isSelected"], false],
  selected,
  otherwise,
];

/**
 * A number while something of a type is hovered or selected, else nothing, known without a look at the features: so a
 * layer that marks nothing is not drawn at all.
 */
export const whileMarked = (type: string, marked: number): ExpressionSpecification => [
  "case",
  ["boolean", ["global-state", markOf(type)], false],
  marked,
  0,
];

/** Name of the global state that says whether something of a type is hovered or selected. */
export const markOf = (type: string): string => `marked-${type}`;

/** A size that grows with the zoom between two stops. */
export const byZoom = (
  from: readonly [number, number],
  to: readonly [number, number],
): ExpressionSpecification => ["interpolate", ["linear"], ["zoom"], from[0], from[1], to[0], to[1]];

/** The name of a labelled feature. */
export const nameIn = (language: Language): ExpressionSpecification => ["get", `name_${language}`];

/** The labels of the entities of one published layer. */
export const labelsOf = (layer: string): ExpressionSpecification => ["==", ["get", "layer"], layer];

export const visibility = (isVisible: boolean): "visible" | "none" =>
  isVisible ? "visible" : "none";

/** Chinese names stand on one line: broken anywhere, as the map breaks them, they read badly. */
export const oneLine = (language: Language): { "text-max-width": number } => ({
  "text-max-width": language === "zh" ? 20 : 9,
});
