/**
 * What a changed filter costs the main thread on a catalog ten times as large, with list and counts open: processor
 * time from the press until the list is painted and the map is idle. Other programs and waiting for software graphics
 * take none of it.
 */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { processorTime } from "./processor-time.ts";
import { tenTimes, tenTimesPlaces } from "./ten-times.ts";

/** The charts whose longest bar is pressed, and let go again. */
const dimensions = ["types", "industries", "kinds", "sources"] as const;

/** Milliseconds, one number a press. */
interface FilterTimes {
  dimension: string;
  /** Script, style and layout of list and counts alone, the map switched off. */
  list: number[];
  /** The same with the map on. */
  map: number[];
  /** All the main thread does with the map on: painting, and copying what software graphics has drawn, besides. */
  all: number[];
}

export const measureFilters = async (
  browser: Browser,
  address: string,
  runs: number,
): Promise<FilterTimes[]> => {
  const plain = await openTenTimes(browser, address, false);
  const mapped = await openTenTimes(browser, address, true);
  const times: FilterTimes[] = [];
  for (const dimension of dimensions) {
    const list: number[] = [];
    const map: number[] = [];
    const all: number[] = [];
    // In pairs, so that what was chosen is let go again.
    for (let run = 0; run < 2 * Math.ceil(runs / 2); run += 1) {
      list.push((await processorTime(plain, () => plain.evaluate(press, dimension))).own);
      const work = await processorTime(mapped, () => mapped.evaluate(press, dimension));
      map.push(work.own);
      all.push(work.all);
    }
    times.push({ dimension, list, map, all });
  }
  await plain.close();
  await mapped.close();
  return times;
};

const openTenTimes = async (browser: Browser, address: string, hasMap: boolean): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
    reducedMotion: "reduce",
  });
  if (!hasMap)
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(`../dist/data/${path}`, import.meta.url), "utf8"));
  const { index, details } = tenTimes(read("slices/index.json"), read("slices/details.json"));
  const answers = {
    "slices/index.json": index,
    "slices/details.json": details,
    "layers/places.geojson": tenTimesPlaces(read("layers/places.geojson")),
  };
  for (const [path, content] of Object.entries(answers))
    await page.route(`**/data/${path}`, (route) => route.fulfill({ json: content }));
  await page.goto(new URL("?page=list&list=all", address).href);
  if (hasMap) await page.locator("[data-map=ready][data-idle]").waitFor({ timeout: 120_000 });
  await page.locator("[data-listed]").waitFor({ timeout: 60_000 });
  return page;
};

/** In the page: presses a bar; resolves when the list is painted and the map is idle. */
const press = async (dimension: string): Promise<void> => {
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  const facet = document.querySelector(`[data-facet="${dimension}"]`);
  const bar =
    facet?.querySelector<HTMLElement>("[aria-pressed=true]") ??
    facet?.querySelector<HTMLElement>("[data-value]");
  if (!bar) throw new Error(`There are no bars of ${dimension}.`);
  // What runs while this is evaluated counts as no script of the page, so the press is a task of its own.
  await new Promise<void>((resolve) =>
    setTimeout(() => {
      bar.click();
      resolve();
    }),
  );
  await painted();
  await painted();
  const map = document.querySelector("[data-map=ready]");
  if (!map || map.hasAttribute("data-idle")) return;
  await new Promise<void>((resolve) =>
    new MutationObserver(() => {
      if (map.hasAttribute("data-idle")) resolve();
    }).observe(map, { attributeFilter: ["data-idle"] }),
  );
};
