import { classColors, type PaletteName, palettes } from "./palette.ts";

/** The colour of a class of scores, and what is written in it. sRGB hexadecimal. */
export interface RankColor {
  fill: string;
  ink: string;
}

/** Of the quarters of the score, the lowest first. */
export const rankColors = (name: PaletteName): readonly RankColor[] => {
  const inks = name === "dark" ? [pale, pale, deep, deep] : [deep, deep, pale, pale];
  return classColors(palettes[name], inks.length).map((fill, at) => ({
    fill,
    ink: inks[at] ?? deep,
  }));
};

const deep = "#1b1230";
const pale = "#ffffff";

/** Which of them a score from 0 to 1 has. */
export const rankClass = (score: number): number => Math.min(3, Math.floor(score * 4 + 1e-9));
