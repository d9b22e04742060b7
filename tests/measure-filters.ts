/** What a changed filter costs the main thread on a catalog ten times as large, with list, counts and map open. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { busyUntil } from "./busy-time.ts";
import { tenTimes, tenTimesPlaces } from "./ten-times.ts";

/** Values that are pressed, and let go again. */
const presses = [
  { dimension: "types", value: "project" },
  { dimension: "industries", value: "cluster/medical" },
  { dimension: "kinds", value: "target" },
  { dimension: "sources", value: "source/003" },
] as const;

/** Milliseconds of the main thread by what is pressed, one number a run. */
export const measureFilters = async (
  browser: Browser,
  address: string,
  runs: number,
): Promise<{ name: string; times: number[] }[]> => {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  await serveTenTimes(page);
  await page.goto(new URL("?page=list&list=all", address).href);
  await page.locator("[data-map=ready][data-idle]").waitFor({ timeout: 120_000 });
  await page.locator("[data-listed]").waitFor();
  const results: { name: string; times: number[] }[] = [];
  for (const { dimension, value } of presses) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const busy = await busyUntil(browser, page, () => page.evaluate(press, { dimension, value }));
      times.push(busy("shown"));
      // The next press must not be measured with what this one leaves to do.
      await page.locator("[data-map=ready][data-idle]").waitFor({ timeout: 60_000 });
    }
    if (runs % 2 === 1) await page.evaluate(press, { dimension, value });
    results.push({ name: `${dimension}: ${value}`, times });
  }
  await page.close();
  return results;
};

const serveTenTimes = async (page: Page): Promise<void> => {
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
};

/** In the page: presses a bar; resolves when what follows is painted. */
const press = async ({ dimension, value }: { dimension: string; value: string }): Promise<void> => {
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  const bar = document.querySelector<HTMLElement>(
    `[data-facet="${dimension}"] [data-value="${value}"]`,
  );
  if (!bar) throw new Error(`${dimension} ${value} is not on offer`);
  performance.mark("asked");
  bar.click();
  await painted();
  await painted();
  performance.mark("shown");
};
