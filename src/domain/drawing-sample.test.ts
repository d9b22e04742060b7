import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { AreaShare } from "./analysis/analysis.ts";
import type { SiteWithin } from "./analysis/sites-within.ts";
import { buildArchive } from "./archive.ts";
import { drawingSample } from "./drawing-sample.ts";
import { drawingSampleTable } from "./drawing-sample-table.ts";
import type { IndexEntity } from "./slice.ts";

const read = (slice: string) =>
  JSON.parse(
    readFileSync(new URL(`../../public/data/slices/${slice}.json`, import.meta.url), "utf8"),
  );
const archive = buildArchive(read("index"), read("details"));

const share = (id: string, part: number): AreaShare => ({
  id,
  share: part,
  low: part / 2,
  high: part * 2,
  cover: { share: 0.5, low: 0.4, high: 0.6, squareMetres: 2_000_000 },
});
const site = (id: string, isCertain: boolean): SiteWithin => ({
  entity: archive.entities.get(id) as IndexEntity,
  position: { longitude: 122, latitude: 37 },
  errorMetres: 700,
  transport: null,
  isCertain,
});

const sample = drawingSample(
  archive,
  {
    shares: [
      share("belt/central-manufacturing", 0.1),
      share("zone/gaoqu", 0.2),
      share("city/weihai", 0.3),
      share("zone/nobody", 0.4),
    ],
    bare: { zones: 0.8, administration: 0 },
  },
  [
    site("transport/weihai-port", true),
    site("park/medical-biomedicine", false),
    site("transport/weihai-airport", false),
  ],
  2026,
);

test("areas stand in legal order by tier, sites by kind, each with at most two figures", () => {
  expect(
    sample.tiers.map(({ tier, areas, bare }) => [tier, areas.map(({ entity }) => entity.id), bare]),
  ).toEqual([
    ["administration", ["city/weihai"], 0],
    ["zones", ["zone/gaoqu"], 0.8],
    ["plans", ["belt/central-manufacturing"], null],
  ]);
  expect(
    sample.sites.map(({ type, members }) => [type, members.map(({ entity }) => entity.id)]),
  ).toEqual([
    ["park", ["park/medical-biomedicine"]],
    ["transport", ["transport/weihai-port", "transport/weihai-airport"]],
  ]);
  expect(sample.tiers[1]?.areas[0]?.figures).toHaveLength(2);
});

test("the file has a row for each, with both shares, what is common and the evidence of the figures", () => {
  const { columns, rows } = drawingSampleTable(archive, sample);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
  expect(rows.map((row) => [row[0], row[1]])).toEqual([
    ["administration", "city/weihai"],
    ["administration", null],
    ["zones", "zone/gaoqu"],
    ["zones", null],
    ["plans", "belt/central-manufacturing"],
    ["sites", "park/medical-biomedicine"],
    ["sites", "transport/weihai-port"],
    ["sites", "transport/weihai-airport"],
  ]);
  expect(cell(2, "shareOfDrawing")).toBe(0.2);
  expect(cell(2, "shareOfArea.high")).toBe(0.6);
  expect(cell(2, "common.km2")).toBe(2);
  expect(cell(2, "common.hectares")).toBe(200);
  expect(cell(2, "common.mu")).toBe(3000);
  expect(cell(2, "measuredOn")).toBe("indicative");
  expect(cell(3, "type")).toBe("uncovered");
  expect(cell(3, "shareOfDrawing")).toBe(0.8);
  expect(cell(6, "certainty")).toBe("certain");
  expect(cell(7, "errorMetres")).toBe(700);
  const [fact] = sample.tiers[1]?.areas[0]?.figures ?? [];
  expect(cell(2, "figure1.value")).toBe(fact?.value);
  expect(cell(2, "figure1.source")).toBe(fact?.evidence.source);
  expect(cell(2, "figure1.offset")).toBe(fact?.evidence.offset);
});
