import type { Page } from "playwright";

/** Milliseconds the main thread of a page spends in script while something is done, on the processor: others do not count. */
export const scriptOnProcessor = async (
  page: Page,
  run: () => Promise<unknown>,
): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  const before = await spent();
  await run();
  const after = await spent();
  await session.detach();
  return after - before;
};
