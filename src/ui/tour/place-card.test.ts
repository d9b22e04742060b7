import { expect, test } from "vitest";
import { type Box, placeCard } from "./place-card.ts";

const room = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const card = { width: 352, height: 190 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  width,
  height,
});

test.each([
  ["right of a panel at the left edge", box(3, 60, 280, 837), room, { left: 297, top: 60 }],
  ["left of a panel at the right edge", box(1030, 60, 407, 837), room, { left: 664, top: 60 }],
  ["below a button of the bar", box(1304, 8, 40, 36), room, { left: 1076, top: 58 }],
  ["above a view below the map", box(3, 510, 1434, 387), room, { left: 544, top: 306 }],
  ["low inside what fills the window", box(3, 60, 1434, 837), room, { left: 544, top: 663 }],
  ["above a panel on a phone", box(3, 430, 384, 411), phone, { left: 19, top: 226 }],
  ["low in the window while there is nothing", null, room, { left: 544, top: 698 }],
] as const)("the card stands %s", (_, target, window, corner) => {
  expect(placeCard(target, card, window)).toEqual(corner);
});

test("wherever the box is, the card stays in the window", () => {
  for (let left = -200; left < 1600; left += 170)
    for (let top = -200; top < 1000; top += 130)
      for (const size of [20, 300, 1200]) {
        const corner = placeCard(box(left, top, size, size), card, room);
        expect(corner.left).toBeGreaterThanOrEqual(12);
        expect(corner.left + card.width).toBeLessThanOrEqual(room.width - 12);
        expect(corner.top).toBeGreaterThanOrEqual(12);
        expect(corner.top + card.height).toBeLessThanOrEqual(room.height - 12);
      }
});
