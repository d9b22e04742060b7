import type { Browser, Page } from "playwright";

/**
 * Runs something in a page that marks "asked" when it begins; says how many milliseconds the main thread was then
 * busy until another mark.
 */
export const busyUntil = async (
  browser: Browser,
  page: Page,
  run: () => Promise<unknown>,
): Promise<(mark: string) => number> => {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as Trace;
  const threads = traceEvents
    .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const momentOf = (mark: string) => traceEvents.find(({ name }) => name === mark)?.ts ?? 0;
  return (mark) =>
    traceEvents
      .filter(
        ({ name, pid, tid, ts }) =>
          name === "ThreadControllerImpl::RunTask" &&
          threads.includes(`${pid} ${tid}`) &&
          ts >= momentOf("asked") - 1000 &&
          ts < momentOf(mark),
      )
      .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
};

/** As far as it is read: moments and durations in microseconds. */
interface Trace {
  traceEvents: {
    name: string;
    pid: number;
    tid: number;
    ts: number;
    dur?: number;
    args?: { name?: string };
  }[];
}
