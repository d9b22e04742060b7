import { type RefObject, useLayoutEffect } from "react";

/** The smallest part of its size that a text may shrink to, and by how much at a time. */
const least = 0.6;
const step = 0.04;

/**
 * Makes the letters of an element smaller until all it holds has room in it: again whenever its size changes, or
 * what is told of its content does. The element tells what part of their size they have kept: 0 when even the least
 * is too large.
 */
export const useFit = (place: RefObject<HTMLElement | null>, content: string): void =>
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || content === "") return;
    const shrink = () => {
      for (let share = 1; share >= least; share -= step) {
        element.style.fontSize = `${share}em`;
        element.dataset.fitted = share.toFixed(2);
        if (element.scrollHeight <= element.clientHeight) return;
      }
      element.dataset.fitted = "0";
    };
    shrink();
    const watch = new ResizeObserver(shrink);
    watch.observe(element);
    return () => watch.disconnect();
  }, [place, content]);
