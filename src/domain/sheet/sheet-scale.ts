import type { Bounds } from "#domain/slice.ts";
import type { Position } from "#domain/view.ts";
import { createMapPlane, type MapPlane } from "./map-plane.ts";
import type { Size } from "./paper.ts";

/** What is offered; any other scale between the limits can be written. */
export const usualScales = [25_000, 50_000, 100_000, 150_000, 200_000, 300_000, 500_000] as const;

/** Larger, and the errors of what is drawn would show nothing but themselves; smaller, and nothing is to be read. */
export const scaleLimits = { largest: 10_000, smallest: 1_500_000 } as const;

/** Reads `100000`, `1:100 000`, `1：10万` or `1/100,000`; null for what is no scale between the limits. */
export const readScale = (written: string): number | null => {
  const plain = written.normalize("NFKC").replace(/[\s,_]/g, "");
  const [, digits = "", tenThousands] = /^(?:1[:/])?(\d+(?:\.\d+)?)(万|만)?$/.exec(plain) ?? [];
  const scale = Math.round(Number(digits) * (tenThousands ? 10_000 : 1));
  return digits !== "" && scale >= scaleLimits.largest && scale <= scaleLimits.smallest
    ? scale
    : null;
};

/** The middle of bounds as Web Mercator draws them, and the scale at which a map of a size shows all of them. */
export const fitPlane = (bounds: Bounds, { width, height }: Size): MapPlane => {
  const center = middleOf(bounds);
  const [west, south, east, north] = bounds;
  const full = createMapPlane(center, 1_000_000);
  const upperLeft = full.toPage({ longitude: west, latitude: north });
  const lowerRight = full.toPage({ longitude: east, latitude: south });
  const needed = Math.max(
    (lowerRight.x - upperLeft.x) / width,
    (lowerRight.y - upperLeft.y) / height,
  );
  return createMapPlane(center, roundUp(needed * full.scale));
};

const middleOf = ([west, south, east, north]: Bounds): Position => {
  const plane = createMapPlane({ longitude: west, latitude: (south + north) / 2 }, 1);
  const [bottom, top] = [south, north].map(
    (latitude) => plane.toPage({ longitude: west, latitude }).y,
  );
  const middle = plane.toGround({ x: 0, y: ((bottom ?? 0) + (top ?? 0)) / 2 });
  return { longitude: (west + east) / 2, latitude: middle.latitude };
};

/** To two digits, so that a fitted sheet has a scale one can say; within the limits. */
const roundUp = (scale: number): number => {
  const step = 10 ** (Math.floor(Math.log10(scale)) - 1);
  return Math.min(
    scaleLimits.smallest,
    Math.max(scaleLimits.largest, Math.ceil(scale / step - 1e-9) * step),
  );
};
