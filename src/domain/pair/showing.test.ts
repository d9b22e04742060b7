import { expect, test } from "vitest";
import { defaultView, type Showing, type View } from "#domain/view.ts";
import { differingParts, showingOf, showingsOf, viewOfSide } from "./showing.ts";

const own = showingOf(defaultView);
const paired = (change: Partial<Showing>): View => ({
  ...defaultView,
  selection: "zone/gaoqu",
  pair: { way: "swipe", edited: "a", other: { ...own, ...change } },
});

test("a view of one map is that of either side", () => {
  expect(viewOfSide(defaultView, "b")).toBe(defaultView);
  expect(showingsOf(defaultView)).toBeNull();
});

test("seen from the other side, what may differ changes places and all else stays", () => {
  const view = paired({ year: 2021, layers: ["zones"], years: "unstated" });
  const other = viewOfSide(view, "b");
  expect(viewOfSide(view, "a")).toBe(view);
  expect(other).toMatchObject({
    selection: "zone/gaoqu",
    year: 2021,
    layers: ["zones"],
    filter: { years: "unstated" },
    pair: { way: "swipe", edited: "b", other: own },
  });
  expect(viewOfSide(other, "a")).toEqual(view);
  expect(showingsOf(other)).toEqual(showingsOf(view));
});

test("a filter seen from the other side stays one object, so that it is searched once", () => {
  const view = paired({ years: { first: 2020, last: 2021 } });
  const moved = { ...view, selection: null };
  expect(viewOfSide(moved, "b").filter).toBe(viewOfSide(view, "b").filter);
  expect(viewOfSide(paired({}), "b").filter).toBe(defaultView.filter);
});

test.each<[Partial<Showing>, readonly string[]]>([
  [{}, []],
  [{ kind: "target" }, ["theme"]],
  [{ opacities: { zones: 50 } }, ["layers"]],
  [{ without: ["zone/gaoqu"] }, ["layers"]],
  [{ basemap: "none", years: "unstated" }, ["basemap", "years"]],
])("%j differs in %j", (change, parts) => {
  expect(differingParts(own, { ...own, ...change })).toEqual(parts);
});

test("the order in which something is left out or faded is no difference", () => {
  const a = { ...own, without: ["zone/gaoqu", "zone/jingqu"], opacities: { zones: 50, land: 20 } };
  const b = { ...own, without: ["zone/jingqu", "zone/gaoqu"], opacities: { land: 20, zones: 50 } };
  expect(differingParts(a, b)).toEqual([]);
});
