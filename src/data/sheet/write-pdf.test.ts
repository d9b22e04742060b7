import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test, vi } from "vitest";
import { loadPaperFont } from "#data/fonts/load-paper-font.ts";
import { partsFromDisk } from "#data/fonts/parts-from-disk.ts";
import { type Sheet, textsOf } from "#domain/sheet/sheet.ts";
import { widthOf } from "./show-text.ts";
import { writePdf } from "./write-pdf.ts";

// Fonts are unpacked and cut, which takes a second each on a machine that does much else.
vi.setConfig({ testTimeout: 30_000 });

const address = "https://atlas.example/?q=(a)b)\\c";
const said = [
  "威海市规划布局示意图",
  "Scale 1:100 000 (Weihai)",
  "축척은 도면 중심에서 정확",
  "疃夼埠崮",
];

const sheet: Sheet = {
  width: 297,
  height: 210,
  items: [
    { kind: "link", x: 10, y: 10, width: 20, height: 5, address },
    { kind: "picture", name: "Map", x: 20, y: 20, width: 200, height: 150 },
    ...said.map((text, index) => ({
      kind: "text" as const,
      text,
      x: 30,
      y: 40 + 20 * index,
      size: 5,
      isBold: index === 0,
      color: "#123456",
    })),
    {
      kind: "text",
      text: "37°20′N",
      x: 200,
      y: 100,
      size: 3,
      align: "middle",
      color: "#000000",
      turn: -90,
    },
    { kind: "path", path: "M20 20h200v150h-200z", stroke: "#ff0000", width: 0.5, dash: [2, 1] },
    {
      kind: "clip",
      x: 230,
      y: 20,
      width: 10,
      height: 10,
      items: [
        { kind: "path", path: "M0 0a5 5 0 1 0 10 0z", at: [230, 20], unit: 2, fill: "#00ff00" },
      ],
    },
  ],
};

/** One grey pixel. */
const jpeg = Uint8Array.from(
  atob(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=",
  ),
  (letter) => letter.charCodeAt(0),
);

const fontsFor = async () => {
  const texts = textsOf(sheet.items);
  const [regular, bold] = await Promise.all([
    loadPaperFont(texts.regular, "regular", true, partsFromDisk),
    loadPaperFont(texts.bold, "bold", true, partsFromDisk),
  ]);
  return { regular, bold };
};

const write = async () => {
  const blob = await writePdf(
    { title: "威海", pages: [sheet] },
    await fontsFor(),
    { Map: jpeg },
    { author: "", language: "zh-CN", date: new Date(0) },
  );
  return new Uint8Array(await blob.arrayBuffer());
};

test("what is written can be selected again, in three scripts, where it was put", async () => {
  const bytes = await write();
  expect(bytes.byteLength).toBeLessThan(60_000);
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  expect(page.view.map((length) => Math.round((length / 72) * 25.4))).toEqual([0, 0, 297, 210]);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
  expect(texts.map(({ str }) => str)).toEqual([...said, "37°20′N"]);
  const fonts = await fontsFor();
  for (const [index, text] of texts.slice(0, 4).entries()) {
    const font = index === 0 ? fonts.bold : fonts.regular;
    expect((text.transform[4] / 72) * 25.4).toBeCloseTo(30, 3);
    expect(210 - (text.transform[5] / 72) * 25.4).toBeCloseTo(40 + 20 * index, 3);
    // As wide as it was measured to be.
    expect((text.width / 72) * 25.4).toBeCloseTo(widthOf(font, text.str, 5), 2);
  }
  // Reads upwards, with its middle at the point.
  const turned = texts[4];
  expect(turned?.transform[1]).toBeGreaterThan(0);
  const half = widthOf(fonts.regular, "37°20′N", 3) / 2;
  expect(210 - ((turned?.transform[5] ?? 0) / 72) * 25.4).toBeCloseTo(100 + half, 2);
  expect(await page.getAnnotations()).toMatchObject([{ subtype: "Link", url: address }]);
  await task.destroy();
});

const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;

test.skipIf(!hasPoppler)(
  "another reader finds the same, and both fonts embedded (needs Debian's poppler-utils)",
  async () => {
    const path = join(mkdtempSync(join(tmpdir(), "sheet-")), "sheet.pdf");
    writeFileSync(path, await write());
    const { stdout } = spawnSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" });
    for (const line of said) expect(stdout).toContain(line);
    const fonts = spawnSync("pdffonts", [path], { encoding: "utf8" }).stdout;
    expect(
      fonts.match(/NotoSansSC-(Regular|Bold)\s+CID TrueType\s+Identity-H\s+yes yes yes/g),
    ).toHaveLength(2);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-");
  },
);
