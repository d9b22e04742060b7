import { useEffect, useState } from "react";
import { prefersStillness } from "#data/prefers-stillness.ts";

/** Milliseconds. */
const duration = 1400;

/** Counts up to a value with as many decimals as it has; at once where motion is not wanted. */
export const useCount = (value: number, isStill: boolean): number => {
  const [share, setShare] = useState(isStill || prefersStillness() ? 1 : 0);
  useEffect(() => {
    if (isStill || prefersStillness()) return;
    const start = performance.now();
    let frame = 0;
    const step = (now: number) => {
      const passed = Math.min((now - start) / duration, 1);
      // Fast at first, slow towards the end.
      setShare(1 - (1 - passed) ** 3);
      if (passed < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [isStill]);
  if (share === 1) return value;
  const decimals = `${value}`.split(".")[1]?.length ?? 0;
  return Number((value * share).toFixed(decimals));
};
