import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import type { Shown } from "#map/read-shown.ts";
import { setGiven, setView, useAtlas } from "#store/atlas.ts";
import { palettes } from "#theme/palette.ts";
import { legendOf } from "./legend-of.ts";

beforeAll(() => {
  const read = (file: string) => JSON.parse(readFileSync(`public/data/slices/${file}`, "utf8"));
  setGiven({ archive: buildArchive(read("index.json"), read("details.json")) });
});

const namesOf = (shown: readonly Shown[] | null) =>
  legendOf(useAtlas.getState(), palettes.print, shown)
    .flat()
    .filter(({ kind }) => kind !== "note")
    .map(({ label }) => label);

const one = (layer: string, what: Partial<Shown> = {}): Shown => ({
  layer,
  entity: null,
  kind: null,
  isCount: false,
  ...what,
});

test("names what is drawn and nothing else, a single zone by its name too", () => {
  expect(namesOf([one("zones", { entity: "zone/lingang" })])).toEqual(["功能区", "临港区"]);
  expect(namesOf([one("belts", { entity: "belt/central-manufacturing" })])).toContain(
    "中部制造业隆起带",
  );
  expect(namesOf([])).toEqual([]);
});

test("counts are explained where there are some, and what is drawn all alike is named once", () => {
  const places = [one("places", { kind: "park" }), one("places", { isCount: true })];
  expect(namesOf(places)).toEqual(["地点", "园区", "圈内数字：此处地点数"]);
  expect(namesOf([one("marine-cores", { entity: "marine-core/east" })])).toEqual(["一城三核"]);
});

test("a thematic map has its classes and what is not stated; zones lose their colours", () => {
  setView({ indicator: "rd-share" });
  const names = namesOf(null);
  expect(names.slice(0, 4)).toEqual(["研发经费支出占地区生产总值比重", "5.5%", "3.5%", "未载明"]);
  expect(names).not.toContain("临港区");
  setView({ indicator: null });
});
