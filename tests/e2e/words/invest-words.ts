/** What is said of choosing a place to invest in. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";

export const investWords = (page: Page) => {
  const panel = page.locator("nav[data-panel=invest]");
  const ranked = panel.locator("[data-ranked]");
  const rowOf = (id: string) => panel.locator(`[data-candidate="${id}"]`);
  const listedOf = (id: string) => panel.locator(`[data-listed="${id}"]`);
  const chips = panel.locator("[data-criteria] li button[aria-expanded]");
  const editor = panel.locator("[data-editor]");
  return {
    switchMode: (name: string) =>
      page.locator("[data-mode-switch]").getByRole("button", { name, exact: true }).click(),
    startFrom: (name: string) => panel.getByRole("button", { name, exact: true }).click(),
    /** Rank and id of each candidate that is listed, once they stand. */
    candidatesListed: async () => {
      await ranked.waitFor();
      return panel
        .locator("[data-candidate]")
        .evaluateAll((rows) =>
          rows.map(
            (row) => `${row.getAttribute("data-rank")} ${row.getAttribute("data-candidate")}`,
          ),
        );
    },
    rankedCount: async () => Number(await ranked.getAttribute("data-ranked")),
    candidateText: async (id: string) => (await rowOf(id).innerText()).replaceAll(/\s+/g, " "),
    /** Opens every verdict on a candidate. */
    judge: (id: string) => rowOf(id).getByRole("button", { expanded: false }).first().click(),
    isJudged: (id: string) => rowOf(id).locator("[data-verdicts]").waitFor(),
    verdictsOf: (id: string) =>
      rowOf(id)
        .locator("[data-verdict]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-verdict"))),
    /** Reads the first piece of evidence of a candidate's verdicts. */
    evidenceOfVerdict: async (id: string) => {
      await rowOf(id).locator("[data-verdicts] button").first().click();
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      return dialog.innerText();
    },
    /** Names a routing service beside a distance of a candidate, and reads what is then said. */
    nameRoadService: async (id: string, address: string) => {
      const line = rowOf(id).locator("[data-road]").first();
      const field = line.getByRole("textbox");
      if (!(await field.isVisible())) await line.getByRole("button").first().click();
      await field.fill(address);
      await line.getByRole("button", { name: "试用并记住" }).click();
      const said = line.getByRole("status").filter({ hasText: /OSRM|分钟/ });
      await said.waitFor();
      return said.innerText();
    },
    /** The marks of each area in the chart of profiles of a comparison. */
    profiles: () =>
      page
        .locator("[data-part=criteria] svg[role=img] [data-series]")
        .evaluateAll((all) =>
          all.map((series) =>
            [...series.querySelectorAll("path")].map((mark) =>
              mark.hasAttribute("data-hollow") ? "hollow" : "full",
            ),
          ),
        ),
    candidatePointedAt: (id: string) =>
      panel.locator(`[data-candidate="${id}"][data-pointed]`).waitFor(),
    star: (id: string) => rowOf(id).getByRole("button", { name: /清单/ }).click(),
    /** What is said of how sure the first place is, once the weights have been tried. */
    doubtSaid: async () => {
      await panel.locator("[data-doubt=known]").waitFor();
      return panel.locator("[data-leader]").innerText();
    },
    missesListed: () =>
      panel
        .locator("[data-miss]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-miss"))),
    admitMiss: (id: string) =>
      panel.locator(`[data-miss="${id}"]`).getByRole("button", { name: /^改为/ }).click(),
    /** Opens the criterion that is said so. */
    openCriterion: (words: string | RegExp) =>
      chips
        .and(page.getByRole("button", { name: words }))
        .first()
        .click(),
    addCriterion: (words: string) =>
      panel.getByLabel("添加要求", { exact: true }).selectOption({ label: words }),
    chooseSegment: (name: string) => editor.getByRole("button", { name, exact: true }).click(),
    fillCriterion: (label: string, value: string) =>
      editor.getByLabel(label, { exact: true }).fill(value),
    criterionFault: () => editor.getByRole("alert").innerText(),
    closeCriterion: () => editor.getByRole("button", { name: "完成" }).click(),
    criteriaSaid: () =>
      chips.evaluateAll((all) =>
        all.map((chip) => (chip as HTMLElement).innerText.replaceAll(/\s+/g, " ")),
      ),
    unlikeSaid: () => panel.locator("[data-unlike]").innerText(),
    turnToLeaf: (leaf: "candidates" | "shortlist") => panel.locator(`[data-leaf=${leaf}]`).click(),
    shortlisted: () =>
      panel
        .locator("[data-listed]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-listed"))),
    /** Moves a place of the shortlist with the arrow keys of its handle. */
    moveListed: async (id: string, key: "ArrowUp" | "ArrowDown") => {
      await listedOf(id).locator("[draggable]").focus();
      await page.keyboard.press(key);
    },
    dragListed: (id: string, onto: string) =>
      listedOf(id).locator("[draggable]").dragTo(listedOf(onto)),
    writeNote: (id: string, note: string) => listedOf(id).getByRole("textbox").fill(note),
    noteOn: (id: string) => listedOf(id).getByRole("textbox").inputValue(),
    changesSaid: () => panel.locator("[data-changes]").innerText(),
    saveShortlist: async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        panel.getByRole("button", { name: "存为文件" }).click(),
      ]);
      return readFileSync(await download.path(), "utf8");
    },
    openShortlist: async (content: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        panel.getByRole("button", { name: "打开文件" }).click(),
      ]);
      await chooser.setFiles({
        name: "a.shortlist.json",
        mimeType: "application/json",
        buffer: Buffer.from(content),
      });
    },
    sayInEnquiry: (message: string) =>
      page.getByRole("dialog").getByLabel("想说的话", { exact: true }).fill(message),
    /** What an enquiry reads. */
    letter: () => page.locator("[data-enquiry] textarea[readonly]").inputValue(),
    /** Chinese words of the panel that are not marked as original. */
    investUntranslated: () =>
      panel.evaluate((part) =>
        [...part.querySelectorAll("*")].flatMap((element) =>
          [...element.childNodes].flatMap((node) =>
            node.nodeType === Node.TEXT_NODE && /\p{Script=Han}/u.test(node.textContent ?? "")
              ? [node.textContent]
              : [],
          ),
        ),
      ),
    /** Buttons, fields and choices of the panel that are smaller than a finger, with their size. */
    smallTargets: () =>
      panel.evaluate((part) =>
        [...part.querySelectorAll("button, select, input, textarea")]
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          // A quotation mark stands in its line of text; the field of a box is unseen.
          .filter(
            ({ target, box }) => box.width > 2 && target.getAttribute("aria-haspopup") !== "dialog",
          )
          .filter(({ box }) => box.height < 43.5)
          .map(({ target, box }) => `${target.outerHTML.slice(0, 70)} ${box.height}`),
      ),
  };
};
