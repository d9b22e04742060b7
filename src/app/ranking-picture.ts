/** What ranked places add to the picture. Loaded with invest mode. */
import type { Ranking } from "#domain/invest/rank-candidates.ts";
import { middleOf } from "#domain/middle-of.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { createRankShading } from "#map/rank-shading.ts";
import type { Shading } from "#map/shading.ts";
import { findDistances } from "#store/find-distances.ts";
import { selectRanking } from "#store/ranking.ts";
import { selectPalette } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import type { PaletteName } from "#theme/palette.ts";
import { rankClass, rankColors } from "#theme/rank-colors.ts";
import { remember } from "./remember.ts";
import type { ThematicPicture } from "./thematic-picture.ts";

/** null while nothing is asked of the places. */
export const composeRanking = (state: AtlasState): ThematicPicture | null => {
  if (state.given.distances === null) void findDistances();
  const ranking = selectRanking(state);
  if (!ranking?.weights.length || ranking.ranked.length + ranking.failed.length === 0) return null;
  return pictureOf(shading(ranking, selectPalette(state)));
};

const pictureOf = remember((shaded: Shading) => ({ shading: shaded, columns: null }));

const shading = remember((ranking: Ranking, palette: PaletteName) => {
  const colors = rankColors(palette);
  return createRankShading(
    ranking.ranked.map(({ entity, rank, score }) => ({
      entity: entity.id,
      rank,
      fill: colors[rankClass(score.low)]?.fill ?? "",
      ink: colors[rankClass(score.low)]?.ink ?? "",
      point: pointOf(entity),
    })),
  );
});

/** Where its badge stands. What lies nowhere shares its point with nobody. */
const pointOf = ({ id, frame }: IndexEntity): string => {
  if (!frame || !id.startsWith("park/")) return id;
  const { longitude, latitude } = middleOf(frame.bounds);
  return `${longitude.toFixed(5)} ${latitude.toFixed(5)}`;
};
