import { type RefObject, useEffect } from "react";

/** Takes the keyboard to an element as long as it is there, and then back to where it came from. */
export const useFocusInside = (element: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const before = document.activeElement;
    element.current?.focus();
    return () => {
      // Whoever has moved on stays there.
      if (document.activeElement !== document.body) return;
      const isThere = before instanceof HTMLElement && before.isConnected;
      (isThere && before !== document.body ? before : stopInstead())?.focus();
    };
  }, [element]);

/** Where the tour can be asked for again. */
const stopInstead = () => document.querySelector<HTMLElement>("[data-command=show-shortcuts]");
