/** How long a person waits for a fact sheet: on the clock, software graphics and all. Under 5 s is what is wanted. */
import type { Browser, Page } from "playwright";

interface SheetTimes {
  name: string;
  /** Milliseconds with fonts, PDF and slides still to be loaded. */
  first: number;
  later: number[];
}

const places = [
  { name: "高区, of which most is stated", id: "zone/gaoqu" },
  { name: "中德产业园, of which hardly anything is", id: "park/china-germany" },
];

export const measureFactSheets = async (
  browser: Browser,
  address: string,
): Promise<SheetTimes[]> => {
  const times: SheetTimes[] = [];
  for (const { name, id } of places)
    for (const format of ["PDF", "PPTX"]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(new URL(`?sel=${id}`, address).href);
      await page.locator("[data-map=ready][data-idle]").waitFor({ timeout: 60_000 });
      await page.locator("aside").getByRole("button", { name: "下载资料页" }).click();
      await page.getByRole("radio", { name: new RegExp(format) }).check();
      const [first = 0, ...later] = [
        await download(page),
        await download(page),
        await download(page),
        await download(page),
      ];
      times.push({ name: `${format} of ${name}`, first, later });
      await page.close();
    }
  return times;
};

const download = async (page: Page): Promise<number> => {
  const start = performance.now();
  const [file] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.locator("[data-fact-sheet]").getByRole("button", { name: /^下载/ }).click(),
  ]);
  const time = performance.now() - start;
  await file.delete();
  return time;
};
