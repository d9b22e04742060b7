/** What one more edit costs in a workspace of 2,000 drawings, with its panel open, and what it takes to write it. */
import type { Browser, Page } from "playwright";
import { processorTime } from "./processor-time.ts";
import { generation } from "./workspace-generation.ts";

const drawings = 2_000;

/** Milliseconds, one number a run. */
interface WorkspaceTimes {
  name: string;
  times: number[];
}

export const measureWorkspace = async (
  browser: Browser,
  address: string,
  runs: number,
): Promise<WorkspaceTimes[]> => {
  const plain = await openLarge(browser, address, false);
  const mapped = await openLarge(browser, address, true);
  const repeat = async (measure: () => Promise<number>): Promise<number[]> => {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await measure());
    return times;
  };
  const edit = async (page: Page) => {
    const { script } = await processorTime(page, () => page.evaluate(hideFirst));
    await isKept(page);
    return script;
  };
  const kept = async (page: Page) => {
    const { script } = await processorTime(page, async () => {
      await page.evaluate(hideFirst);
      await isKept(page);
    });
    return script;
  };
  const times = [
    { name: "one more edit, the panel open", times: await repeat(() => edit(plain)) },
    { name: "the same with the map besides", times: await repeat(() => edit(mapped)) },
    {
      name: "the same without the map, until it is written",
      times: await repeat(() => kept(plain)),
    },
    {
      name: "the longest wait while all drawings are changed and written",
      times: await repeat(() => plain.evaluate(restyleAll)),
    },
  ];
  await plain.close();
  await mapped.close();
  return times;
};

const isKept = (page: Page) => page.locator("[data-keeping=kept]").waitFor();

const openLarge = async (browser: Browser, address: string, hasMap: boolean): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
    reducedMotion: "reduce",
  });
  if (!hasMap)
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  await page.goto(new URL("?lang=zh", address).href);
  await page.getByRole("tab", { name: "工作区" }).click();
  const file = {
    format: "weihai-atlas-workspace",
    version: 1,
    dataVersion: "",
    savedAt: "",
    workspace: generation("large", 0, drawings),
  };
  await page.locator('[data-workspace] input[accept=".json"]').setInputFiles({
    name: "large.atlas.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.locator("[data-drawing]").first().waitFor({ timeout: 60_000 });
  if (hasMap) await page.locator("[data-map=ready][data-idle]").waitFor({ timeout: 120_000 });
  await isKept(page);
  return page;
};

/** In the page: hides or shows the uppermost drawing; resolves when that is painted. */
const hideFirst = async (): Promise<void> => {
  document.querySelector<HTMLElement>("[data-drawing] button")?.click();
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
};

/** In the page: gives all drawings another colour; resolves with the longest wait for a turn until it is written. */
const restyleAll = async (): Promise<number> => {
  const row = document.querySelector<HTMLElement>("[data-drawing]");
  row?.focus();
  row?.dispatchEvent(new KeyboardEvent("keydown", { key: "a", ctrlKey: true, bubbles: true }));
  const painted = () => new Promise(requestAnimationFrame);
  while (!document.querySelector("[data-chosen]")) await painted();
  await painted();
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  const other = document.querySelector<HTMLElement>("[data-chosen] [type=radio]:not(:checked)");
  other?.click();
  await painted();
  // The edit itself is over; from here on only the writing is waited for.
  await turn();
  let longest = 0;
  let last = performance.now();
  while (!document.querySelector("[data-keeping=kept]")) {
    await turn();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
};
