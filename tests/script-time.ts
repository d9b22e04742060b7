import type { Page } from "playwright";

/** Milliseconds of script while something is done in a page, by samples of half a millisecond. */
export const scriptTime = async (page: Page, run: () => Promise<unknown>): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  await session.send("Profiler.start");
  await run();
  const { profile } = await session.send("Profiler.stop");
  await session.detach();
  const idle = new Set(
    profile.nodes
      .filter(({ callFrame }) => ["(program)", "(idle)", "(root)"].includes(callFrame.functionName))
      .map(({ id }) => id),
  );
  return (profile.samples ?? []).reduce(
    (sum, id, index) => (idle.has(id) ? sum : sum + (profile.timeDeltas?.[index] ?? 0) / 1000),
    0,
  );
};
