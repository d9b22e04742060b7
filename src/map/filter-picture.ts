import type { Archive } from "#domain/archive.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { traitsFor } from "#domain/traits.ts";
import { layerOf } from "./is-drawn.ts";
import { mapLayers } from "./layers/registry.ts";

/** What of the layers a filter leaves. */
export interface FilterPicture {
  /** Ids of the entities each layer still draws. */
  shown: Readonly<Record<string, readonly string[]>>;
  /** Id of an area → how many of the things that lie somewhere in it are left. */
  counts: Readonly<Record<string, number>>;
}

/** What the map draws of the entities that a filter leaves. */
export const composeFilter = (archive: Archive, left: readonly IndexEntity[]): FilterPicture => {
  const drawn = (layer: string) =>
    left.filter((entity) => layerOf(entity) === layer).map(({ id }) => id);
  const counts: Record<string, number> = {};
  for (const { id, isUnlocated } of left) {
    if (!isUnlocated) continue;
    for (const area of traitsFor(archive, id)?.values.inside ?? [])
      if (archive.entities.get(area)?.geometry) counts[area] = (counts[area] ?? 0) + 1;
  }
  return {
    shown: {
      ...Object.fromEntries(
        mapLayers.filter(({ picks }) => picks !== "nothing").map(({ id }) => [id, drawn(id)]),
      ),
      // The size a document states of a place goes with the place.
      "stated-extents": drawn("places"),
      unlocated: Object.keys(counts),
    },
    counts,
  };
};
