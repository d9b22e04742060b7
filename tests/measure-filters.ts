/** What a changed filter costs the main thread on a catalog ten times as large, with list and counts open. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { busyUntil } from "./busy-time.ts";
import { scriptTime } from "./script-time.ts";
import { tenTimes, tenTimesPlaces } from "./ten-times.ts";

/** The charts whose longest bar is pressed, and let go again. */
const dimensions = ["types", "industries", "kinds", "sources"] as const;

/** Milliseconds, one number a press. */
interface FilterTimes {
  dimension: string;
  /** All the main thread does until it is painted, the map switched off: software graphics would be measured with it. */
  whole: number[];
  /** Its script with the map on, which is given its new style. */
  script: number[];
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
    const whole: number[] = [];
    const script: number[] = [];
    // In pairs, so that what was chosen is let go again.
    for (let run = 0; run < 2 * Math.ceil(runs / 2); run += 1) {
      const busy = await busyUntil(browser, plain, () => plain.evaluate(press, dimension));
      whole.push(busy("shown"));
      script.push(await scriptTime(mapped, () => mapped.evaluate(press, dimension)));
      // The next press must not be measured with what this one leaves to do.
      await mapped.locator("[data-map=ready][data-idle]").waitFor({ timeout: 60_000 });
    }
    times.push({ dimension, whole, script });
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

/** In the page: presses a bar; resolves when what follows is painted. */
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
  performance.mark("asked");
  bar.click();
  await painted();
  await painted();
  performance.mark("shown");
};
