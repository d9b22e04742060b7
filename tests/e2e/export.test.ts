import { expect, test } from "vitest";
import { type ReadText, readPdf } from "../read-pdf.ts";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

test("a sheet to true scale is printed, its Chinese can be selected and its scale measured; then a picture is taken", async () => {
  // A small window and a small sheet: software graphics draw every pixel by hand.
  const atlas = await open("#10/37.2/122.1", { width: 1000, height: 680 });
  await atlas.mapIsDrawn();
  await atlas.openExport("制作打印图");
  await atlas.previewIsDrawn();
  await atlas.writeField("标题", "威海市疃夼分布图");
  await atlas.chooseScale("1:100 000");
  await atlas.previewIsDrawn();
  expect(await atlas.exportText()).toMatch(/比例尺准确；图内任意一段距离的误差不超过 0\.\d%/);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.breakOff("下载 PDF");
  expect(await atlas.exportSays()).toContain("没有下载文件");

  const { fileName, content } = await atlas.takeFile("下载 PDF");
  expect(fileName).toMatch(/^威海规划图-\d{4}-\d\d-\d\d\.pdf$/);
  expect(content.byteLength).toBeLessThan(3_000_000);
  expect(content.byteLength).toBeGreaterThan(100_000);
  const sheet = await readPdf(content);
  expect([sheet.pages.length, Math.round(sheet.width), Math.round(sheet.height)]).toEqual([
    1, 297, 210,
  ]);
  expect(sheet.title).toContain("威海市疃夼分布图");
  for (const words of [
    "威海市疃夼分布图",
    "图例",
    "临港区",
    "中部制造业隆起带",
    "1:100 000",
    "示意图,未经地图审核,仅供内部使用",
    "威海市建设国家创新型城市实施方案",
    "122°10′E",
  ])
    expect(sheet.text.replace(/\n/g, "")).toContain(words);
  expect(sheet.text.replace(/\n/g, "")).toMatch(/网格北在真北以西 ?0°33′/);
  // The lines of the metre grid, as a ruler finds them along the upper edge.
  const eastings = sheet.texts
    .filter(({ text, y }) => /^4\d\d 000$/.test(text) && y < 60)
    .sort((a, b) => a.x - b.x);
  const [first, last] = [eastings[0], eastings.at(-1)];
  if (!first || !last || first === last) throw new Error("no grid");
  const metres = Number(last.text.replace(" ", "")) - Number(first.text.replace(" ", ""));
  expect(metres).toBeGreaterThanOrEqual(5000);
  expect(Math.abs((middleOf(last) - middleOf(first)) / (metres / 100) - 1)).toBeLessThan(0.01);

  await atlas.chooseKind("图片 PNG");
  await atlas.previewIsDrawn();
  await atlas.chooseOption("1×");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  const picture = await atlas.takeFile("下载 PNG");
  expect(picture.fileName).toMatch(/\.png$/);
  const { width, height, share } = await atlas.pictureFacts(picture.content, "#ffffff");
  expect(await atlas.exportText()).toContain(`${width} × ${height} 像素`);
  // Paper round it, and a map on it.
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.8);
  expect(atlas.complaints).toEqual([]);
  // Six maps are drawn on the way, one of them in four million pixels.
}, 300_000);

/** Millimetres. */
const middleOf = ({ x, width }: ReadText): number => x + width / 2;

test("without a map there is nothing to take, and the button says why", async () => {
  const atlas = await open("", { hasWebgl: false });
  await atlas.pressInVain("导出图片");
  await atlas.waitForText("导出图片：现在不能用，地图未显示");
});
