import type { Feature, FeatureCollection } from "geojson";
import type { Archive } from "#domain/archive.ts";
import type { Catalog } from "#domain/catalog.ts";
import { unlocatedIn } from "#domain/dossier.ts";
import type { LayerIndex } from "#domain/layer-index.ts";
import type { MeasuredOverlaps, OverlapsFile } from "#domain/overlaps.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { languages } from "#text/language.ts";
import { type SaidUnit, sayQuantity } from "#text/quantity.ts";
import { textIn } from "#text/text.ts";
import type { BuiltLayer } from "./read-layers.ts";

/** The layers as they are published: with the names of their entities, for labels, and `origin` for context. */
export const buildLayers = (
  catalog: Catalog,
  layers: readonly BuiltLayer[],
  archive: Archive,
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
        ...(properties.unit && saidExtent(properties.value, properties.unit)),
        ...(name && { name_zh: name.zh, name_en: unbroken(name.en), name_ko: name.ko }),
      },
    };
  };
  return layers.map(({ id, collection }) => {
    const features = collection.features.map(named);
    return {
      id,
      collection: {
        ...collection,
        features: id === "area-edges" ? countUnlocated(features, archive) : features,
      },
    };
  });
};

/** A name for the map, which breaks lines at hyphens: Hi-Tech stays together. */
const unbroken = (name: string): string => name.replaceAll("-", "\u2011");

/** The edges of areas with how much could not be placed in each; without those where all is placed. */
const countUnlocated = (features: readonly Feature[], archive: Archive): Feature[] =>
  features.flatMap((feature) => {
    const unlocated = unlocatedIn(archive, `${feature.id}`).length;
    return unlocated > 0 ? [{ ...feature, properties: { ...feature.properties, unlocated } }] : [];
  });

/** Texts the map writes beside a stated size, by language. */
const saidExtent = (value: number, unit: SaidUnit): Record<string, string> =>
  Object.fromEntries(
    languages.map((language) => [
      `extent_${language}`,
      textIn[language].map.statedExtent(sayQuantity(value, unit, language)),
    ]),
  );

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

/** `data/overlaps.json` */
export const buildOverlapsFile = (
  dataVersion: string,
  measured: MeasuredOverlaps,
): OverlapsFile => ({ schemaVersion: 1, dataVersion, ...measured });
