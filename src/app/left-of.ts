import type { Archive } from "#domain/archive.ts";
import { activeDimensions, type Filter, without } from "#domain/filter.ts";
import { filterEntities, type Sight } from "#domain/filter-entities.ts";
import { composeFilter } from "#map/filter-picture.ts";
import { selectInside } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import { remember } from "./remember.ts";

/**
 * What a filter leaves, wherever the map looks: null while it leaves everything, or while the details are not there
 * by which it judges.
 */
export const leftOf = (state: AtlasState) =>
  find(state.given.archive, state.view.filter, selectInside(state));

const find = remember((archive: Archive | null, filter: Filter, inside: Sight["inside"]) => {
  // What is out of view is not drawn anyhow.
  const anywhere = without(filter, "isInView");
  if (!archive?.details || activeDimensions(anywhere).length === 0) return null;
  const entities = filterEntities(archive, anywhere, { extent: null, inside });
  return {
    ids: new Set(entities.map(({ id }) => id)),
    /** What the map draws of them. */
    picture: composeFilter(archive, entities),
  };
});
