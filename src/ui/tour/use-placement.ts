import { type RefObject, useEffect, useState } from "react";
import { type Box, placeCard } from "./place-card.ts";

interface Placement {
  /** What is pointed at; null while it is not there. */
  ring: Box | null;
  card: { left: number; top: number } | null;
}

/**
 * Where the ring and the card of a step stand. What is pointed at comes late, moves and is redrawn: it is looked at
 * in every frame. The card waits where it is until it comes.
 */
export const usePlacement = (
  pointsAt: readonly string[],
  card: RefObject<HTMLElement | null>,
): Placement => {
  const [placement, setPlacement] = useState<Placement>({ ring: null, card: null });
  useEffect(() => {
    let frame = 0;
    let seen: Element | null = null;
    const look = () => {
      frame = requestAnimationFrame(look);
      if (!card.current) return;
      const target = firstSeen(pointsAt);
      if (target && target !== seen) bringIntoView(target);
      seen = target;
      const room = { width: innerWidth, height: innerHeight };
      const { width, height } = card.current.getBoundingClientRect();
      const box = target && boxOf(target, room);
      setPlacement((last) => {
        const next = {
          ring: box,
          card: box || !last.card ? placeCard(box, { width, height }, room) : last.card,
        };
        return JSON.stringify(next) === JSON.stringify(last) ? last : next;
      });
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [pointsAt, card]);
  return placement;
};

const firstSeen = (selectors: readonly string[]): Element | null => {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    if (element && width > 0 && height > 0) return element;
  }
  return null;
};

/** What fits the window is brought into it; of what does not, the beginning is as good as the end. */
const bringIntoView = (element: Element): void => {
  if (element.getBoundingClientRect().height < innerHeight / 2)
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
};

/** What of an element is in the window, a little wider than it where there is room. */
const boxOf = (element: Element, room: { width: number; height: number }): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const around = {
    left: Math.round(Math.max(left - margin, inset)),
    top: Math.round(Math.max(top - margin, inset)),
    right: Math.round(Math.min(right + margin, room.width - inset)),
    bottom: Math.round(Math.min(bottom + margin, room.height - inset)),
  };
  return {
    left: around.left,
    top: around.top,
    width: Math.max(around.right - around.left, 0),
    height: Math.max(around.bottom - around.top, 0),
  };
};

const margin = 3;
const inset = 3;
