import { fetchedPicture } from "./fetched-picture.ts";

/** What a thematic map adds to the picture. */
export const thematicPictureOf = fetchedPicture(
  "thematic",
  ({ indicator }) => indicator !== null,
  () => import("./thematic-picture.ts").then(({ composeThematic }) => composeThematic),
);
