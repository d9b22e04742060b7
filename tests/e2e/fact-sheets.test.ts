import JSZip from "jszip";
import { expect, test } from "vitest";
import { readPdf } from "../read-pdf.ts";
import { oneAtlas } from "./one-atlas.ts";
import { hasOffice, readInOffice } from "./read-slides.ts";

const open = oneAtlas();

/** Two places in each language, with words that stand on their sheets. */
const files = [
  {
    language: "中文",
    places: ["医疗器械与生物医药产业园", "高区"],
    id: "park/medical-biomedicine",
    words: [
      "医疗器械与生物医药产业园",
      "18 平方公里",
      "问谁：文件所列责任单位",
      "示意图,未经地图审核",
    ],
  },
  {
    language: "English",
    places: ["经区", "东部滨海新城"],
    id: "zone/jingqu",
    words: ["Weihai ETDZ", "CNY 22.5 bn", "经区经济发展局", "Where statements differ"],
  },
  {
    language: "한국어",
    places: ["服务贸易产业园", "中德产业园"],
    id: "park/service-trade",
    words: ["서비스무역", "상위 지역", "기재 없음"],
  },
];

test("six fact sheets are taken home in three languages, without a network, and their codes lead back", async () => {
  const atlas = await open("?sel=park/medical-biomedicine", {
    width: 1000,
    height: 680,
    isKept: true,
  });
  await atlas.mapIsDrawn();
  await atlas.isKeptOffline();
  await atlas.goOffline();
  await atlas.reload();
  await atlas.mapIsDrawn();
  await atlas.openFactSheets();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.chooseForFactSheets(/PPTX/);
  await atlas.breakOffFactSheets();
  expect(await atlas.factSheetsSay()).toContain("没有下载文件");
  await atlas.chooseForFactSheets(/PDF/);

  const links: string[] = [];
  let chosen = ["医疗器械与生物医药产业园"];
  for (const { language, places, words, id } of files) {
    await atlas.chooseForFactSheets(language);
    for (const name of places) if (!chosen.includes(name)) await atlas.addToFactSheets(name);
    for (const name of chosen) if (!places.includes(name)) await atlas.removeFromFactSheets(name);
    chosen = places;
    const { fileName, content } = await atlas.takeFactSheets();
    expect(fileName).toMatch(/^资料页-2处-\d{4}-\d\d-\d\d\.pdf$/);
    expect(content.byteLength).toBeLessThan(3_000_000);
    const file = await readPdf(content);
    expect(file.pages).toHaveLength(4);
    for (const { width, height } of file.pages)
      expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
    const text = file.pages.map((page) => page.text.replace(/\n/g, "")).join("");
    for (const word of words) expect(text.replace(/ /g, "")).toContain(word.replace(/ /g, ""));
    const [first, , second] = file.pages;
    expect(first?.code).toBe(first?.links[0]);
    expect(second?.code).not.toBe(first?.code);
    expect(first?.code).toContain(`sel=${id}`);
    links.push(first?.code ?? "");
  }

  await atlas.chooseForFactSheets(/PPTX/);
  await atlas.addToFactSheets("经区");
  await atlas.removeFromFactSheets("中德产业园");
  const { fileName, content } = await atlas.takeFactSheets();
  expect(fileName).toMatch(/\.pptx$/);
  const slides = await JSZip.loadAsync(content);
  const slide = (await slides.file("ppt/slides/slide2.xml")?.async("string")) ?? "";
  expect(slide).toContain("징구");
  expect(slide).toContain("<a:tbl>");
  // A program for slides opens no file with a stray character in it.
  for (const [name, part] of Object.entries(slides.files))
    if (/\.(xml|rels)$/.test(name))
      expect(await part.async("string"), name).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+);)/);
  // GDP in a state and a target, as a chart that can be edited.
  const chart = Object.keys(slides.files).filter((name) => /charts\/chart\d+\.xml$/.test(name));
  const drawn = await Promise.all(
    chart.map(async (name) => (await slides.file(name)?.async("string")) ?? ""),
  );
  expect(drawn.join("")).toMatch(/<c:barChart>.*<c:v>225<\/c:v>.*/s);
  expect(drawn.join("")).toContain("<c:v>350</c:v>");
  if (hasOffice) {
    const [pages = []] = await readInOffice([content]);
    // Two slides, and a page for the notes of each.
    expect(pages).toHaveLength(4);
    const text = pages.slice(0, 2).join("").replace(/\s/g, "");
    for (const word of ["서비스무역", "징구", "225억위안", "개략"]) expect(text).toContain(word);
  }

  for (const [index, link] of links.entries()) {
    await atlas.goTo(link);
    await atlas.panelIsOf(files[index]?.id ?? "");
    const { hash } = new URL(link);
    expect(atlas.link()).toContain(hash);
  }
  await atlas.panelShows("서비스무역 산업단지");
  expect(atlas.foreign).toEqual([]);
}, 300_000);
