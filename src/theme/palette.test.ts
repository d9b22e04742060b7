import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  wcagContrast,
  wcagLuminance,
} from "culori";
import { expect, test } from "vitest";
import { classColors, type Palette, type PaletteName, palettes } from "./palette.ts";

const names = Object.keys(palettes) as PaletteName[];

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

test.each(names.flatMap((name) => labels(palettes[name]).map((row) => [name, ...row] as const)))(
  "%s: the label of %s can be read on its halo",
  (_theme, _name, ink, halo) => {
    expect(wcagContrast(ink, halo)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(
  names.flatMap((name) =>
    Object.entries({
      ...palettes[name].placeSymbols,
      ...palettes[name].links,
      ...palettes[name].path,
    }).map(([kind, color]) => [name, kind, color] as const),
  ),
)("%s: the symbol or line of %s stands out from its halo", (name, _kind, color) => {
  // WCAG 2.2, 1.4.11: graphics a person needs.
  expect(wcagContrast(color, palettes[name].labelHalo)).toBeGreaterThanOrEqual(3);
});

/** How colours look to people who lack one kind of cone (Machado et al. 2009, full severity), and to the others. */
const visions: Record<string, (color: Color) => Color> = {
  trichromacy: (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

test.each(names.flatMap((name) => Object.keys(visions).map((vision) => [name, vision] as const)))(
  "%s: the zones, as drawn on the land, can be told apart with %s",
  (name, vision) => {
    const palette = palettes[name];
    const seen = Object.entries(palette.zoneFills).map(([zone, fill]) => {
      const drawn = interpolate([palette.districtFills[0], fill], "rgb")(zoneOpacity);
      return [zone, (visions[vision] ?? ((color) => color))(drawn)] as const;
    });
    for (const [index, [zone, color]] of seen.entries())
      for (const [other, otherColor] of seen.slice(index + 1))
        expect(
          differenceCiede2000()(color, otherColor),
          `${zone} and ${other}`,
        ).toBeGreaterThanOrEqual(5);
  },
);

test.each(
  names.flatMap((name) =>
    Object.entries(palettes[name].drawings).map(([color, hex]) => [name, color, hex] as const),
  ),
)("%s: a line drawn in %s stands out from land and sea", (name, _color, hex) => {
  const { sea, waterLines, contextLand, cityLand, districtFills } = palettes[name];
  for (const ground of [sea, ...waterLines, contextLand, cityLand, ...districtFills])
    expect(wcagContrast(hex, ground), ground).toBeGreaterThanOrEqual(3);
});

test.each(names.flatMap((name) => Object.keys(visions).map((vision) => [name, vision] as const)))(
  "%s: the colours of drawings can be told apart with %s",
  (name, vision) => {
    const see = visions[vision] ?? ((color: Color) => color);
    const seen = Object.entries(palettes[name].drawings);
    for (const [index, [color, hex]] of seen.entries())
      for (const [other, otherHex] of seen.slice(index + 1))
        expect(
          differenceCiede2000()(see(parse(hex)), see(parse(otherHex))),
          `${color} and ${other}`,
        ).toBeGreaterThanOrEqual(9);
  },
);

/** The opacity of a zone's fill at full weight. */
const zoneOpacity = 0.46;

test.each(names)("%s: the classes of a thematic map go one way in lightness", (name) => {
  const { sequence, cityLand, notStated } = palettes[name];
  const lightness = sequence.map(wcagLuminance);
  const ascending = lightness.toSorted((a, b) => a - b);
  expect(lightness).toEqual(name === "dark" ? ascending : ascending.toReversed());
  expect(wcagContrast(sequence[0], cityLand)).toBeGreaterThan(1.3);
  expect(wcagContrast(notStated, cityLand)).toBeGreaterThan(3);
});

test.each(
  names.flatMap((name) =>
    Object.keys(visions).flatMap((vision) =>
      [2, 3, 4, 5].map((count) => [name, vision, count] as const),
    ),
  ),
)("%s: with %s, %i classes stay apart", (name, vision, count) => {
  const see = visions[vision] ?? ((color: Color) => color);
  const colors = classColors(palettes[name], count);
  expect(colors).toHaveLength(count);
  colors.slice(1).forEach((color, index) => {
    const before = colors[index] ?? "";
    expect(wcagContrast(color, before)).toBeGreaterThan(1.3);
    expect(differenceCiede2000()(see(parse(color)), see(parse(before)))).toBeGreaterThan(8);
  });
});

const parse = (color: string): Color => interpolate([color, color], "rgb")(0);
