import { beforeEach, expect, test } from "vitest";
import {
  chooseBasemap,
  notify,
  rememberChoice,
  select,
  selectAt,
  setSettings,
  setView,
  useAtlas,
} from "./atlas.ts";
import { selectBasemap, selectLanguage, selectTheme } from "./selectors.ts";

beforeEach(() => useAtlas.setState(useAtlas.getInitialState(), true));

const state = () => useAtlas.getState();

const position = { longitude: 122, latitude: 37.4 };

test("a click selects the smallest area and keeps the others on offer", () => {
  selectAt(["zone/gaoqu", "district/huancui", "city/weihai"], position);
  expect(state().view.selection).toBe("zone/gaoqu");
  select("district/huancui");
  expect(state().session.stack).toEqual(["zone/gaoqu", "district/huancui", "city/weihai"]);
  select("zone/jingqu");
  expect(state().session.stack).toEqual([]);
});

test("a click beside every area selects nothing", () => {
  selectAt(["zone/gaoqu"], position);
  selectAt([], position);
  expect(state().view.selection).toBeNull();
});

test("a new selection is framed anew", () => {
  setView({ camera: { zoom: 9, latitude: 37, longitude: 122, bearing: 0, pitch: 0 } });
  select("zone/gaoqu");
  expect(state().view.camera).toBeNull();
});

test("a link goes before the person, the person before the default", () => {
  expect([selectLanguage(state()), selectTheme(state())]).toEqual(["zh", "light"]);
  setSettings({ language: "en", theme: "dark" });
  expect([selectLanguage(state()), selectTheme(state())]).toEqual(["en", "dark"]);
  setView({ language: "ko", theme: "light" });
  expect([selectLanguage(state()), selectTheme(state())]).toEqual(["ko", "light"]);
  expect(state().settings.language).toBe("en");
});

test("a notice replaces an earlier one of the same kind", () => {
  notify({ id: "link", tone: "quiet", message: () => "one" });
  notify({ id: "link", tone: "quiet", message: () => "two" });
  expect(state().session.notices).toHaveLength(1);
});

test("a basemap stands in the link when it may, else on the device, and one choice ends the other", () => {
  const open = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";
  const keyed = `${open}?apikey=secret`;
  const file = new File([], "tiles.pmtiles");
  const places = () => [
    state().view.basemap,
    state().settings.basemap,
    state().session.basemapFile,
  ];
  expect(selectBasemap(state())).toBe("embedded");
  chooseBasemap(open);
  expect(places()).toEqual([open, null, null]);
  chooseBasemap(keyed);
  expect(places()).toEqual([null, keyed, null]);
  chooseBasemap(file);
  expect(places()).toEqual([null, null, file]);
  expect(selectBasemap(state())).toBe(file);
  chooseBasemap("tianditu-vector");
  expect(places()).toEqual(["tianditu-vector", null, null]);
  chooseBasemap("embedded");
  expect(places()).toEqual([null, null, null]);
});

test("remembers what was last chosen in the search, once each, the latest first, and eight at most", () => {
  for (const id of ["a", "b", "c", "d", "e", "f", "g", "h", "i", "c"]) rememberChoice(id);
  expect(state().settings.recent).toEqual(["c", "i", "h", "g", "f", "e", "d", "b"]);
});
