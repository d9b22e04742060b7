import { beforeEach, expect, test } from "vitest";
import { bareGround } from "#data/bare-ground.ts";
import { defaultView } from "#domain/view.ts";
import { setSession, setView, useAtlas } from "./atlas.ts";
import { closePair, editSide, openPair, setShowing, stateOfSide, turnPair } from "./pair.ts";

const embedded = useAtlas.getState().session.basemap;
const bare = { choice: "none", ground: bareGround, fault: null, isPreparing: false };

beforeEach(() => {
  setView(defaultView);
  setSession({ basemap: embedded, otherBasemap: embedded, extent: null });
});

const view = () => useAtlas.getState().view;
const layersOf = (side: "a" | "b") => stateOfSide(useAtlas.getState(), side).view.layers;

test("a second map begins as the first but for what is asked, and leaves the first as it was", () => {
  setView({ layers: ["land"], page: "list" });
  openPair({ year: 2021 });
  expect(view()).toMatchObject({ page: null, year: null, pair: { edited: "a" } });
  expect(view().pair?.other).toMatchObject({ layers: ["land"], year: 2021 });
  closePair();
  expect(view()).toMatchObject({ layers: ["land"], year: null, pair: null });
});

test("what is changed while panels work on B is changed on B alone", () => {
  openPair({});
  editSide("b");
  setView({ layers: ["zones"] });
  expect([layersOf("a"), layersOf("b")]).toEqual([null, ["zones"]]);
  editSide("a");
  expect([layersOf("a"), layersOf("b")]).toEqual([null, ["zones"]]);
  turnPair();
  expect([layersOf("a"), layersOf("b")]).toEqual([["zones"], null]);
  expect(view()).toMatchObject({ layers: null, pair: { edited: "b" } });
  closePair();
  expect(view()).toMatchObject({ layers: ["zones"], pair: null });
});

test("either map can be changed whichever the panels work on", () => {
  openPair({});
  setShowing("b", { year: 2021 });
  setShowing("a", { year: 2016 });
  expect(stateOfSide(useAtlas.getState(), "a").view.year).toBe(2016);
  expect(stateOfSide(useAtlas.getState(), "b").view.year).toBe(2021);
});

test("a basemap that is drawn goes with its map", () => {
  openPair({});
  setSession({ otherBasemap: bare });
  editSide("b");
  expect(useAtlas.getState().session).toMatchObject({ basemap: bare, otherBasemap: embedded });
  expect(stateOfSide(useAtlas.getState(), "a").session.basemap).toBe(embedded);
});

test("the whole city stays in view; what somebody looks at closely is not left", () => {
  const camera = { zoom: 9, latitude: 37, longitude: 122, bearing: 0, pitch: 0 };
  setView({ camera });
  setSession({ extent: [121.9, 37, 122.1, 37.2] });
  openPair({});
  expect(view().camera).toBe(camera);
  closePair();
  setSession({ extent: [121, 36, 123, 38] });
  openPair({});
  expect(view().camera).toBeNull();
});
