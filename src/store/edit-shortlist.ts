import type { Criterion } from "#domain/invest/criterion.ts";
import type { View } from "#domain/view.ts";
import { setSettings, setView, useAtlas } from "./atlas.ts";

/** Asks otherwise; what was made with an older version of the data goes on saying so. */
export const setCriteria = (criteria: readonly Criterion[]): void =>
  setView((view) => ({ criteria, madeWith: versionOf(view, criteria, view.shortlist) }));

/** Puts a place at the end of the shortlist, or takes it off. */
export const toggleShortlisted = (id: string): void =>
  setShortlist(({ shortlist }) =>
    shortlist.includes(id) ? shortlist.filter((one) => one !== id) : [...shortlist, id],
  );

/** Moves a place of the shortlist to another place in it, counted from 0; nothing where there is no such place. */
export const moveShortlisted = (id: string, to: number): void =>
  setShortlist(({ shortlist }) => {
    if (to < 0 || to >= shortlist.length || !shortlist.includes(id)) return shortlist;
    const others = shortlist.filter((one) => one !== id);
    return others.toSpliced(to, 0, id);
  });

export const clearShortlist = (): void => setShortlist(() => []);

/** Says that shortlist and criteria have been looked at with the data as it is now. */
export const renewShortlist = (): void => setView({ madeWith: presentVersion() });

/** Keeps a private note on a place, on this device alone; an empty one goes. */
export const setNote = (id: string, note: string): void => {
  const { [id]: _old, ...others } = useAtlas.getState().settings.notes;
  setSettings({ notes: note.trim() === "" ? others : { ...others, [id]: note } });
};

const setShortlist = (change: (view: { shortlist: readonly string[] }) => readonly string[]) =>
  setView((view) => {
    const shortlist = change(view);
    return { shortlist, madeWith: versionOf(view, view.criteria, shortlist) };
  });

/** What nothing is asked or chosen with has no version. */
const versionOf = (
  { madeWith }: Pick<View, "madeWith">,
  criteria: readonly Criterion[],
  shortlist: readonly string[],
): string | null =>
  criteria.length + shortlist.length === 0 ? null : (madeWith ?? presentVersion());

const presentVersion = (): string | null =>
  useAtlas.getState().given.archive?.index.dataVersion ?? null;
