import type { IndexEntity } from "#domain/slice.ts";
import type { MapLayer } from "#map/layer.ts";

/** The areas a layer shows and lists one by one. */
export const membersOf = (
  { type }: MapLayer,
  entities: readonly IndexEntity[],
): readonly IndexEntity[] =>
  type === null ? [] : entities.filter((entity) => entity.type === type);
