/** What is said of the guided tour and of help. */
import type { Page } from "playwright";
import { readDialog } from "./read-dialog.ts";

export const tourWords = (page: Page) => {
  const offer = page.locator("[data-tour-offer]");
  const card = page.getByRole("dialog", { name: "导览" });
  return {
    tourIsOffered: () => offer.waitFor(),
    hasOffer: () => offer.isVisible(),
    /** Waits until the tour is at a step and points at what it speaks of; says what the step says. */
    tourIsAt: async (step: number) => {
      await card.getByText(`第 ${step} 步，共 9 步`).waitFor();
      await page.locator("[data-tour-ring]").waitFor();
      return card.innerText();
    },
    hasTour: () => card.isVisible(),
    /** Opens the help beside a tool, and says what it says. */
    readHelp: async (tool: string) => {
      await page.getByRole("button", { name: `帮助：${tool}`, exact: true }).click();
      await page.getByRole("dialog").getByText("留意").waitFor();
      return readDialog(page);
    },
    clickInDialog: (name: string) =>
      page.getByRole("dialog").getByRole("button", { name, exact: true }).click(),
  };
};
