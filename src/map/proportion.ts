/** CSS pixels: the radius of the circle of the largest value. */
const largest = 34;

/** The radius of a circle whose area is to that of the largest as the values are; none below zero. */
export const radiusOf = (value: number, most: number): number =>
  largest * Math.sqrt(proportionOf(value, most));

/** 0 to 1, of the largest value; none below zero. */
export const proportionOf = (value: number, most: number): number =>
  most > 0 ? Math.max(0, value) / most : 0;
