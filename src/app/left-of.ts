import type { Archive } from "#domain/archive.ts";
import { activeDimensions, type Filter, without } from "#domain/filter.ts";
import { filterEntities } from "#domain/filter-entities.ts";
import { composeFilter } from "#map/filter-picture.ts";
import type { AtlasState } from "#store/state.ts";
import { remember } from "./remember.ts";

/**
 * What a filter leaves, wherever the map looks: null while it leaves everything, or while the details are not there
 * by which it judges.
 */
export const leftOf = ({ given, view }: AtlasState) => find(given.archive, view.filter);

const find = remember((archive: Archive | null, filter: Filter) => {
  // What is out of view is not drawn anyhow.
  const anywhere = without(filter, "isInView");
  if (!archive?.details || activeDimensions(anywhere).length === 0) return null;
  const entities = filterEntities(archive, anywhere, null);
  return {
    ids: new Set(entities.map(({ id }) => id)),
    /** What the map draws of them. */
    picture: composeFilter(archive, entities),
  };
});
