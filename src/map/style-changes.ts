import type { LayerSpecification, StyleSpecification } from "maplibre-gl";

/** One change of one layer, as MapLibre has a call for it. */
export type StyleChange =
  | { kind: "paint"; layer: string; property: string; value: unknown }
  | { kind: "layout"; layer: string; property: string; value: unknown }
  | { kind: "filter"; layer: string; value: unknown }
  | { kind: "zoom"; layer: string; minzoom: number; maxzoom: number }
  | { kind: "source-filter"; source: string; value: unknown }
  | { kind: "source-crowding"; source: string; value: number };

/**
 * What tells one style from another, where only properties of layers, filters and crowding of sources differ; null where layers
 * or sources come, go or move. Found from the two styles themselves: MapLibre's own comparison first writes out all
 * it has drawn, and has every file read anew.
 */
export const styleChanges = (
  previous: StyleSpecification,
  next: StyleSpecification,
): StyleChange[] | null => {
  const isAlike =
    previous.layers.length === next.layers.length &&
    next.layers.every(({ id }, index) => previous.layers[index]?.id === id) &&
    Object.keys(previous.sources).join() === Object.keys(next.sources).join();
  if (!isAlike) return null;
  const changes = [
    ...next.layers.map((layer, index) => {
      const before = previous.layers[index];
      if (!before || written(before) === written(layer)) return [];
      return changesOf(before, layer);
    }),
    ...Object.entries(next.sources).map(([id, source]) =>
      sourceChanges(id, asAny(previous.sources[id]), asAny(source)),
    ),
  ];
  return changes.includes(null) ? null : changes.flatMap((some) => some ?? []);
};

const sourceChanges = (
  source: string,
  { filter: oldFilter, clusterRadius: oldRadius, ...oldCore }: Record<string, unknown>,
  { filter: newFilter, clusterRadius: newRadius, ...newCore }: Record<string, unknown>,
): StyleChange[] | null => {
  if (JSON.stringify(oldCore) !== JSON.stringify(newCore)) return null;
  return [
    ...(oldRadius === newRadius
      ? []
      : [{ kind: "source-crowding" as const, source, value: Number(newRadius) }]),
    ...(JSON.stringify(oldFilter) === JSON.stringify(newFilter)
      ? []
      : [{ kind: "source-filter" as const, source, value: newFilter }]),
  ];
};

const changesOf = (before: LayerSpecification, after: LayerSpecification): StyleChange[] | null => {
  const { paint: oldPaint, layout: oldLayout, ...oldRest } = before;
  const { paint: newPaint, layout: newLayout, ...newRest } = after;
  const { filter: oldFilter, minzoom: oldMin, maxzoom: oldMax, ...oldCore } = asAny(oldRest);
  const { filter: newFilter, minzoom: newMin, maxzoom: newMax, ...newCore } = asAny(newRest);
  if (JSON.stringify(oldCore) !== JSON.stringify(newCore)) return null;
  const layer = after.id;
  return [
    ...propertyChanges("paint", layer, asAny(oldPaint), asAny(newPaint)),
    ...propertyChanges("layout", layer, asAny(oldLayout), asAny(newLayout)),
    ...(JSON.stringify(oldFilter) === JSON.stringify(newFilter)
      ? []
      : [{ kind: "filter", layer, value: newFilter } as const]),
    ...(oldMin === newMin && oldMax === newMax
      ? []
      : [
          {
            kind: "zoom",
            layer,
            minzoom: Number(newMin ?? 0),
            maxzoom: Number(newMax ?? 24),
          } as const,
        ]),
  ];
};

const propertyChanges = (
  kind: "paint" | "layout",
  layer: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): StyleChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((property) => JSON.stringify(before[property]) !== JSON.stringify(after[property]))
    .map((property) => ({ kind, layer, property, value: after[property] }));

const asAny = (part: object | undefined): Record<string, unknown> =>
  (part ?? {}) as Record<string, unknown>;

/** A part of a style as text, written once. */
const written = (part: object): string => {
  const known = texts.get(part) ?? JSON.stringify(part);
  texts.set(part, known);
  return known;
};

const texts = new WeakMap<object, string>();
