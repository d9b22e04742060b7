import { type RefCallback, useCallback, useState } from "react";

/** The width of an element in rem, watched; null until it is there. */
export const useWidth = (): [RefCallback<HTMLElement>, number | null] => {
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth / rem));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [ref, width];
};
