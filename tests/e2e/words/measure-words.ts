/** What is said of measuring and of coordinates. */
import type { Page } from "playwright";

export const measureWords = (page: Page) => {
  const card = page.locator("[data-tool]");
  const dialog = page.getByRole("dialog", { name: "坐标" });
  return {
    takeTool: async (name: string) => {
      await page.getByRole("toolbar").getByRole("button", { name: "测量与坐标" }).click();
      await page.getByRole("dialog").getByRole("button", { name }).click();
    },
    /** Metres a measured length says, on the ellipsoid or in the plane. */
    measuredLength: async (how: "geodesic" | "planar") => {
      const said = await card.locator(`[data-length=${how}]`).innerText();
      const metres = /([\d,.]+) m$/.exec(said.trim())?.[1] ?? "";
      return Number(metres.replaceAll(",", ""));
    },
    measuredArea: (how: "geodesic" | "planar") => card.locator(`[data-area=${how}]`).innerText(),
    toolText: () => card.innerText(),
    toolIsDone: () => page.locator("[data-tool][data-done]").waitFor(),
    hasTool: () => card.isVisible(),
    hasCross: () => page.locator("[data-cross]").isVisible(),
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
    writeCoordinate: async (written: string) => {
      await dialog.getByRole("textbox").fill(written);
      return dialog.getByRole("status").innerText();
    },
    coordinateRow: (name: string) => dialog.locator(`[data-row="${name}"] dd`).innerText(),
    chooseTab: (name: string) => dialog.getByRole("tab", { name }).click(),
    pinText: () => page.locator("[data-pin]").innerText(),
    pinIsSet: () => page.locator(".maplibregl-marker").waitFor(),
  };
};
