/**
 * How long things take, in milliseconds and as a ratio to a floor measured in the same run:
 * `npm run bench` after `npm run build`. The map is switched off, so that only the thing itself is measured.
 */
import type { Browser } from "playwright";
import { busyUntil } from "./busy-time.ts";
import { launchChromium } from "./chromium.ts";
import { measureDesk } from "./measure-desk.ts";
import { measureFactSheets } from "./measure-fact-sheets.ts";
import { measureFilters } from "./measure-filters.ts";
import { measureInvest } from "./measure-invest.ts";
import { measureSearch } from "./measure-search.ts";
import { measureWorkspace } from "./measure-workspace.ts";
import { serveBuilt } from "./serve-built.ts";

const runs = 7;

/** Panels by what stands in them: the floor is that of a body with one task. */
const panels = [
  { name: "floor: a body with one task", id: "body/political-legal-commission" },
  { name: "the city", id: "city/weihai" },
  { name: "高区", id: "zone/gaoqu" },
  { name: "经区", id: "zone/jingqu" },
  { name: "the plan of the city (document 003)", id: "source/003" },
];

/** Milliseconds the main thread is busy from asking for a panel on. */
interface Times {
  /** Until the panel is on the screen. */
  shown: number;
  /** Until what lies below the screen stands as well. */
  whole: number;
}

const measure = async (browser: Browser, address: string, id: string): Promise<Times> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(new URL("?sel=belt/central-manufacturing", address).href);
  await page.locator("aside [data-whole]").waitFor();
  // The copy for offline use is made in the background and must not be measured with it.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForLoadState("networkidle");
  const busy = await busyUntil(browser, page, () => page.evaluate(openPanel, id));
  await page.close();
  return { shown: busy("shown"), whole: busy("whole") };
};

/** In the page: opens a panel as the back button would; resolves when all of it is painted. */
const openPanel = async (id: string): Promise<void> => {
  /** A task posted from the frame runs once the frame is painted. */
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  const address = new URL(location.href);
  address.searchParams.set("sel", id);
  history.pushState(null, "", address);
  performance.mark("asked");
  dispatchEvent(new PopStateEvent("popstate"));
  await painted();
  performance.mark("shown");
  if (!document.querySelector(`aside[data-entity="${id}"] section`)) throw new Error("not shown");
  while (!document.querySelector("aside [data-whole]")) await painted();
  await painted();
  performance.mark("whole");
};

/** What a person changes on the default map, or on another one, as the links before and after. */
const changes = [
  { name: "hiding a layer", link: "?layers=land,city,districts,zones,place-labels" },
  { name: "another order", link: "?layers=land,city,zones,districts,place-labels" },
  { name: "a fainter layer", link: "?opacity=zones:50" },
  { name: "leaving out an area", link: "?without=zone/gaoqu" },
  { name: "the dark theme", link: "?theme=dark" },
  { name: "another language", link: "?lang=en" },
  { name: "a thematic map", link: "?indicator=count-platforms" },
  {
    name: "another year of it",
    from: "?indicator=rd-share&year=2021",
    link: "?indicator=rd-share&year=2023",
  },
];

/** Milliseconds that handing a changed style to the map takes, once there and back for every run. */
const measureStyle = async (
  browser: Browser,
  address: string,
  link: string,
  from: string,
): Promise<number[]> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(new URL(from, address).href);
  await page.locator("[data-map=ready][data-idle]").waitFor({ timeout: 60_000 });
  await page.evaluate(() => performance.clearMeasures("map-style"));
  for (let run = 0; run < runs; run += 1)
    for (const search of [link, from]) {
      await page.evaluate((query) => {
        history.replaceState(null, "", `${location.pathname}${query}${location.hash}`);
        dispatchEvent(new PopStateEvent("popstate"));
      }, search);
      await page.locator("[data-map=ready][data-idle]").waitFor({ timeout: 60_000 });
    }
  const times = await page.evaluate(() =>
    performance.getEntriesByName("map-style").map(({ duration }) => duration),
  );
  await page.close();
  // The first thematic map brings its own part of the program; by then it may have drawn twice or not at all.
  if (times.length < runs) throw new Error(`${link} changed the style ${times.length} times`);
  return times;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const percentile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(share * numbers.length) - 1] ?? 0;

const { address, close } = await serveBuilt(4291);
const browser = await launchChromium();
console.log(`opening a panel: milliseconds of the main thread, median of ${runs}`);
console.log("   shown     whole    ratio of shown to the floor");
let floor = 0;
for (const { name, id } of panels) {
  const times: Times[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await measure(browser, address, id));
  const shown = median(times.map((one) => one.shown));
  const whole = median(times.map((one) => one.whole));
  floor ||= shown;
  const [left, right] = [shown, whole].map((time) => time.toFixed(1).padStart(8));
  console.log(`${left}  ${right}  ${(shown / floor).toFixed(1).padStart(5)} ×  ${name}`);
}

console.log(
  `\nchanging the default map: milliseconds of script for the new style, median of ${runs}`,
);
for (const { name, link, from = "" } of changes) {
  const times = await measureStyle(browser, address, link, from);
  console.log(`${median(times).toFixed(1).padStart(8)}  ${name}`);
}
console.log(
  `\nchanging a filter on ten times the catalog: milliseconds of processor time of the main thread, medians of ${runs}`,
);
console.log("script, style and layout     all");
console.log("list and counts   with the map");
for (const { dimension, list, map, all } of await measureFilters(browser, address, runs)) {
  const said = [list, map, all].map((times) => median(times).toFixed(1).padStart(10));
  console.log(`${said.join("  ")}  the longest bar of ${dimension}`);
}
console.log(`\na workspace of 2,000 drawings: milliseconds of script, median of ${runs}`);
for (const { name, times } of await measureWorkspace(browser, address, runs))
  console.log(`${median(times).toFixed(1).padStart(8)}  ${name}`);
console.log(
  "\na fact sheet: milliseconds from the press until the file is there, the first and the median of three",
);
for (const { name, first, later } of await measureFactSheets(browser, address)) {
  const [left, right] = [first, median(later)].map((time) => time.toFixed(0).padStart(8));
  console.log(`${left}  ${right}  ${name}`);
}
console.log(
  "\na desk and its stage: milliseconds from the press in one window until the other shows it, the median and the 95th percentile",
);
for (const { name, times } of await measureDesk(browser, address)) {
  const [left, right] = [median(times), percentile(times, 0.95)].map((time) =>
    time.toFixed(1).padStart(8),
  );
  console.log(`${left}  ${right}  ${name}, ${times.length} times`);
}
await browser.close();
await close();
measureSearch();
measureInvest();
