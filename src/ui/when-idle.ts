/** Runs something once the browser has nothing better to do, a second later at the latest; returns how to call it off. */
export const whenIdle = (run: () => void): (() => void) => {
  // Safari has no idle callbacks before version 18.4.
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(run, 60);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 1000 });
  return () => cancelIdleCallback(handle);
};
