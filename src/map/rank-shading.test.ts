import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { type PaletteName, palettes } from "#theme/palette.ts";
import { rankClass, rankColors } from "#theme/rank-colors.ts";
import { composeStyle, hitLayers } from "./picture.ts";
import { rankLayers } from "./rank-layers.ts";
import { createRankShading } from "./rank-shading.ts";
import { visibleLayers } from "./visible-layers.ts";

const styleOf = (
  ranks: readonly string[],
  palette: PaletteName = "light",
  pointOf: (entity: string) => string = (entity) => entity,
) =>
  composeStyle({
    palette,
    language: "zh",
    visible: visibleLayers(null),
    address: (file) => `https://atlas.example/${file}`,
    shading: createRankShading(
      ranks.map((entity, at) => ({
        entity,
        rank: at + 1,
        fill: "#41207a",
        ink: "#ffffff",
        point: pointOf(entity),
      })),
    ),
  });

test("ranked places stand over everything, can be clicked, and leave firms and projects for when one is near", () => {
  const style = styleOf(["zone/gaoqu", "park/qiaotou"]);
  expect(validateStyleMin(style)).toEqual([]);
  expect(style.layers.slice(-2).map(({ id }) => id)).toEqual([rankLayers.places, rankLayers.areas]);
  expect(hitLayers).toEqual(expect.arrayContaining(Object.values(rankLayers)));
  const badge = style.layers.at(-1);
  expect(JSON.stringify(badge)).toContain('["match",["get","entity"],"zone/gaoqu","1"');
  for (const id of ["places:symbol", "places:count", "places:label"])
    expect(style.layers.find((layer) => layer.id === id)?.minzoom).toBeGreaterThan(11);
});

test("those at one point stand side by side, the better one to the left", () => {
  const style = styleOf(["park/a", "park/b", "park/c"], "light", (id) =>
    id === "park/c" ? "there" : "here",
  );
  expect(validateStyleMin(style)).toEqual([]);
  const badge = style.layers.find(({ id }) => id === rankLayers.places);
  const layout = badge?.type === "symbol" ? badge.layout : undefined;
  expect(layout?.["text-offset"]).toEqual([
    "match",
    ["get", "entity"],
    "park/a",
    ["literal", [-0.72, 0]],
    "park/b",
    ["literal", [0.72, 0]],
    ["literal", [0, 0]],
  ]);
});

test("without anybody who comes into question there is no badge, and the style is sound", () => {
  const style = styleOf([]);
  expect(validateStyleMin(style)).toEqual([]);
  expect(style.layers.some(({ id }) => id.startsWith("ranking"))).toBe(false);
});

test("more than can be numbered are dots, and every colour can be read on", () => {
  const many = Array.from({ length: 30 }, (_, at) => `park/p${at}`);
  expect(validateStyleMin(styleOf(many, "dark"))).toEqual([]);
  const channel = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = (color: string) =>
    [1, 3, 5]
      .map((at) => channel(Number.parseInt(color.slice(at, at + 2), 16) / 255))
      .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  for (const name of Object.keys(palettes) as PaletteName[])
    for (const { fill, ink } of rankColors(name)) {
      const [dark, light] = [luminance(fill), luminance(ink)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.5);
    }
  expect([0, 0.24, 0.25, 0.5, 0.99, 1].map(rankClass)).toEqual([0, 0, 1, 2, 3, 3]);
});
