/** What is said of filtering by a drawing, and of what lies under one. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";

export const withinWords = (page: Page) => {
  const panel = page.locator("[data-panel=workspace]");
  const analysis = panel.locator("[data-analysis]");
  const shareRows = analysis.locator("[data-entity-share]");
  const opens = async (name: string) => {
    const head = analysis.getByRole("button", { name, exact: true });
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  };
  return {
    openAnalysis: () => opens("分析"),
    openUnderDrawing: async () => {
      await opens("分析");
      await opens("图形下有什么");
      await analysis.locator("[data-area-shares=answered]").waitFor();
    },
    filterByChosenDrawing: () => analysis.getByRole("button", { name: "只看其中的条目" }).click(),
    /** Waits until what lies in the drawings is known, or something else is said of them. */
    insideIs: (state: string) => page.locator(`[data-inside-state=${state}]`).waitFor(),

    /** Of each area under the drawing its share of the drawing and of the area. */
    sharesUnder: () =>
      shareRows.evaluateAll((all) =>
        all.map((row) => ({
          id: row.getAttribute("data-entity-share") ?? "",
          share: Number(row.getAttribute("data-share")),
          cover: Number(row.getAttribute("data-cover")),
        })),
      ),
    underText: () => analysis.locator("[data-area-shares]").innerText(),
    bareOf: async (tier: string) =>
      Number(await analysis.locator(`[data-tier=${tier}] [data-bare]`).getAttribute("data-bare")),
    takeSample: async (format: "CSV" | "XLSX") => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        analysis.getByRole("button", { name: `把图形下的内容存为 ${format}` }).click(),
      ]);
      return readFileSync(await download.path(), "utf8");
    },
    makeBuffer: async (written: string) => {
      await analysis.getByLabel("缓冲距离").fill(written);
      await page.keyboard.press("Enter");
    },

    /** Ids of the rows of the list, with how each lies in the drawing. */
    insideTags: () =>
      page
        .locator("section[data-page=list] tr[data-entity]")
        .evaluateAll((all) =>
          all.map((row) => row.querySelector("[data-inside]")?.getAttribute("data-inside") ?? null),
        ),
  };
};
