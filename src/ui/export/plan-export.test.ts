import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import { loadGeodesic } from "#domain/geodesic.ts";
import { loadProjections } from "#domain/project-cgcs2000.ts";
import { defaultExport, type ExportChoices } from "#domain/sheet/export-choices.ts";
import { papers } from "#domain/sheet/paper.ts";
import type { MeasureText, SheetItem, SheetText } from "#domain/sheet/sheet.ts";
import { setGiven, useAtlas } from "#store/atlas.ts";
import { planExport } from "./plan-export.ts";

const measure: MeasureText = ({ text, size }) =>
  [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? size : size * 0.56), 0);

const seen = {
  camera: { zoom: 9, latitude: 37.2, longitude: 122.1, bearing: 0, pitch: 0 },
  width: 1000,
  height: 760,
};

beforeAll(() => {
  const read = (file: string) => JSON.parse(readFileSync(`public/data/slices/${file}`, "utf8"));
  setGiven({ archive: buildArchive(read("index.json"), read("details.json")) });
});

const planOf = (choices: Partial<ExportChoices>) =>
  planExport("sheet", useAtlas.getState(), { ...defaultExport, ...choices }, seen, measure);

const textsIn = (items: readonly SheetItem[]): SheetText[] =>
  items.flatMap((item) =>
    item.kind === "text" ? [item] : item.kind === "clip" ? textsIn(item.items) : [],
  );

const everySheet = papers.flatMap((paper) =>
  (["landscape", "portrait"] as const).map((orientation) => ({ paper, orientation })),
);

test.each(everySheet)(
  "on $paper $orientation everything stands on the page, apart from one another",
  async ({ paper, orientation }) => {
    const plan = await planOf({ paper, orientation });
    const sheet = plan.compose(null);
    const { map, panel, foot, title, page } = plan.layout;
    for (const box of [map, panel, foot, title]) {
      expect(box.x).toBeGreaterThan(5);
      expect(box.y).toBeGreaterThan(5);
      expect(box.x + box.width).toBeLessThan(page.width - 5);
      expect(box.y + box.height).toBeLessThan(page.height - 5);
    }
    expect(map.width * map.height).toBeGreaterThan(page.width * page.height * 0.4);
    for (const item of textsIn(sheet.items)) {
      const width = measure(item);
      const [from, to] =
        item.turn === undefined
          ? [
              item.x - (item.align === "end" ? width : item.align === "middle" ? width / 2 : 0),
              item.x + (item.align === "end" ? 0 : item.align === "middle" ? width / 2 : width),
            ]
          : [item.x, item.x];
      expect(from).toBeGreaterThan(4);
      expect(to).toBeLessThan(page.width - 4);
      expect(item.y).toBeLessThan(page.height - 4);
    }
  },
);

test.each(everySheet)(
  "on $paper $orientation at 1:100 000 two lines of the metre grid are as far apart as they say",
  async ({ paper, orientation }) => {
    const plan = await planOf({ paper, orientation, scale: 100_000 });
    const labels = textsIn(plan.compose(null).items).filter(({ text }) => /^\d{3} 000$/.test(text));
    const top = labels.filter(({ y }) => y < plan.layout.map.y).sort((a, b) => a.x - b.x);
    expect(top.length).toBeGreaterThan(1);
    for (const [index, label] of top.entries()) {
      const next = top[index + 1];
      if (!next) continue;
      const metres = Number(next.text.replace(" ", "")) - Number(label.text.replace(" ", ""));
      const drawn = ((next.x - label.x) / 1000) * 100_000;
      expect(Math.abs(drawn / metres - 1)).toBeLessThan(0.01);
    }
  },
);

test("the map that is drawn lies on the ground where the lines over it have it", async () => {
  const plan = await planOf({ paper: "a3", scale: 100_000 });
  const { epsg4550 } = await loadProjections();
  const geodesic = await loadGeodesic();
  const sheet = plan.compose(null);
  const [clip] = sheet.items;
  const picture = clip?.kind === "clip" ? clip.items[0] : undefined;
  if (picture?.kind !== "picture" || !plan.plane) throw new Error("no map");
  // The drawing covers its frame, centred, at 96 pixels to the inch eastwards.
  const { map } = plan.layout;
  expect(picture.x).toBeLessThanOrEqual(map.x);
  expect(picture.width / plan.width).toBeCloseTo(25.4 / 96, 9);
  expect(picture.height / plan.height).toBeCloseTo(25.4 / 96 / plan.plane.stretch, 9);
  expect(picture.x + picture.width / 2).toBeCloseTo(map.x + map.width / 2, 9);
  expect(plan.camera.zoom).toBeCloseTo(plan.plane.camera(96 / 25.4).zoom, 9);
  // From one corner of the grid to the next, on the ellipsoid.
  const corner = (easting: number, northing: number) => epsg4550.unproject({ easting, northing });
  const [from, to] = [corner(410_000, 4_115_000), corner(420_000, 4_115_000)];
  const [a, b] = [plan.plane.toPage(from), plan.plane.toPage(to)];
  const metres = geodesic.segment(from, to).metres;
  expect(Math.hypot(b.x - a.x, b.y - a.y) / ((metres * 1000) / 100_000)).toBeCloseTo(1, 2);
});

test("the names of the legend are known before it is composed, those without room too", async () => {
  const plan = await planOf({ paper: "a4", scale: 100_000 });
  for (const name of ["临港区", "综保区", "圈内数字", "园区", "中部制造业隆起带"])
    expect(plan.names).toContain(name);
});

test("a fitted sheet shows what is in view; a picture shows the map as it is, with its scale", async () => {
  const fitted = await planOf({});
  const seenOnPaper = fitted.plane?.toPage({ longitude: 121.6, latitude: 37.5 });
  expect(Math.abs(seenOnPaper?.x ?? 999)).toBeLessThan(fitted.layout.map.width / 2);
  const picture = await planExport("picture", useAtlas.getState(), defaultExport, seen, measure);
  expect([picture.width, picture.height]).toEqual([1000, 760]);
  expect(picture.camera).toBe(seen.camera);
  // 40 075 017 m · cos 37.2° / (512 · 2⁹) to the pixel, a ninety-sixth of an inch.
  expect((picture.plane?.scale ?? 0) / ((121.77 / 25.4) * 96_000)).toBeCloseTo(1, 2);
  const tilted = await planExport(
    "picture",
    useAtlas.getState(),
    defaultExport,
    { ...seen, camera: { ...seen.camera, pitch: 50 } },
    measure,
  );
  expect(textsIn(tilted.compose(null).items).map(({ text }) => text)).toContain(
    "透视图，没有统一的比例尺",
  );
});
