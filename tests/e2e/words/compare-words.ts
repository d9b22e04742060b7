/** What is said of the comparison of areas. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";

export const compareWords = (page: Page) => {
  const comparison = page.locator("main[data-page=compare]");
  const rowOf = (id: string) => comparison.locator(`tr[data-row="${id}"], tr[data-unlike="${id}"]`);
  return {
    /** Names of the areas that head the columns, left to right. */
    areasCompared: () =>
      comparison.locator("thead [data-area] > button:first-child").allInnerTexts(),
    /** What a row says of each area, and in what it is unlike. */
    comparedRow: async (id: string) => {
      await rowOf(id).first().waitFor();
      return (await rowOf(id).allInnerTexts()).join(" ").replaceAll(/\s+/g, " ");
    },
    rowsCompared: () =>
      comparison
        .locator("tr[data-row]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row"))),
    /** How the figures of a row are drawn: like, unlike, or not at all. */
    barsOfRow: (id: string) =>
      rowOf(id)
        .locator("[data-bar]")
        .evaluateAll((bars) => bars.map((bar) => bar.getAttribute("data-bar"))),
    /** Agrees to compare a row though it is unlike. */
    compareAnyway: (id: string) =>
      rowOf(id)
        .getByRole("button", { name: /^仍然比较/ })
        .click(),
    /** Puts the selected area beside the others, from its panel. */
    compareFromPanel: () =>
      page.locator("aside [data-compare]").getByRole("button", { name: "加入比较" }).click(),
    comparisonInPanel: () => page.locator("aside [data-compare]").innerText(),
    /** How many colours there are on each of the small maps, once they are drawn. */
    colorsOfMaps: async (count: number) => {
      await comparison
        .locator("[data-area-map=drawn]")
        .nth(count - 1)
        .waitFor();
      return comparison.locator("[data-area-map=drawn] canvas").evaluateAll((canvases) =>
        canvases.map((canvas) => {
          const { width, height } = canvas as HTMLCanvasElement;
          const pen = (canvas as HTMLCanvasElement).getContext("2d");
          const { data } = pen?.getImageData(0, 0, width, height) ?? { data: [] };
          const colors = new Set<string>();
          for (let at = 0; at < data.length; at += 4 * 7)
            colors.add([data[at], data[at + 1], data[at + 2]].join());
          return colors.size;
        }),
      );
    },
    /** Finds an area in the picker and takes the first. */
    pickArea: async (typed: string) => {
      await comparison.getByRole("combobox").fill(typed);
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    },
    downloadComparison: async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        comparison.getByRole("button", { name: "下载所示 CSV" }).click(),
      ]);
      return readFileSync(await download.path(), "utf8");
    },
  };
};
