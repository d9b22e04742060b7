/** What is said of drawing. */
import type { Page } from "playwright";

export const drawWords = (
  page: Page,
  pointOf: (longitude: number, latitude: number) => Promise<{ x: number; y: number }>,
) => {
  const card = page.locator("[data-tool]");
  const hint = card.locator("p").first();
  return {
    /** Takes another tool from the row in the card of the present one. */
    changeTool: async (name: string) => {
      await card.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
      await page.getByRole("region", { name, exact: true }).waitFor();
    },
    toolIs: (name: string) => page.getByRole("region", { name, exact: true }).waitFor(),
    hint: () => hint.innerText(),
    writeIn: async (label: string, written: string) => {
      const field = card.getByLabel(label, { exact: true });
      await field.fill(written);
      await field.press("Enter");
    },
    openTyped: () => card.getByRole("button", { name: "键入坐标、距离或半径" }).click(),
    /** Metres of the circle that is shown. */
    radius: () => card.locator("[data-radius]").innerText(),
    snappedTo: () => card.locator("[data-snap]").innerText(),
    held: () => card.locator("[data-held]").innerText(),
    dragOnMap: async (from: readonly [number, number], to: readonly [number, number]) => {
      const [start, end] = [await pointOf(...from), await pointOf(...to)];
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
      await page.mouse.move(end.x, end.y);
      await page.mouse.up();
    },
    showWorkspace: () => page.getByRole("tab", { name: "工作区" }).click(),
    /** Names of what is drawn, the uppermost first. */
    drawn: () => page.locator("[data-workspace] [data-drawing]").allInnerTexts(),
  };
};
