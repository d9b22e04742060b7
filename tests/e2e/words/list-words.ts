/** What is said of the list, the filters and the timeline. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";

export const listWords = (page: Page) => {
  const list = page.locator("section[data-page=list]");
  const facet = (dimension: string) => page.locator(`[data-facet=${dimension}]`);
  const bar = (dimension: string, name: string) =>
    facet(dimension).locator(`button[data-value][aria-label^="${name}："]`);
  const rows = list.locator("tbody tr[data-entity]");
  const timeline = page.locator("section[data-page=timeline]");
  return {
    /** How many entries the list says it shows. */
    entriesListed: async () => {
      const count = list.locator("[data-listed]");
      await count.waitFor();
      return Number(await count.getAttribute("data-listed"));
    },
    listStatus: () => list.locator("[data-listed]").innerText(),
    /** Names of the rows in sight, top to bottom. */
    rowsInSight: async () => {
      await rows.first().waitFor();
      return rows.evaluateAll((all) =>
        all.map((row) => row.querySelector("th button")?.textContent ?? ""),
      );
    },
    rowOf: async (id: string) => {
      const row = list.locator(`tr[data-entity="${id}"]`);
      await row.waitFor();
      return (await row.innerText()).replaceAll(/\s+/g, " ");
    },
    pointAtRow: (id: string) => list.locator(`tr[data-entity="${id}"]`).hover(),
    clickRow: (id: string) =>
      list
        .locator(`tr[data-entity="${id}"] td`)
        .first()
        .click({ position: { x: 3, y: 3 } }),
    /** Ids of the rows that are marked as hovered, or selected. */
    rowsMarked: (how: "hovered" | "selected") =>
      list
        .locator(`tr[data-${how}]`)
        .evaluateAll((all) => all.map((row) => row.getAttribute("data-entity"))),
    focusRow: (id: string) => list.locator(`tr[data-entity="${id}"] th button`).focus(),
    /** Presses a bar of a chart of the filters. */
    pressBar: (dimension: string, name: string) => bar(dimension, name).click(),
    /** How many a bar says there are. */
    barSays: async (dimension: string, name: string) => {
      await bar(dimension, name).waitFor();
      return Number(await bar(dimension, name).getAttribute("data-count"));
    },
    unfoldBars: (dimension: string) =>
      facet(dimension).getByRole("button", { expanded: false }).click(),
    typeName: (typed: string) => list.getByRole("searchbox").fill(typed),
    lookOnlyInView: () => list.locator("label").filter({ hasText: "视野之内" }).click(),
    /** What the chips above the map say. */
    chips: () => page.locator("[data-dimension]").allInnerTexts(),
    dropChip: (dimension: string) =>
      page.locator(`[data-dimension=${dimension}]`).getByRole("button").click(),
    /** Takes an offer of an empty list. */
    takeOffer: (words: string | RegExp) => list.getByRole("button", { name: words }).click(),
    listText: () => list.innerText(),
    sortList: (column: string) =>
      list.getByRole("columnheader", { name: column }).getByRole("button").first().click(),
    listIsSorted: (column: string) =>
      list.getByRole("columnheader", { name: column }).getAttribute("aria-sort"),
    addIndicator: async (name: string | RegExp) => {
      await list.getByRole("button", { name: "选择列" }).click();
      const choice = page.getByLabel("加一列指标");
      const options = await choice.locator("option").allInnerTexts();
      const wanted = options.find((option) =>
        typeof name === "string" ? option.startsWith(name) : name.test(option),
      );
      if (!wanted) throw new Error(`No indicator ${name} is on offer.`);
      await choice.selectOption(wanted);
      await page.keyboard.press("Escape");
    },
    sumsOfList: () => list.locator("[data-sum]").allInnerTexts(),
    groupHeads: () => list.locator("th[scope=rowgroup]").allInnerTexts(),
    downloadList: async (format: "CSV" | "XLSX" | "GeoJSON") => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        list.getByRole("button", { name: `下载所列 ${format}` }).click(),
      ]);
      return readFileSync(await download.path());
    },
    /** Presses a kind of place in the legend. */
    pressLegend: (name: string) =>
      page.getByRole("navigation").getByRole("button", { name, exact: true }).click(),

    pressYear: (slot: string) => timeline.locator(`[data-slot="${slot}"]`).click(),
    yearSays: (slot: string) =>
      timeline.locator(`[data-slot="${slot}"]`).getAttribute("data-total"),
    factsOfYears: async () => {
      const shown = timeline.locator("[data-shown]");
      await shown.waitFor();
      return Number(await shown.getAttribute("data-shown"));
    },
    timelineText: () => timeline.innerText(),
    yearsChosen: () => timeline.locator("output").innerText(),
    playYears: () => timeline.getByRole("button", { name: /播放|暂停/ }).click(),
    lanes: () =>
      timeline
        .locator("li[data-entity]")
        .evaluateAll((all) => all.map((lane) => lane.getAttribute("data-entity"))),
    pressCell: (name: string) => timeline.getByRole("button", { name }).click(),
  };
};
