/** What is said of the table of targets. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { readDialog } from "./read-dialog.ts";

export const targetWords = (page: Page, panelShows: (name: string) => Promise<void>) => {
  const targets = page.locator("main[data-page=targets]");
  return {
    /** What each row of the table of targets says. */
    targetsListed: async () => {
      await targets.locator("[data-listed]").waitFor();
      return targets
        .locator("tbody tr")
        .evaluateAll((all) =>
          all.map((row) => row.textContent?.replaceAll(/\s+/g, " ").trim() ?? ""),
        );
    },
    targetsText: () => targets.innerText(),
    filterTargets: (typed: string) => targets.getByRole("searchbox").fill(typed),
    /** Presses a status above the table of targets. */
    toggleStatus: (name: string | RegExp) =>
      targets.getByRole("group").getByRole("button", { name }).click(),
    pressedStatuses: () =>
      targets.getByRole("group").getByRole("button", { pressed: true }).allInnerTexts(),
    sortTargets: (column: string) =>
      targets.getByRole("columnheader", { name: column, exact: true }).getByRole("button").click(),
    /** How a column of the table of targets is sorted. */
    sortedBy: (column: string) =>
      targets.getByRole("columnheader", { name: column, exact: true }).getAttribute("aria-sort"),
    readTargetEvidence: async (figure: string) => {
      await targets.getByRole("button", { name: figure }).first().click();
      return readDialog(page);
    },
    narrowTargets: (choice: string, option: string) =>
      targets.getByRole("combobox", { name: choice, exact: true }).selectOption(option),
    openFromTargets: async (name: string) => {
      await targets.locator("tbody").getByRole("button", { name, exact: true }).first().click();
      await panelShows(name);
    },
    downloadTargets: async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        targets.getByRole("button", { name: "下载所列 CSV" }).click(),
      ]);
      return readFileSync(await download.path(), "utf8");
    },
  };
};
