import { fetchedPicture } from "./fetched-picture.ts";

/** What ranked places add to the picture. */
export const rankingPictureOf = fetchedPicture(
  "ranking",
  ({ mode }) => mode === "invest",
  () => import("./ranking-picture.ts").then(({ composeRanking }) => composeRanking),
);
