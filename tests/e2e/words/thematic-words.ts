/** What is said of thematic maps. */
import type { Page } from "playwright";
import { readDialog } from "./read-dialog.ts";

export const thematicWords = (page: Page) => {
  const legend = page.locator("section[data-thematic]");
  return {
    /** Opens the choice of themes by its key, types, and takes the theme of that name. */
    chooseTheme: async (typed: string, name: string) => {
      await page.keyboard.press("t");
      await page.getByRole("dialog").getByRole("textbox").fill(typed);
      await page.getByRole("option", { name }).click();
    },
    themesOnOffer: async () => {
      await page.getByRole("option").first().waitFor();
      return page.getByRole("dialog").innerText();
    },
    /** All the legend of the thematic map says. */
    thematicLegend: async () => {
      await legend.waitFor();
      return legend.innerText();
    },
    /** Opens the evidence of the value of an area in the legend, and says what stands there. */
    readThematicEvidence: async (area: string) => {
      await legend
        .getByRole("listitem")
        .filter({ has: page.getByRole("button", { name: area, exact: true }) })
        .last()
        .getByRole("button", { name: "查看出处" })
        .click();
      return readDialog(page);
    },
    /** Opens the evidence of one end of the path of an area in the legend, and says what stands there. */
    readPathEvidence: async (area: string, figure: string) => {
      await legend
        .locator("tbody")
        .filter({ has: page.getByRole("button", { name: area, exact: true }) })
        .getByRole("button", { name: figure })
        .click();
      return readDialog(page);
    },
    legendCoversScale: async () => {
      const [card, scale] = await Promise.all([
        legend.boundingBox(),
        page.locator(".maplibregl-ctrl-scale").boundingBox(),
      ]);
      if (!card || !scale) throw new Error("There is no legend or no scale.");
      return card.y + card.height > scale.y && card.x < scale.x + scale.width;
    },
  };
};
