/**
 * How long a desk and its stage take to hear of each other: two real windows, on the clock, from the press in one until
 * it stands on the page of the other. 50 ms at the 95th percentile is the bar for a message.
 */
import type { Browser, BrowserContext, Page } from "playwright";

interface Delays {
  name: string;
  /** Milliseconds, one a press. */
  times: number[];
}

const messages = 120;
/** A scene has to be drawn by both windows before the next is asked for. */
const scenes = 20;

export const measureDesk = async (browser: Browser, address: string): Promise<Delays[]> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 0.5,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  await context.addInitScript(watch);
  const link = "?mode=present&story=overview&scene=2";
  const stage = await openWindow(context, new URL(link, address).href);
  const desk = await openWindow(context, new URL(`${link}&desk=1`, address).href);
  await desk.locator("[data-dot=live]").waitFor({ state: "attached" });
  const pressBlack = (page: Page) => () => page.keyboard.press("b");
  const delays = [
    { name: "black, desk to stage", times: await time(desk, stage, pressBlack(desk), messages) },
    { name: "black, stage to desk", times: await time(stage, desk, pressBlack(stage), messages) },
  ];
  await desk.keyboard.press("l");
  const box = await desk.locator("[data-wall-in-small]").boundingBox();
  const point = (run: number) =>
    desk.mouse.move((box?.x ?? 0) + 60 + run, (box?.y ?? 0) + 90 + (run % 7));
  await point(0);
  await stage.locator("[data-spotlight]").waitFor({ state: "attached" });
  await settled(stage, desk);
  delays.push({
    name: "spotlight, desk to stage",
    times: await time(desk, stage, (run) => point(run + 1), messages),
  });
  await desk.keyboard.press("l");
  await settled(stage, desk);
  const turn = async (run: number) => {
    await settled(stage, desk);
    await desk.keyboard.press(run % 2 === 0 ? "PageDown" : "PageUp");
  };
  delays.push({ name: "next scene, desk to stage", times: await time(desk, stage, turn, scenes) });
  await context.close();
  return delays;
};

const openWindow = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("[data-map=ready][data-idle]").waitFor({ state: "attached", timeout: 60_000 });
  return page;
};

/** Until neither has anything left to draw. */
const settled = async (...pages: Page[]) => {
  for (const page of pages)
    await page.locator("[data-map=ready][data-idle]").waitFor({ state: "attached" });
};

/** Milliseconds from a press in one window until the other one shows what came of it. */
const time = async (
  from: Page,
  to: Page,
  press: (run: number) => Promise<void>,
  runs: number,
): Promise<number[]> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = await lastOf(to, "shown");
    await press(run);
    await to.waitForFunction((last) => document.documentElement.dataset.shown !== last, before);
    times.push(Number(await lastOf(to, "shown")) - Number(await lastOf(from, "pressed")));
  }
  return times;
};

const lastOf = (page: Page, what: "shown" | "pressed"): Promise<string | undefined> =>
  page.evaluate((name) => document.documentElement.dataset[name], what);

/** In the page: notes when something was last pressed, and when what a briefing shows last changed. */
const watch = () => {
  const now = () => `${performance.timeOrigin + performance.now()}`;
  const note = () => {
    document.documentElement.dataset.pressed = now();
  };
  window.addEventListener("keydown", note, true);
  window.addEventListener("pointermove", note, true);
  const shown = () =>
    ["[data-black]", "[data-scene]", "[data-desk-scene]", "[data-spotlight]"]
      .map((selector) => document.querySelector<HTMLElement>(selector)?.dataset)
      .map((data) => data && [data.black, data.scene, data.deskScene, data.spotlight])
      .join("|");
  let last = "";
  const look = () => {
    const next = shown();
    if (next === last) return;
    last = next;
    document.documentElement.dataset.shown = now();
  };
  document.addEventListener("DOMContentLoaded", () =>
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ["data-black", "data-scene", "data-desk-scene", "data-spotlight"],
    }),
  );
};
