/** How one area lies to the others, as a panel says it. */
import type { Archive } from "./archive.ts";
import { group } from "./group.ts";
import { isTold, type MeasuredOverlaps, type Share } from "./overlaps.ts";
import type { IndexEntity } from "./slice.ts";

/** The areas of one layer that lie over parts of an area. */
export interface LayerShares {
  layer: string;
  parts: readonly { entity: IndexEntity; share: Share }[];
  /** What lies under any of them, where that is measured and more than lies under one. */
  together: Share | null;
}

export interface AreaOverlaps {
  /** Areas in which all of it lies by construction. */
  whole: readonly IndexEntity[];
  /** Areas that lie over part of it, how much cannot be told. */
  untold: readonly IndexEntity[];
  /** All others, layer by layer in legal order. */
  layers: readonly LayerShares[];
}

export const overlapsOf = (
  archive: Archive,
  measured: MeasuredOverlaps,
  id: string,
): AreaOverlaps => {
  const over = measured.areas.flatMap(({ area, under, ...share }) => {
    const entity = area === id ? archive.entities.get(under) : undefined;
    return entity ? [{ entity, share }] : [];
  });
  const measuredParts = over.filter(({ share }) => !share.byConstruction);
  const layers = group(
    measuredParts.filter(({ share }) => isTold(share)),
    ({ entity }) => (entity.geometry ? [entity.geometry.layer] : []),
  );
  return {
    whole: over.filter(({ share }) => share.byConstruction).map(({ entity }) => entity),
    untold: measuredParts.filter(({ share }) => !isTold(share)).map(({ entity }) => entity),
    layers: [...layers].map(([layer, parts]) => {
      const together = measured.layers.find(
        (one) => one.area === id && one.layer === layer && !one.byConstruction && isTold(one),
      );
      const most = Math.max(...parts.map(({ share }) => share.share));
      return { layer, parts, together: together && together.share > most ? together : null };
    }),
  };
};
