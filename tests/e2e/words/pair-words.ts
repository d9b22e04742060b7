/** What is said of two maps at once. */
import type { Page } from "playwright";
import { pixelsOf, shareOfDifference } from "../pixels.ts";
import { readDialog } from "./read-dialog.ts";

export const pairWords = (
  page: Page,
  /** Where a place on the ground is on the left map. */
  pointOf: (longitude: number, latitude: number) => Promise<{ x: number; y: number }>,
) => {
  const strip = page.locator("section[data-pair]");
  const left = page.locator("[data-map]");
  const right = page.locator("[data-pair-map]");
  const divider = page.getByRole("slider", { name: /分界线|Divider/ });
  const letter = (side: "a" | "b") => page.locator(`button[data-side=${side}]`);

  /** Both maps have drawn all they were asked to. */
  const pairIsDrawn = async () => {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    await page.locator("[data-map=ready][data-idle]").waitFor({ state: "attached" });
    await page.locator("[data-pair-map=ready][data-idle]").waitFor({ state: "attached" });
  };
  const boxOf = async (side: "a" | "b") => {
    const box = await (side === "a" ? left : right).boundingBox();
    if (!box) throw new Error("There are no two maps.");
    return box;
  };

  return {
    pairIsDrawn,
    hasPair: () => right.isVisible(),
    pairText: async () => {
      await strip.waitFor();
      return strip.innerText();
    },
    /** What the label on a map says it is. */
    saidOnMap: (side: "a" | "b") => letter(side).innerText(),
    workOnMap: (side: "a" | "b") => letter(side).click(),
    /** One row of the numbers in line, its cells apart. */
    pairRow: async (name: string) => {
      const row = strip.getByRole("row").filter({
        has: page.getByRole("rowheader", { name, exact: true }),
      });
      await row.first().waitFor();
      return (await row.first().locator("th, td").allInnerTexts()).map((cell) =>
        cell.replace(/\s+/g, " ").trim(),
      );
    },
    /** Opens the evidence of a figure in line, and says what stands there. */
    readPairEvidence: async (area: string, figure: string) => {
      await strip
        .locator(`[data-area="${area}"]`)
        .getByRole("button", { name: figure })
        .first()
        .click();
      return readDialog(page);
    },
    namesOnlyOn: async (side: string, type: string) => {
      const row = strip.locator(`[data-type=${type}]`);
      await row.getByRole("button", { name: `只在 ${side}` }).click();
      return row.getByRole("listitem").allInnerTexts();
    },
    /** Drags the divider to a share of the width. */
    dragDivider: async (to: number) => {
      const box = await boxOf("a");
      const grip = await page.locator("[data-divider]").boundingBox();
      if (!grip) throw new Error("There is no divider.");
      const y = grip.y + grip.height / 2;
      await page.mouse.move(grip.x + grip.width / 2, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * to, y, { steps: 4 });
      await page.mouse.up();
    },
    focusDivider: () => divider.focus(),
    dividerAt: async () => Number(await divider.inputValue()),
    /** How much of the two maps side by side looks unlike. */
    differenceOfMaps: async () => {
      const [a, b] = await Promise.all([boxOf("a"), boxOf("b")]);
      const shots = [];
      for (const box of [a, b]) {
        // What stands on the maps stands aside: labels above, legend and controls below.
        const clip = { x: box.x + 60, y: box.y + 60, width: a.width - 140, height: a.height - 140 };
        const picture = (await page.screenshot({ clip })).toString("base64");
        shots.push(await page.evaluateHandle(pixelsOf, { picture, scale: 0.5 }));
      }
      const [one, other] = shots;
      if (!one || !other) throw new Error("There are no two maps.");
      return page.evaluate(shareOfDifference, [one, other] as const);
    },
    /** Drags the right map by so many pixels. */
    dragRightMap: async (dx: number, dy: number) => {
      const box = await boxOf("b");
      const [x, y] = [box.x + box.width * 0.8, box.y + box.height * 0.3];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + dx, y + dy, { steps: 5 });
      await page.mouse.up();
    },
    /** Clicks the right one of two maps side by side at a place on the ground, degrees WGS84. */
    clickRightMap: async (longitude: number, latitude: number) => {
      const { x, y } = await pointOf(longitude, latitude);
      const [a, b] = await Promise.all([boxOf("a"), boxOf("b")]);
      await page.mouse.click(x + b.x - a.x, y + b.y - a.y);
    },
    hintIsGone: () => page.getByRole("tooltip").waitFor({ state: "detached" }),
    loseRightGraphics: () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>("[data-pair-map] canvas");
        canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      }),
    rightMapIs: (state: string) =>
      page.locator(`[data-pair-map="${state}"]`).waitFor({ state: "attached" }),
    exportNote: () => page.locator("[data-pair-note]").innerText(),
  };
};
