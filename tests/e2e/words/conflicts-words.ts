/** What is said of the view of contradictions. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { readDialog } from "./read-dialog.ts";

export const conflictsWords = (page: Page) => {
  const view = page.locator("main[data-page=conflicts]");
  return {
    /** Ids of the contradictions that are listed. */
    conflictsListed: async () => {
      await view.locator("[data-listed]").waitFor();
      return view
        .locator("[data-conflict]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-conflict") ?? ""));
    },
    conflictsText: () => view.innerText(),
    /** Takes a cell or a head of the pictures of the contradictions. */
    chooseConflicts: (name: string | RegExp) =>
      view.locator("table").getByRole("button", { name }).first().click(),
    filterConflicts: (typed: string) => view.getByRole("searchbox").fill(typed),
    readConflictSide: async (figure: string) => {
      await view.locator("[data-conflict]").getByRole("button", { name: figure }).first().click();
      return readDialog(page);
    },
    downloadConflicts: async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        view.getByRole("button", { name: "下载所列 CSV" }).click(),
      ]);
      return readFileSync(await download.path(), "utf8");
    },
  };
};
