/** What is said of the choice of a basemap. */
import type { Page } from "playwright";

export const basemapWords = (page: Page) => {
  return {
    openBasemaps: async () => {
      await page.getByRole("toolbar").getByRole("button", { name: "选择底图" }).click();
      await page.getByRole("dialog").getByRole("radiogroup").waitFor();
    },
    chooseBasemap: (name: string) =>
      page.getByRole("dialog").getByRole("radio", { name }).click({ force: true }),
    chosenBasemap: () =>
      page
        .getByRole("dialog")
        .locator("label")
        .filter({ has: page.getByRole("radio", { checked: true }) })
        .innerText(),
    /** Puts the keyboard on the chosen basemap. */
    focusChoice: () => page.getByRole("dialog").getByRole("radio", { checked: true }).focus(),
    chooseFace: (name: string) => page.getByRole("dialog").getByRole("combobox").selectOption(name),
    enterKey: async (key: string) => {
      await page.getByLabel("密钥（tk）").fill(key);
      await page.getByRole("button", { name: "保存", exact: true }).click();
    },
    enterAddress: async (written: string) => {
      await page.getByLabel("地址", { exact: true }).fill(written);
      await page.getByRole("button", { name: "添加", exact: true }).click();
    },
    enteredAddress: () => page.getByLabel("地址", { exact: true }).inputValue(),
  };
};
