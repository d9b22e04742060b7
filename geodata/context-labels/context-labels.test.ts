import { expect, test } from "vitest";
import { buildLand } from "../land/land.ts";
import { buildPlaces } from "../places/places.ts";
import { ringsOf, ringsTest } from "../planar/is-in-rings.ts";
import { readCsv } from "../townships/read-csv.ts";
import { buildContextLabels } from "./context-labels.ts";

const labels = buildContextLabels().features;
const townships = readCsv(new URL("../townships/townships.csv", import.meta.url));
const named = new Map(
  readCsv(new URL("./townships.csv", import.meta.url)).map((row) => [row.township, row]),
);

test("every township has its short name on the map once: as a label, or as an entity", () => {
  const places = buildPlaces().features.map(({ id }) => id);
  const others = townships.filter(({ code }) => !named.has(code));
  expect(others.map(({ name }) => name)).toEqual([
    "桥头镇",
    // An office of the district, no township.
    "开发区办事处",
    "初村镇",
    "崮山镇",
    "泊于镇",
  ]);
  const seats = ["qiaotou", "chucun", "gushan", "boyu"].map((name) => `township/${name}`);
  expect(places).toEqual(expect.arrayContaining(seats));
  for (const { code, name } of townships)
    if (named.has(code)) expect(name?.replace(/(镇|街道)$/, "")).toBe(named.get(code)?.zh);
});

test("names of bays and seas stand in the water, those of towns and islands on land", () => {
  const isOnLand = ringsTest(buildLand().features.flatMap(({ geometry }) => ringsOf(geometry)));
  const misplaced = labels.flatMap(({ id, properties, geometry }) => {
    if (geometry.type !== "Point") return [id];
    const isWet = ["sea", "bay"].includes(properties?.kind);
    const isDry = ["township", "town", "seat", "island"].includes(properties?.kind);
    const isLand = isOnLand(geometry.coordinates);
    return (isWet && isLand) || (isDry && !isLand) ? [id] : [];
  });
  expect(misplaced).toEqual([]);
});
