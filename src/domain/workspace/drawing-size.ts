import type { DrawingStyle } from "./workspace.ts";

/** How large points and words are drawn, CSS pixels: the width of their style is that of a pen. */
export const pointRadius = ({ width }: DrawingStyle): number => 3 + width * 1.2;

export const textSize = ({ width }: DrawingStyle): number => 10 + width * 2;

export const arrowHead = ({ width }: DrawingStyle): number => 7 + width * 3.6;
