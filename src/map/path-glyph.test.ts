import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import type { Fact } from "#domain/catalog.ts";
import type { PositionedPath } from "#domain/path-map.ts";
import type { TargetPath } from "#domain/target-paths.ts";
import { languages } from "#text/language.ts";
import { type PaletteName, palettes } from "#theme/palette.ts";
import { pathImage } from "./paint-path.ts";
import { pathGlyph } from "./path-glyph.ts";
import { composeStyle } from "./picture.ts";
import { createShading } from "./shading.ts";
import { visibleLayers } from "./visible-layers.ts";

const fact = (change: Partial<Fact>): Fact => ({
  id: "fact/003-1",
  subject: "zone/gaoqu",
  indicator: { id: "gdp", zh: "", en: "", ko: "" },
  value: 200,
  comparator: "=",
  unit: "亿元",
  year: 2028,
  kind: "target",
  evidence: { source: "source/003", section: "一", offset: 1, figure: "1" },
  ...change,
});

const entry = (
  target: Partial<Fact>,
  baseline: Partial<Fact> | null,
  change: Partial<TargetPath> = {},
  position: PositionedPath["position"] = null,
): PositionedPath => ({
  path: {
    fact: fact(target),
    value: 200,
    subject: null,
    area: null,
    topic: null,
    baseline: baseline && fact({ kind: "baseline", value: 50, year: 2024, ...baseline }),
    growth: null,
    status: "open",
    outcome: null,
    ...change,
  },
  position,
});

const { light } = palettes;
const drawn = (one: PositionedPath) => pathGlyph(one, [2024, 2028], light);
const shape = (one: PositionedPath, color: string) =>
  drawn(one).find(({ stroke, fill }) => stroke === color && fill);

test("states are round and targets are diamonds; hollow and dashed where a year is not stated", () => {
  const { baseline, target } = light.path;
  const stated = entry({}, {});
  expect(shape(stated, baseline)).toMatchObject({
    fill: baseline,
    path: expect.stringMatching("a4 4"),
  });
  expect(shape(stated, target)).toMatchObject({
    fill: target,
    path: expect.not.stringMatching("a4 4"),
  });
  expect(drawn(stated).some(({ dash }) => dash)).toBe(false);
  expect(shape(entry({}, { year: null }), baseline)?.fill).toBe(light.labelHalo);
  expect(shape(entry({ year: null }, {}), target)?.fill).toBe(light.labelHalo);
  expect(drawn(entry({}, { year: null })).some(({ dash }) => dash)).toBe(true);
});

test("only what is stated is drawn, and a position only where there is one", () => {
  expect(shape(entry({}, null), light.path.baseline)).toBeUndefined();
  const position = { year: 2026, value: 100, comparator: "=", gap: 50, elapsed: 2 } as const;
  const added = drawn(entry({}, {}, {}, position)).length - drawn(entry({}, {})).length;
  expect(added).toBe(3);
  const expired = entry({}, {}, { status: "expired-outcome-unknown" });
  expect(drawn(expired)).toHaveLength(drawn(entry({}, {})).length + 1);
});

test("all stays on its card, whatever the values and years", () => {
  const odd = [
    pathGlyph(entry({ value: 0 }, { value: 0 }, { value: 0 }), null, light),
    pathGlyph(entry({ year: 2028 }, null), [2028, 2028], light),
    pathGlyph(entry({ valueMax: 900 }, { value: -3 }), [2024, 2028], light),
  ];
  for (const strokes of odd) expect(JSON.stringify(strokes)).not.toMatch(/NaN|Infinity|null/);
});

const shaded = (
  palette: PaletteName,
  language: "zh" | "en" | "ko",
  level: "zones" | "districts",
) => {
  const id = level === "zones" ? "zone/gaoqu" : "district/wendeng";
  const image = pathImage(pathGlyph(entry({}, {}), [2024, 2028], palettes[palette]));
  return composeStyle({
    palette,
    language,
    visible: visibleLayers(null),
    address: (file) => `https://atlas.example/${file}`,
    labelScale: 1.5,
    shading: createShading({
      level,
      display: "path",
      colors: {},
      unknown: ["zone/lingang"],
      captions: { [id]: "50亿元 → 200亿元", "zone/lingang": "目标未载明" },
      radii: {},
      glyphs: { [id]: image },
    }),
  });
};

test.each(
  (Object.keys(palettes) as PaletteName[]).flatMap((palette) =>
    languages.flatMap((language) =>
      (["zones", "districts"] as const).map((level) => ({ palette, language, level })),
    ),
  ),
)("a map of paths is a valid style in $palette, $language, of $level", (one) => {
  expect(validateStyleMin(shaded(one.palette, one.language, one.level))).toEqual([]);
});

test("the drawing stands with the name of its area in the palette's colours, and what is not stated is crossed", () => {
  const style = shaded("dark", "zh", "zones");
  const layerOf = (id: string) => JSON.stringify(style.layers.find((layer) => layer.id === id));
  expect(layerOf("zones:paths")).toContain(palettes.dark.path.target);
  expect(layerOf("zones:paths")).toContain("50亿元 → 200亿元");
  expect(layerOf("zones:not-stated")).toContain("zone/lingang");
  expect(layerOf("zones:fill")).not.toContain("zone/gaoqu");
});
