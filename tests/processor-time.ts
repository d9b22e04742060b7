import type { Page } from "playwright";

/** Milliseconds. */
interface ProcessorTime {
  script: number;
  /** Script, style and layout: what the page itself asks for. */
  own: number;
  /** Every task, painting included. */
  all: number;
}

/**
 * What the main thread of a page spends while something is done, on the processor: other programs and waiting do not
 * count.
 */
export const processorTime = async (
  page: Page,
  run: () => Promise<unknown>,
): Promise<ProcessorTime> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
  };
  const before = await spent();
  await run();
  const after = await spent();
  await session.detach();
  const of = (name: string) => after(name) - before(name);
  const script = of("ScriptDuration");
  return {
    script,
    own: script + of("RecalcStyleDuration") + of("LayoutDuration"),
    all: of("TaskDuration"),
  };
};
