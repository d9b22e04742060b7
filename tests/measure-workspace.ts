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
  const onMap = await repeat(() => edit(mapped));
  const floor = await clickNothing(mapped, runs);
  const [moves, clicks] = await drawPoints(mapped, runs);
  const common = await measureEdits(mapped, runs);
  // Last, for the tool stays out.
  const corners = await moveCorner(mapped, runs);
  const times = [
    { name: "one more edit, the panel open", times: await repeat(() => edit(plain)) },
    { name: "the same with the map besides", times: onMap },
    { name: "the pointer moved to where another point is drawn", times: moves },
    { name: "the click that draws it", times: clicks },
    { name: "floor: a click that changes nothing", times: floor },
    { name: "a corner of a line moved by a key", times: corners },
    ...common,
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

/** Clicks on the open sea, for which the map draws itself all the same: milliseconds of each click. */
const clickNothing = async (page: Page, runs: number): Promise<number[]> => {
  const box = await page.locator("[data-map]").boundingBox();
  if (!box) throw new Error("There is no map on the page.");
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.mouse.move(box.x + 0.8 * box.width, box.y + 60 + run);
    // Two clicks in a row would be a double one.
    await page.waitForTimeout(600);
    times.push(await scriptOf(page, () => click(page)));
  }
  return times;
};

const click = async (page: Page): Promise<void> => {
  await page.mouse.down();
  await page.mouse.up();
};

/** Draws points with the mouse: milliseconds of each move of the pointer, and of each click. */
const drawPoints = async (page: Page, runs: number): Promise<[number[], number[]]> => {
  await page.keyboard.press("p");
  await page.locator("[data-tool=draw-point]").waitFor();
  const box = await page.locator("[data-map]").boundingBox();
  if (!box) throw new Error("There is no map on the page.");
  const [moves, clicks]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    const [x, y] = [box.x + 0.3 * box.width + 40 * Math.random(), box.y + 0.5 * box.height];
    moves.push(await scriptOf(page, () => page.mouse.move(x, y)));
    clicks.push(await scriptOf(page, () => click(page)));
    await isKept(page);
  }
  await page.keyboard.press("Escape");
  await page.locator("[data-tool=draw-point]").waitFor({ state: "detached" });
  return [moves, clicks];
};

/** Moves a corner of a line of twenty by a key: milliseconds of each move. */
const moveCorner = async (page: Page, runs: number): Promise<number[]> => {
  // Below the points that have just been drawn.
  await page
    .locator("[data-drawing]")
    .nth(runs + 1)
    .click();
  await page.locator("[data-chosen]").waitFor();
  // The keys of a corner are those of the map.
  await page.locator("[data-map] canvas").first().focus();
  await page.keyboard.press("e");
  await page.locator("[data-tool=edit-shape]").waitFor();
  await page.keyboard.press("Tab");
  await page.locator("[data-held]").filter({ hasNotText: "未取顶点" }).waitFor();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(await scriptOf(page, () => page.keyboard.press("Shift+ArrowRight")));
    await isKept(page);
  }
  return times;
};

/** Milliseconds of other edits people often make, with list and map. */
const measureEdits = async (page: Page, runs: number): Promise<WorkspaceTimes[]> => {
  const edits: Record<string, number[]> = {};
  const measure = async (name: string, act: () => Promise<unknown>) => {
    edits[name] = [...(edits[name] ?? []), await scriptOf(page, act)];
    await isKept(page);
  };
  for (let run = 0; run < runs; run += 1) {
    await page.locator("[data-drawing]").first().click();
    const name = page.locator("[data-chosen]").getByRole("textbox", { name: "名称" });
    await name.fill(`another name ${run}`);
    await measure("renaming a drawing", () => name.press("Enter"));
    await page.locator("[data-drawing]").first().focus();
    await measure("deleting it", () => page.keyboard.press("Delete"));
    await measure("undoing that", () => page.keyboard.press("Control+z"));
  }
  return Object.entries(edits).map(([name, times]) => ({ name, times }));
};

/** Milliseconds of script until what an act changes is painted. */
const scriptOf = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  const { script } = await processorTime(page, async () => {
    await act();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  });
  return script;
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

/**
 * In the page: hides or shows the uppermost drawing; resolves when that is painted. The press is a task of its own:
 * what runs while this is evaluated counts as no script of the page.
 */
const hideFirst = async (): Promise<void> => {
  await new Promise<void>((resolve) =>
    setTimeout(() => {
      document.querySelector<HTMLElement>("[data-drawing] button")?.click();
      resolve();
    }),
  );
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
