import type { Archive } from "#domain/archive.ts";
import { activeDimensions, type Filter, without } from "#domain/filter.ts";
import { filterEntities } from "#domain/filter-entities.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { AtlasState } from "#store/state.ts";
import { remember } from "./remember.ts";

/**
 * The entities a filter leaves, wherever the map looks: null while it leaves everything, or while the details are
 * not there by which it judges.
 */
export const entitiesLeft = (
  archive: Archive | null,
  filter: Filter,
): readonly IndexEntity[] | null => {
  if (!archive?.details) return null;
  // What is out of view is not drawn anyhow.
  const anywhere = without(filter, "isInView");
  return activeDimensions(anywhere).length > 0 ? filterEntities(archive, anywhere, null) : null;
};

const idsLeft = remember((archive: Archive | null, filter: Filter) => {
  const left = entitiesLeft(archive, filter);
  return left && new Set(left.map(({ id }) => id));
});

/** Their ids. */
export const leftOf = ({ given, view }: AtlasState): ReadonlySet<string> | null =>
  idsLeft(given.archive, view.filter);
