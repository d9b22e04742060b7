import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Catalog } from "#domain/catalog.ts";
import { oneAtlas, withMap, withoutMap } from "./one-atlas.ts";

const open = oneAtlas(withoutMap);

const catalog: Catalog = JSON.parse(
  readFileSync(new URL("../../dist/data/catalog.json", import.meta.url), "utf8"),
);

test("a cell of the picture narrows the list, both sides open their evidence, and the link brings it back", async () => {
  const atlas = await open("", withMap);
  await atlas.mapIsDrawn();
  await atlas.press("c");
  await atlas.pageIs("conflicts");
  expect((await atlas.conflictsListed()).toSorted()).toEqual(
    catalog.conflicts.map(({ id }) => id).toSorted(),
  );
  await atlas.chooseConflicts(/^威海市，目标低于现状：3 处/);
  await expect.poll(atlas.conflictsListed).toHaveLength(3);
  expect(await atlas.conflictsText()).toMatch(/科技服务机构[\s\S]*120家[\s\S]*135家/);
  expect(await atlas.readConflictSide("135家")).toContain("威政字〔2023〕40号");
  await atlas.closeEvidence();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  expect(atlas.link()).toContain(
    "page=conflicts&conflicts=kind:target-below-baseline,about:city/weihai",
  );
  await atlas.clickButton("表格");
  const csv = (await atlas.downloadConflicts()).trim().split("\r\n");
  expect(csv).toHaveLength(7);
  expect(csv[0]).toContain("source,sourceTitle,sourceStatus,section,offset,figure");
  await atlas.reload();
  await expect.poll(atlas.conflictsListed).toHaveLength(3);
  await atlas.filterConflicts("韩国");
  expect(await atlas.partText("none")).toContain("去掉“韩国”，有 3 处");
  await atlas.clickButton(/^去掉“韩国”/);
  await expect.poll(atlas.conflictsListed).toHaveLength(3);
  expect(atlas.complaints).toEqual([]);
});

test("the conflicts read in every language, in the dark and on a phone, as cards and as a table", async () => {
  for (const [language, width, height, filter] of [
    ["en", 1440, 900, ""],
    ["ko", 390, 844, "&conflicts=by:documents,as:table"],
  ] as const) {
    const link = `?page=conflicts&lang=${language}&theme=dark${filter}`;
    const atlas = await open(link, { width, height });
    expect(await atlas.conflictsListed()).toHaveLength(catalog.conflicts.length);
    expect(await atlas.untranslated()).toEqual([]);
    expect(await atlas.overflow()).toEqual([]);
    expect(await atlas.accessibilityFaults()).toEqual([]);
  }
});
