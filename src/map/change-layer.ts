/** What happens to the drawing of a layer as a whole: made larger, fainter, or drawn without some of its features. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { enlargedPattern } from "./paint-pattern.ts";

/** A label, badge, line or pattern larger by a factor; circles are as large on the ground as they are. */
export const enlarge = (layer: LayerSpecification, factor: number): LayerSpecification => {
  if (factor === 1) return layer;
  if (layer.type === "symbol") {
    const { "text-size": text, "icon-size": icon } = layer.layout ?? {};
    return {
      ...layer,
      layout: {
        ...layer.layout,
        ...(text !== undefined && { "text-size": times(text, factor) }),
        ...(icon !== undefined && { "icon-size": times(icon, factor) }),
      },
    };
  }
  if (layer.type === "line" && layer.paint?.["line-width"] !== undefined)
    return {
      ...layer,
      paint: { ...layer.paint, "line-width": times(layer.paint["line-width"], factor) },
    };
  const pattern = layer.type === "fill" ? layer.paint?.["fill-pattern"] : undefined;
  if (typeof pattern === "string")
    return {
      ...layer,
      paint: { ...layer.paint, "fill-pattern": enlargedPattern(pattern, factor) },
    } as LayerSpecification;
  return layer;
};

/** The paint properties that say how opaque a layer is, by type of layer; `text` is left readable. */
const opacities = {
  fill: ["fill-opacity"],
  line: ["line-opacity"],
  circle: ["circle-opacity", "circle-stroke-opacity"],
  symbol: ["icon-opacity"],
  "fill-extrusion": ["fill-extrusion-opacity"],
} as const;

/** A drawing fainter by a factor. */
export const fade = (layer: LayerSpecification, factor: number): LayerSpecification => {
  if (factor === 1 || !(layer.type in opacities)) return layer;
  const paint: Record<string, unknown> = { ...layer.paint };
  for (const property of opacities[layer.type as keyof typeof opacities])
    paint[property] = times(paint[property] ?? 1, factor);
  return { ...layer, paint } as LayerSpecification;
};

/** A drawing without the features whose property has one of some values. */
export const leaveOut = (
  layer: LayerSpecification,
  property: string,
  values: readonly string[],
): LayerSpecification =>
  values.length === 0 ? layer : narrow(layer, keepOthers(property, values));

/** A drawing of no more than the features that meet a condition. */
export const narrow = (
  layer: LayerSpecification,
  condition: ExpressionSpecification,
): LayerSpecification => {
  if (layer.type === "background") return layer;
  const own = "filter" in layer ? layer.filter : undefined;
  return {
    ...layer,
    filter: own ? (["all", own, condition] as FilterSpecification) : condition,
  } as LayerSpecification;
};

/** Whether a feature is one of some entities. */
export const keepEntities = (ids: readonly string[]): ExpressionSpecification =>
  ids.length === 0
    ? ["in", ["get", "entity"], ["literal", []]]
    : ["match", ["get", "entity"], [...ids], true, false];

export const keepOthers = (
  property: string,
  values: readonly string[],
): ExpressionSpecification => ["!", ["in", ["get", property], ["literal", [...values]]]];

/** A number or an expression times a factor. An expression of the zoom must stay outermost: its outputs are multiplied. */
const times = <Value>(value: Value, factor: number): Value => {
  if (typeof value === "number") return (value * factor) as Value;
  if (!Array.isArray(value)) return value;
  const [kind, , input] = value;
  const isOfZoom = (part: unknown) => Array.isArray(part) && part[0] === "zoom";
  if (kind === "interpolate" && isOfZoom(input))
    return value.map((part, index) =>
      index >= 4 && index % 2 === 0 ? times(part, factor) : part,
    ) as Value;
  if (kind === "step" && isOfZoom(value[1]))
    return value.map((part, index) =>
      index >= 2 && index % 2 === 0 ? times(part, factor) : part,
    ) as Value;
  return ["*", value, factor] as Value;
};
