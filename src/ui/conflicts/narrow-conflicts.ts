import type { ConflictFilter } from "#domain/conflict-filter.ts";
import { setView, useAtlas } from "#store/atlas.ts";

/** Changes what the contradictions are narrowed to. */
export const narrowConflicts = (change: Partial<ConflictFilter>): void =>
  setView({ conflicts: { ...useAtlas.getState().view.conflicts, ...change } });

/** Narrows to what a cell stands for; again, to all. */
export const toggleConflicts = (
  part: Partial<Pick<ConflictFilter, "kind" | "area" | "sources">>,
): void => {
  const filter = useAtlas.getState().view.conflicts;
  const isChosen = isNarrowedTo(filter, part);
  narrowConflicts(
    isChosen ? Object.fromEntries(Object.keys(part).map((key) => [key, null])) : part,
  );
};

/** Whether a filter narrows to just that. */
export const isNarrowedTo = (
  filter: ConflictFilter,
  { kind, area, sources }: Partial<Pick<ConflictFilter, "kind" | "area" | "sources">>,
): boolean =>
  (kind === undefined || filter.kind === kind) &&
  (area === undefined || filter.area === area) &&
  (sources === undefined || filter.sources?.join() === sources?.join());
