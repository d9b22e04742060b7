/** Lets a story play by itself in a circle, takes its graphics away now and then, and measures what that leaves behind. */
import type { CDPSession, Page } from "playwright";
import { type HeapWeight, weighHeap } from "./weigh-heap.ts";

export interface SoakOrder {
  /** Its scenes in their order, with the seconds each stays. */
  scenes: readonly { id: string; dwell: number }[];
  /**
   * Whether it has been played for long enough, after a first time through, and how many losses of its graphics are
   * due by now. Told how many milliseconds of the story have passed, that first time included.
   */
  isOver: (told: number) => boolean;
  lossesDue: (told: number) => number;
  /** Milliseconds each scene is really watched once it stands; the rest of its stay is passed over. */
  watches?: number;
}

export interface SoakReport {
  /** How many scenes were shown, and how often the graphics went. */
  scenes: number;
  losses: number;
  /** Milliseconds the stage was longest without words or map. */
  longestBlank: number;
  /** How often the page was loaded anew. */
  reloads: number;
  errors: string[];
  /** After a forced collection at the first scene, each time the story has been through. */
  weights: Weight[];
}

interface Weight extends HeapWeight {
  /** Elements, in the page or held by script, and what listens to them. */
  nodes: number;
  listeners: number;
}

/** The page shows the first scene, and nothing plays yet. */
export const soakStory = async (page: Page, order: SoakOrder): Promise<SoakReport> => {
  const { scenes, isOver, lossesDue, watches = 0 } = order;
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  let reloads = 0;
  page.on("load", () => {
    reloads += 1;
  });
  // With the clock of the browser, before the one that can be put forward.
  await page.addInitScript(watchBlanks);
  await page.evaluate(watchBlanks);
  await page.clock.install();
  const session = await page.context().newCDPSession(page);

  let told = 0;
  let shown = 0;
  let losses = 0;
  const mapStands = async (): Promise<void> => {
    await nextPictures(page);
    await page
      .locator("[data-map=ready][data-idle]")
      .waitFor({ state: "attached", timeout: 60_000 });
  };
  const stand = async (index: number): Promise<void> => {
    await page.locator(`[data-scene="${scenes[index]?.id}"]`).waitFor({ timeout: 60_000 });
    await mapStands();
  };
  const sceneShown = async (): Promise<number> => {
    const id = await page.locator("[data-scene]").getAttribute("data-scene");
    return scenes.findIndex((scene) => scene.id === id);
  };
  /** From the scene that is shown to the next; says which that is. */
  const turn = async (): Promise<number> => {
    if (watches > 0) await page.waitForTimeout(watches);
    if (losses < lossesDue(told)) {
      losses += 1;
      await page.evaluate(loseGraphics);
      // Every other time the next scene comes while there are none.
      if (losses % 2 === 1) await mapStands();
    }
    await nextPictures(page);
    // On a slow machine it may have followed by itself meanwhile.
    const index = await sceneShown();
    const { dwell } = scenes[index] ?? { dwell: 0 };
    const next = (index + 1) % scenes.length;
    await page.clock.fastForward(dwell * 1000 + 100);
    told += dwell * 1000;
    shown += 1;
    await stand(next);
    return next;
  };
  const once = async () => {
    while ((await turn()) !== 0);
  };
  const weights: Weight[] = [];
  // A key pressed before there is a stage would not be heard.
  await stand(0);
  do {
    await page.keyboard.press("p");
    await once();
    // It waits while it is weighed, however long that takes.
    await page.keyboard.press("p");
    // What MapLibre keeps of tiles it has drawn goes with the graphics: each weighing finds the same.
    losses += 1;
    await page.evaluate(loseGraphics);
    await stand(0);
    weights.push(await weigh(session));
  } while (weights.length < 2 || !isOver(told));
  const longestBlank = await page.evaluate(() => Number(sessionStorage.getItem("longest-blank")));
  return { scenes: shown, losses, longestBlank, reloads, errors, weights };
};

const nextPictures = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

const weigh = async (session: CDPSession): Promise<Weight> => {
  // What the first collection finalises the second one frees.
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { ...(await weighHeap(session)), nodes, listeners: jsEventListeners };
};

/** In the page: notes how long the stage has been without words or map, also while the page is loaded anew. */
const watchBlanks = () => {
  const now = Date.now.bind(Date);
  const every = setInterval.bind(globalThis);
  let isDark = false;
  addEventListener(
    "webglcontextlost",
    () => {
      isDark = true;
    },
    true,
  );
  every(() => {
    // The graphics are back once the map has drawn all of it.
    if (document.querySelector("[data-map=ready][data-idle]")) isDark = false;
    if (!isDark && document.querySelector("[data-scene]")) {
      sessionStorage.setItem("last-seen", String(now()));
      return;
    }
    const since = Number(sessionStorage.getItem("last-seen") ?? now());
    const longest = Number(sessionStorage.getItem("longest-blank"));
    sessionStorage.setItem("longest-blank", String(Math.max(longest, now() - since)));
  }, 100);
};

/** In the page: takes the graphics of everything that is drawn, and gives them back a moment after that was heard of. */
const loseGraphics = () => {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>("[data-map] canvas")) {
    const loser = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    // Before the page has heard of it, a browser refuses to give them back.
    const giveBack = () => setTimeout(() => loser?.restoreContext(), 300);
    canvas.addEventListener("webglcontextlost", giveBack, { once: true });
    loser?.loseContext();
  }
};

/**
 * What a report breaks of what must hold, in words.
 * @param slack how many times as long as usual everything takes, where the machine does other things besides
 */
export const brokenBars = (
  { longestBlank, reloads, errors, weights }: SoakReport,
  slack = 1,
): string[] => [
  ...(longestBlank > mostBlank * slack ? [`blank for ${longestBlank} ms`] : []),
  ...(reloads > 0 ? [`loaded anew ${reloads} times, though memory and graphics were there`] : []),
  ...errors.map((error) => `error: ${error}`),
  ...(["heap", "nodes", "listeners"] as const)
    .map((what) => ({ what, before: weights[0]?.[what] ?? 0, after: weights.at(-1)?.[what] ?? 0 }))
    .filter(({ what, before, after }) => after > before * (1 + tolerance[what]))
    .map(({ what, before, after }) => `${what} grew from ${before} to ${after}`),
];

/** Milliseconds. */
const mostBlank = 5000;

/**
 * Parts of what was there after the first time through. What script holds comes back to a few thousandths; the styles
 * that once stayed behind were a third of it. Code has no bar: a story that is told again is compiled further.
 */
const tolerance = { heap: 0.03, nodes: 0.05, listeners: 0.03 };
