import type { DutyFilter } from "#domain/duty-filter.ts";
import { select, setView, useAtlas } from "#store/atlas.ts";

/** Changes what the responsibilities are narrowed to. */
export const narrowDuties = (change: Partial<DutyFilter>): void =>
  setView({ duties: { ...useAtlas.getState().view.duties, ...change } });

/** Opens the panel of a body or a matter and leaves only what it shares duties with; again, leaves everything. */
export const chooseOf = (id: string): void => {
  const isChosen = useAtlas.getState().view.duties.of === id;
  // The panel is the new place in the history: going back undoes both.
  if (!isChosen) select(id);
  narrowDuties({ of: isChosen ? null : id });
};
