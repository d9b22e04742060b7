import type { Archive } from "#domain/archive.ts";
import { type ThematicChoice, thematicOf } from "#domain/thematic.ts";
import { factsOf, type Moment } from "#domain/theme-values.ts";
import { cityId } from "#domain/themes.ts";
import { subtract } from "./line-up.ts";

/**
 * The year and kind of an indicator that say most beside those chosen: in which most areas have another statement
 * that can be held against theirs. null where there is none.
 */
export const suggestMoment = (archive: Archive, choice: ThematicChoice): Moment | null => {
  const thematic = thematicOf(archive, choice);
  if (thematic?.theme.source !== "stated") return null;
  const { theme, rows, moments } = thematic;
  const ids = [...rows.map(({ area }) => area.id), cityId];
  const likeIn = (moment: Moment): number =>
    ids.filter((id) => {
      const [one] = factsOf(theme, choice, id);
      const [other] = factsOf(theme, moment, id);
      return one && other && subtract(archive, one, other).difference !== null;
    }).length;
  const [best] = moments
    .map((moment) => ({ moment, count: likeIn(moment) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return best?.moment ?? null;
};
