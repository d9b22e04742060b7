/** CSS pixels from the upper left corner of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/**
 * Where the upper left corner of a card goes that speaks of what stands in a box: beside, below or above it where
 * there is room, else low inside it; without a box low in the window. It never leaves the window.
 */
export const placeCard = (
  box: Box | null,
  card: Size,
  room: Size,
): { left: number; top: number } => {
  const within = ({ left, top }: { left: number; top: number }) => ({
    left: clamp(left, room.width - card.width),
    top: clamp(top, room.height - card.height),
  });
  if (!box) return within({ left: (room.width - card.width) / 2, top: room.height });
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const middle = box.left + (box.width - card.width) / 2;
  const needed = { width: card.width + gap + margin, height: card.height + gap + margin };
  const beside = [
    { fits: room.width - right >= needed.width, left: right + gap, top: box.top },
    { fits: box.left >= needed.width, left: box.left - gap - card.width, top: box.top },
  ];
  const stacked = [
    { fits: room.height - bottom >= needed.height, left: middle, top: bottom + gap },
    { fits: box.top >= needed.height, left: middle, top: box.top - gap - card.height },
  ];
  // Beside what is flat it would lie over the neighbours.
  const places = box.height < card.height ? [...stacked, ...beside] : [...beside, ...stacked];
  const inside = { left: middle, top: bottom - card.height - inset };
  return within(places.find(({ fits }) => fits) ?? inside);
};

/** Between the box and the card. */
const gap = 14;
/** Between the card and the edge of the window. */
const margin = 12;
/** Between the card and the lower edge of a box it stands in. */
const inset = 44;

const clamp = (value: number, most: number): number =>
  Math.round(Math.max(margin, Math.min(value, most - margin)));
