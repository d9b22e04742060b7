import type { Feature, FeatureCollection } from "geojson";
import { geometryMethods } from "#domain/geometry-method.ts";
import type { LayerName } from "../layers.ts";
import type { Fault } from "./fault.ts";
import { geometryProblems } from "./geometry-problems.ts";
import { type LayerRule, layerRules } from "./layer-rules.ts";

/** Everything wrong with one layer by itself; all faults at once, an empty list when none. */
export function checkLayer(name: LayerName, layer: FeatureCollection): Fault[] {
  const rule = layerRules[name];
  if (layer.type !== "FeatureCollection" || !Array.isArray(layer.features)) {
    return [{ layer: name, problem: "is no FeatureCollection" }];
  }
  return [
    ...layer.features.flatMap((feature) =>
      featureProblems(feature, rule).map((problem) => ({
        layer: name,
        feature: feature.id,
        problem,
      })),
    ),
    ...idProblems(layer.features, rule).map((problem) => ({ layer: name, problem })),
  ];
}

function featureProblems(feature: Feature, rule: LayerRule): string[] {
  const { geometry } = feature;
  const properties = feature.properties ?? {};
  const missing = rule.properties.filter((key) => properties[key] === undefined);
  const isKnownType = rule.geometryTypes.includes(geometry.type);
  return [
    ...(feature.type === "Feature" ? [] : ["is no Feature"]),
    ...missing.map((key) => `does not state ${key}`),
    ...(rule.isAreaLayer ? areaProblems(feature) : []),
    ...(isKnownType
      ? geometryProblems(geometry, rule.bounds)
      : [`is a ${geometry.type}, which this layer does not hold`]),
  ];
}

function areaProblems({ id, properties }: Feature): string[] {
  const { entity, accuracy, errorMetres, method, squareKilometres } = properties ?? {};
  const isPositive = (value: unknown) => typeof value === "number" && value > 0;
  return [
    ...(entity === id ? [] : [`names ${entity} as its entity`]),
    ...(["derived", "indicative"].includes(accuracy) ? [] : [`has the accuracy ${accuracy}`]),
    ...(isPositive(errorMetres) ? [] : ["states no error"]),
    ...(geometryMethods.includes(method) ? [] : [`has the unknown method ${method}`]),
    ...(isPositive(squareKilometres) ? [] : ["states no area"]),
  ];
}

function idProblems(features: readonly Feature[], { ids }: LayerRule): string[] {
  const found = features.map(({ id }) => `${id}`);
  const repeated = found.filter((id, index) => found.indexOf(id) !== index);
  const repeats = [...new Set(repeated)].map((id) => `holds ${id} more than once`);
  if (ids instanceof RegExp) {
    const unknown = found.filter((id) => !ids.test(id));
    return [...repeats, ...unknown.map((id) => `holds the unknown id ${id}`)];
  }
  const unknown = found.filter((id) => !ids.includes(id)).map((id) => `holds the unknown id ${id}`);
  const missing = ids.filter((id) => !found.includes(id)).map((id) => `lacks ${id}`);
  const isSorted = repeats.length + unknown.length + missing.length > 0 || `${ids}` === `${found}`;
  return [...repeats, ...unknown, ...missing, ...(isSorted ? [] : ["is not in the fixed order"])];
}
