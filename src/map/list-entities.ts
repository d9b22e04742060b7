import type { Archive } from "#domain/archive.ts";
import { filterEntities, type Sight } from "#domain/filter-entities.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { View } from "#domain/view.ts";
import { isDrawn } from "./is-drawn.ts";

/** Whether the list takes an entity in at all: what the map draws, or all there is. */
export const isListable = (
  view: Pick<View, "layers" | "without" | "list">,
): ((entity: IndexEntity) => boolean) => (view.list.scope === "all" ? () => true : isDrawn(view));

/** The entities the list shows, in catalog order. */
export const listEntities = (
  archive: Archive,
  view: Pick<View, "layers" | "without" | "list" | "filter">,
  sight: Sight | null,
): IndexEntity[] => filterEntities(archive, view.filter, sight).filter(isListable(view));
