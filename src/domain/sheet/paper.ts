export const papers = ["a4", "a3", "a2", "a1"] as const;
export type Paper = (typeof papers)[number];

export const orientations = ["landscape", "portrait"] as const;
export type Orientation = (typeof orientations)[number];

/** Millimetres. */
export interface Size {
  width: number;
  height: number;
}

/** Millimetres. */
export interface Box extends Size {
  x: number;
  y: number;
}

/** ISO 216, short side first. */
const sides: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  a1: [594, 841],
};

export const sizeOf = (paper: Paper, orientation: Orientation): Size => {
  const [short, long] = sides[paper];
  return orientation === "portrait"
    ? { width: short, height: long }
    : { width: long, height: short };
};

/** How much larger than on A4 a sheet is written: a larger one is read from farther away. */
export const writingScale: Readonly<Record<Paper, number>> = { a4: 1, a3: 1.18, a2: 1.45, a1: 1.8 };
