/** What is said of the responsibilities. */
import type { Page } from "playwright";
import { readDialog } from "./read-dialog.ts";

export const dutiesWords = (page: Page) => {
  return {
    /** Types into the filter of the responsibilities. */
    narrowDuties: (typed: string) => page.locator("main search").getByRole("searchbox").fill(typed),
    /** Ids of the matters the responsibilities show, top to bottom. */
    dutyMatters: () =>
      page
        .locator("main [data-matter]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-matter"))),
    /** Names of the bodies that head the columns, first to last. */
    dutyBodies: () =>
      page
        .locator("main thead th[data-body] button span:first-child")
        .evaluateAll((names) => names.map((name) => name.textContent)),
    /** Takes the head of a row or column of the responsibilities. */
    chooseDutyHead: (name: string) =>
      page
        .locator("main table")
        .getByRole("button", { name: new RegExp(`${name}\\s*\\d*$`) })
        .and(page.locator("th button"))
        .first()
        .click(),
    /** Opens the evidence of a duty, and says what stands there. */
    readDuty: async (words: string) => {
      await page.locator("main").getByRole("button", { name: words }).first().click();
      return readDialog(page);
    },
  };
};
