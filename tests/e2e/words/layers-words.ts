/** What is said of the layer panel. */
import type { Page } from "playwright";

export const layersWords = (page: Page) => {
  return {
    /** Opens what else can be done with a layer. */
    openLayerTools: async (name: string) => {
      await page.getByRole("button", { name: `${name}：更多操作` }).click();
      await page.getByRole("toolbar", { name: `${name}：更多操作` }).waitFor();
    },
    /** Works a tool of the one layer whose tools are open. */
    useLayerTool: (name: string) =>
      page.locator("nav [role=toolbar]").getByRole("button", { name }).click(),
    fadeLayer: (percent: number) => page.locator("nav [role=toolbar] input").fill(String(percent)),
    /** Puts the keyboard on the grip of a layer. */
    gripLayer: (name: string) =>
      page.getByRole("button", { name: new RegExp(`^移动${name}`) }).focus(),
    dragLayer: async (name: string, onto: string) => {
      const grip = page.getByRole("button", { name: new RegExp(`^移动${name}`) });
      await grip.dragTo(page.getByRole("button", { name: new RegExp(`^移动${onto}`) }));
    },
    /** Leaves a line of the legend out of the map, or takes it in again. */
    toggleEntry: (name: string) =>
      page.getByRole("button", { name: `显示${name}`, exact: true }).click(),
    /** The groups and layers of the panel, as listed. */
    layersListed: () =>
      page
        .locator("nav [data-layer]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-layer"))),
    filterLayers: (typed: string) =>
      page.getByRole("navigation").getByRole("searchbox").fill(typed),
    layersPanelText: () => page.getByRole("navigation", { name: "图层与图例" }).innerText(),
  };
};
