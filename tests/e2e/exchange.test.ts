import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

const swapped = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [37.5, 122.1] },
      properties: { name: "<img src=x onerror=alert(1)>" },
    },
    {
      type: "Feature",
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [37, 122],
            [37.1, 122.1],
            [37, 122.1],
            [37.1, 122],
            [37, 122],
          ],
        ],
      },
      properties: { name: "交叉面" },
    },
    { type: "Feature", geometry: null, properties: { name: "无" } },
  ],
});

/** "名称,经度,纬度" and a row "刘公岛", in GBK. */
const gbkTable = Buffer.concat([
  Buffer.from("c3fbb3c62cbeadb6c82cceb3b6c80d0ac1f5b9abb5ba", "hex"),
  Buffer.from(",122.18,37.50\r\n"),
]);

/** Two sheets, one of them with coordinates. */
const workbook = (): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["项目一览"],
      ["名称", "经度", "纬度", "开工"],
      ["成山头", 122.7, 37.4, new Date(Date.UTC(2030, 0, 31))],
    ]),
    "项目",
  );
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["区市", "人"],
      ["荣成", 1],
    ]),
    "人口",
  );
  return new Uint8Array(write(book, { type: "array" }));
};

test("files dropped on the map are looked at, taken in as one step, undone, and leave again", async () => {
  const atlas = await open("?theme=dark");
  await atlas.dropOnMap("断.geojson", swapped.slice(0, 90));
  expect(await atlas.importText()).toMatch(
    /断\.geojson[\s\S]*第 1 行第 91 列处中断[\s\S]*没有改变/,
  );
  await atlas.cancelImport();

  await atlas.dropOnMap("方案.geojson", swapped);
  await expect.poll(atlas.importText).toContain("1 个点 · 1 个面");
  const said = await atlas.importText();
  expect(said).toContain("次序与惯例相反，已掉转");
  expect(said).toContain("在威海一带");
  expect(said).toContain("第 3 个要素“无”：没有几何");
  expect(said).toContain("第 2 个要素“交叉面”：轮廓自相交");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.chooseInImport("次序", "经度在前");
  await expect.poll(atlas.importText).toContain("坐标超出范围");
  await atlas.chooseInImport("次序", "纬度在前");
  await atlas.confirmImport(2);
  await expect.poll(atlas.rowNames).toEqual(["方案", "交叉面", "<img src=x onerror=alert(1)>"]);

  await atlas.dropOnMap("点位.csv", gbkTable);
  await expect.poll(atlas.importText).toContain("刘公岛");
  await atlas.confirmImport(1);
  await atlas.hasDrawing("刘公岛");
  const { fileName, content } = await atlas.takeAllDrawings("GeoJSON");
  expect(fileName).toBe("我的工作区.geojson");
  const { about, features } = JSON.parse(content.toString("utf8"));
  expect(about).toContain("不是官方数据");
  expect(features.map((one: { geometry: { type: string } }) => one.geometry.type).sort()).toEqual([
    "Point",
    "Point",
    "Polygon",
  ]);

  // What has left comes back as it was: in its folders, hidden where it was hidden.
  const both = ["点位", "刘公岛", "方案", "交叉面", "<img src=x onerror=alert(1)>"];
  await atlas.dropOnMap("回来.geojson", content);
  await atlas.confirmImport(3);
  await expect.poll(atlas.rowNames).toEqual([...both, ...both]);
  await atlas.clickButton("撤销：导入“回来.geojson”");
  await expect.poll(atlas.rowNames).toEqual(both);

  await atlas.dropOnMap("项目.xlsx", workbook());
  await expect.poll(atlas.importText).toContain("成山头");
  await atlas.chooseInImport("工作表", "人口");
  await expect.poll(atlas.importText).toContain("没有认出坐标列");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.chooseInImport("工作表", "项目");
  await atlas.confirmImport(1);
  await atlas.hasDrawing("成山头");
  await atlas.clickButton("撤销：导入“项目.xlsx”");
  await atlas.dropOnMap("半个.xlsx", workbook().slice(0, 900));
  await expect.poll(atlas.importText).toMatch(/半个\.xlsx[\s\S]*不完整[\s\S]*没有改变/);
  await atlas.cancelImport();

  await atlas.clickButton("撤销：导入“点位.csv”");
  await atlas.lacksDrawing("刘公岛");
  await atlas.hasDrawing("交叉面");
  await atlas.clickButton("撤销：导入“方案.geojson”");
  await atlas.lacksDrawing("交叉面");
  expect(atlas.complaints).toEqual([]);
});
