/** What is said of the search. */
import type { Page } from "playwright";

export const searchWords = (page: Page) => {
  const dialog = page.getByRole("dialog");
  const options = dialog.getByRole("option");
  const field = dialog.getByRole("textbox");
  return {
    /** Names the search offers for a query, best first. */
    find: async (query: string) => {
      await page.keyboard.press("/");
      await field.fill(query);
      await options.first().waitFor();
      return options.allInnerTexts();
    },
    searchSays: async (query: string) => {
      await page.keyboard.press("/");
      await field.fill(query);
      return dialog.innerText();
    },
    /** Kinds of what is found, that of the best first. */
    kindsFound: async () => {
      await options.first().waitFor();
      return dialog
        .getByRole("group")
        .evaluateAll((all) =>
          all.map((group) => group.firstElementChild?.firstElementChild?.textContent ?? ""),
        );
    },
    resultsListed: async (kind: string) =>
      dialog.getByRole("group", { name: kind }).getByRole("option").allInnerTexts(),
    marked: async () => {
      await dialog.locator("mark").first().waitFor();
      return dialog.locator("mark").allInnerTexts();
    },
    chooseFound: async (name: string | RegExp) => options.filter({ hasText: name }).first().click(),
    searchStatus: () => dialog.getByRole("status").innerText(),
    isSearching: () => dialog.isVisible(),
    /** What the button under the keyboard says of itself: its name, whether it can be pressed, its description. */
    describeButton: async (name: string) => {
      const button = page.getByRole("button", { name, exact: true });
      // A tooltip shows at once to those who came with the keyboard.
      await page.keyboard.press("Shift");
      await button.focus();
      await page.getByRole("tooltip").waitFor();
      return {
        isDisabled: (await button.getAttribute("aria-disabled")) === "true",
        tip: await page.getByRole("tooltip").innerText(),
      };
    },
  };
};
