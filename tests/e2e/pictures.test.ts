import { expect, test } from "vitest";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

/**
 * The map as it should look, kept in `pictures/`; `UPDATE_PICTURES=1 npx vitest run --project e2e
 * tests/e2e/pictures.test.ts` keeps it anew. Pictures are compared small and smoothed, and a little may differ:
 * names are drawn with whatever fonts a machine has.
 */
test.each([
  ["city-light-zh", ""],
  ["centre-dark-en", "?theme=dark&lang=en#10.2/37.42/122.12"],
  [
    "all-layers-ko",
    "?lang=ko&layers=land,city,districts,zones,belts,marine-cores,demonstration-zones,stated-extents,links,unlocated,places,place-labels&without=links/air,links/four-ports#9/37.2/122.05",
  ],
  [
    "places-light-zh",
    "?layers=land,city,districts,zones,stated-extents,unlocated,places,place-labels#12/37.42/122.15",
  ],
  [
    "plain-dark-zh",
    "?basemap=none&theme=dark&layers=land,city,districts,zones,place-labels#9.2/37.2/122.1",
  ],
  ["thematic-light-zh", "?indicator=count-platforms"],
])("the map looks as it should: %s", async (name, link) => {
  const atlas = await open(link, { width: 1200, height: 800, isSharp: true });
  await atlas.mapIsDrawn();
  await atlas.press("[");
  await atlas.mapIsDrawn();
  expect(await atlas.differenceFromPicture(name)).toBeLessThan(0.03);
});
