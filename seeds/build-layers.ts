import type { Feature, FeatureCollection } from "geojson";
import type { Catalog } from "#domain/catalog.ts";
import type { LayerIndex } from "#domain/layer-index.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { textIn } from "#text/text.ts";
import type { BuiltLayer } from "./read-layers.ts";

/** The layers as they are published: with the names of their entities, for labels, and `origin` for context. */
export const buildLayers = (
  catalog: Catalog,
  layers: readonly BuiltLayer[],
): { id: string; collection: FeatureCollection }[] => {
  const entities = new Map(catalog.entities.map((entity) => [entity.id, entity]));
  const named = (feature: Feature): Feature => {
    const { zh, en, ko, ...properties } = feature.properties ?? {};
    const entity = entities.get(properties.entity);
    const name = entity?.name ?? (zh && { zh, en, ko });
    return {
      ...feature,
      properties: {
        ...properties,
        // What a symbol says of a place.
        ...(feature.geometry.type === "Point" &&
          entity && { type: entity.type, symbol: properties.symbol ?? entity.type }),
        ...(entity?.origin && { origin: entity.origin }),
        ...(name && { name_zh: name.zh, name_en: name.en, name_ko: name.ko }),
      },
    };
  };
  return layers.map(({ id, collection }) => ({
    id,
    collection: { ...collection, features: collection.features.map(named) },
  }));
};

/** `data/layers/index.json` */
export const buildLayerIndex = (dataVersion: string): LayerIndex => ({
  schemaVersion: 1,
  dataVersion,
  layers: mapLayers.map(({ id, isVisible, files }) => {
    const key = id as keyof typeof textIn.zh.layers;
    return {
      id,
      name: { zh: textIn.zh.layers[key], en: textIn.en.layers[key], ko: textIn.ko.layers[key] },
      visible: isVisible,
      files: [...files],
    };
  }),
});
