import type { Snap } from "#domain/find-snap.ts";
import type { DrawText } from "#text/zh-draw.ts";

/** What a point is drawn to; `sayError` says how far off a site may be. */
export const saySnap = (
  { onto, of }: Snap,
  words: DrawText,
  sayError: (metres: number) => string,
): string => {
  const name = of.name ?? "";
  switch (of.kind) {
    case "drawing":
      return onto === "corner" ? words.corner(name) : words.edge(name);
    case "draft":
      return words.ownCorner;
    case "site":
      return of.errorMetres ? words.site(name, sayError(of.errorMetres)) : name;
    case "line":
      return onto === "corner" ? words.lineCorner : words.lineEdge;
  }
};
