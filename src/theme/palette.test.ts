import { expect, test } from "vitest";
import { type Palette, palettes, themes } from "./palette.ts";

/** WCAG 2.2 relative luminance and contrast of sRGB colours. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const labels = (palette: Palette): [string, string, string][] => [
  ["district", palette.districtLabel, palette.labelHalo],
  ["context", palette.contextLabel, palette.labelHalo],
  ["demonstration zone", palette.demonstrationLabel, palette.labelHalo],
  ["badge", palette.badgeText, palette.demonstration],
  ["marine core", palette.marineCoreLabel, palette.labelHalo],
  ["place", palette.placeLabel, palette.labelHalo],
  ["sea", palette.seaLabel, palette.seaHalo],
  ...Object.entries({ ...palette.zoneLabels, ...palette.beltLabels }).map(
    ([id, color]): [string, string, string] => [id, color, palette.labelHalo],
  ),
];

test.each(
  themes.flatMap((theme) => labels(palettes[theme]).map((row) => [theme, ...row] as const)),
)("%s: the label of %s can be read on its halo", (_theme, _name, ink, halo) => {
  expect(contrast(ink, halo)).toBeGreaterThanOrEqual(4.5);
});
