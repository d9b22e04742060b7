/** What is said of the views of the whole below the map. */
import type { Page } from "playwright";
import { readDialog } from "./read-dialog.ts";

export const viewWords = (page: Page) => {
  const view = page.locator("section[data-page][data-beside]");
  const node = (name: string) => view.locator(`button[data-node][title^="${name}"]`);
  const sorted = (ids: readonly (string | null)[]) => [...new Set(ids)].sort();
  const names = (which: string) =>
    view
      .locator(`button[data-node]${which}`)
      .evaluateAll((nodes) => nodes.map((one) => (one as HTMLElement).title));
  return {
    viewIs: (id: string) => page.locator(`section[data-page="${id}"]`).waitFor(),
    viewText: () => view.innerText(),
    showViewAs: (shape: string) => view.getByRole("button", { name: shape, exact: true }).click(),
    chooseNode: (name: string) => node(name).first().click(),
    /** Puts the keyboard on a node, as Tab would. */
    reachNode: async (name: string) => {
      // The keyboard has to have been used last for the focus to be seen.
      await page.keyboard.press("Shift");
      await node(name).first().focus();
    },
    /** Names of the nodes that are marked as selected, or for what is selected. */
    markedNodes: () => names("[data-marked]"),
    /** Names of the nodes that are linked with the one pointed at, and its own. */
    nodesInLight: () => names(":not([data-faded])"),
    hasFadedNodes: async () => (await view.locator("[data-node][data-faded]").count()) > 0,
    /** Ids of the links the picture shows. */
    picturedLinks: async () => {
      await view.locator("[data-link]").first().waitFor({ state: "attached" });
      return sorted(
        await view
          .locator("[data-link]")
          .evaluateAll((links) => links.map((link) => link.getAttribute("data-link"))),
      );
    },
    /** Ids of the links the table speaks of. */
    tabledLinks: async () =>
      sorted(
        await view
          .locator("[data-links]")
          .evaluateAll((items) =>
            items.flatMap((item) => item.getAttribute("data-links")?.split("|") ?? []),
          ),
      ),
    rowText: (name: string) =>
      view
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name }) })
        .first()
        .innerText(),
    /** Opens the evidence of a sentence in the view, and says what stands there. */
    readViewEvidence: async (words: string) => {
      await view.getByRole("button", { name: words }).first().click();
      return readDialog(page);
    },
    /** Chinese words in the view that are not marked as original. */
    untranslatedInView: () =>
      view.evaluate((root) =>
        [...root.querySelectorAll("*")].flatMap((element) =>
          [...element.childNodes].flatMap((child) =>
            child.nodeType === Node.TEXT_NODE && /\p{Script=Han}/u.test(child.textContent ?? "")
              ? [child.textContent]
              : [],
          ),
        ),
      ),
  };
};
