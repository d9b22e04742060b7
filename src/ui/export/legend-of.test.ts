import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import { newHistory } from "#domain/workspace/edit-history.ts";
import { emptyWorkspace } from "#domain/workspace/workspace.ts";
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

test("what is drawn has a line for each look, by its folder or its kind; what is hidden has none", () => {
  const style = { color: "red", width: 2, filling: 0.15, isDashed: false } as const;
  const at: [number, number] = [122, 37.4];
  const course = [at, [122.1, 37.5] as [number, number]];
  const drawing = (id: string, more: object) => ({
    id,
    name: id,
    note: "",
    folder: null,
    isHidden: false,
    style,
    shape: { type: "point" as const, at },
    properties: {},
    ...more,
  });
  const line = { shape: { type: "line" as const, course } };
  useAtlas.setState({
    workspace: newHistory({
      ...emptyWorkspace("w", "w"),
      folders: [{ id: "f", name: "方案一", isHidden: false }],
      drawings: [
        drawing("a", { folder: "f", ...line }),
        drawing("b", { folder: "f", ...line, style: { ...style, width: 5 } }),
        drawing("c", {}),
        drawing("d", { style: { ...style, color: "blue" } }),
        drawing("e", { isHidden: true, style: { ...style, color: "green" } }),
      ],
    }),
  });
  const rows = legendOf(useAtlas.getState(), palettes.print, []).flat();
  const { red, blue } = palettes.print.drawings;
  expect(rows.map(({ label, sample }) => [label, sample?.color])).toEqual([
    ["绘制内容", undefined],
    ["点", blue],
    ["点", red],
    ["方案一", red],
  ]);
  useAtlas.setState({ workspace: newHistory(emptyWorkspace("", "")) });
});
