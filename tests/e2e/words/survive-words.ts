/** What is said of a check before a briefing, and of a stage that heals. */
import type { Page } from "playwright";
import { type SoakOrder, soakStory } from "../../soak-story.ts";

export const surviveWords = (page: Page) => {
  const failedRequests: string[] = [];
  page.on("requestfailed", (request) => failedRequests.push(request.url()));
  const card = page.getByRole("dialog").filter({ has: page.locator("[data-verdict], progress") });
  return {
    /** Addresses of what could not be fetched. */
    failedRequests,
    checkStory: async (id: string) => {
      const row = page.locator("li").filter({ has: page.locator(`[data-story="${id}"]`) });
      await row.locator("[data-action=check]").click();
    },
    /** How many steps of a check are done. */
    stepsChecked: () => card.locator("progress").evaluate((bar: HTMLProgressElement) => bar.value),
    /** What keeps the light from being green; how fast this machine is is not asked. */
    verdict: async () => {
      const verdict = page.locator("[data-verdict]");
      await verdict.waitFor({ timeout: 120_000 });
      const findings = await verdict
        .locator("[data-finding]")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-finding")));
      return {
        findings: findings.filter((kind) => kind !== "slow"),
        text: await card.innerText(),
      };
    },
    /** How many places a person could go back to. */
    placesToGoBackTo: () => page.evaluate(() => history.length),
    closeCheck: async () => {
      await page.keyboard.press("Escape");
      await card.waitFor({ state: "detached" });
    },
    /** What is said of its check beside a story. */
    lightBeside: (id: string) =>
      page
        .locator("li")
        .filter({ has: page.locator(`[data-story="${id}"]`) })
        .locator("[data-light]")
        .innerText(),
    waitUntilPlaying: () => page.getByText("自动播放中").waitFor(),

    /** From now on it is counted how often the screen is asked to stay lit; it is not really kept so. */
    watchWakeLock: () =>
      page.evaluate(() => {
        const locks: { released: boolean }[] = [];
        Object.assign(globalThis, { locks });
        Object.assign(WakeLock.prototype, {
          request: async () => {
            const lock = { released: false, release: async () => {} };
            locks.push(lock);
            return lock;
          },
        });
      }),
    wakeLocks: () =>
      page.evaluate(() => (globalThis as unknown as { locks: object[] }).locks.length),
    /** As the browser does when the page is hidden. */
    takeWakeLock: () =>
      page.evaluate(() => {
        const lock = (globalThis as unknown as { locks: { released: boolean }[] }).locks.at(-1);
        if (lock) lock.released = true;
      }),
    /** Counts how often the page is loaded from now on. */
    countLoads: () => {
      const loads = { count: 0 };
      page.on("load", () => {
        loads.count += 1;
      });
      return loads;
    },
    /** The page that is loaded next believes that it has just reloaded itself so often. */
    pretendReloads: (count: number) =>
      page.addInitScript((times) => {
        const key = "weihai-atlas.kiosk";
        if (sessionStorage.getItem("has-pretended")) return;
        sessionStorage.setItem("has-pretended", "yes");
        const memory = JSON.parse(sessionStorage.getItem(key) ?? "{}");
        const reloads = Array.from({ length: times }, () => Date.now() - 1000);
        sessionStorage.setItem(key, JSON.stringify({ ...memory, reloads }));
      }, count),
    mapIsLost: () => page.locator("[data-map=lost]").waitFor({ state: "attached" }),
    soak: (order: SoakOrder) => soakStory(page, order),
  };
};
