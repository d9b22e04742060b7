import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { languages } from "#text/language.ts";
import { themes } from "#theme/palette.ts";
import { mapLayers } from "./layers/registry.ts";
import { composeStyle } from "./picture.ts";
import { visibleLayers } from "./visible-layers.ts";

const address = (file: string) => `https://atlas.example/data/layers/${file}`;
const style = (change: Partial<Parameters<typeof composeStyle>[0]> = {}) =>
  composeStyle({
    theme: "light",
    language: "zh",
    visible: visibleLayers(null),
    address,
    ...change,
  });

test.each(themes.flatMap((theme) => languages.map((language) => ({ theme, language }))))(
  "is a valid style in $theme and $language",
  (change) => {
    expect(validateStyleMin(style(change))).toEqual([]);
  },
);

test("carries addresses, never data", () => {
  for (const source of Object.values(style().sources)) {
    expect(source).toMatchObject({ type: "geojson", data: expect.stringMatching(/^https:/) });
  }
});

test("draws a layer exactly when it is visible", () => {
  for (const { id } of mapLayers.filter((layer) => layer.id !== "land")) {
    const visibilities = (visible: string[]) =>
      style({ visible })
        .layers.filter((layer) => layer.id.startsWith(`${id}:`))
        .filter((layer) => !/:(hit|selection)/.test(layer.id))
        .map((layer) => layer.layout?.visibility);
    expect(new Set(visibilities([id]))).toEqual(new Set(["visible"]));
    expect(new Set(visibilities([]))).toEqual(new Set(["none"]));
  }
});

test("a hidden layer can still be picked", () => {
  const hit = style({ visible: [] }).layers.find(({ id }) => id === "belts:hit");
  expect(hit?.layout?.visibility).toBeUndefined();
});

test("writes larger on a large screen, in every label", () => {
  const sizes = (labelScale: number) =>
    style({ labelScale }).layers.flatMap((layer) =>
      layer.type === "symbol" ? [JSON.stringify(layer.layout?.["text-size"])] : [],
    );
  const usual = sizes(1);
  expect(usual.length).toBeGreaterThan(5);
  sizes(1.5).forEach((size, index) => {
    expect(size).not.toBe(usual[index]);
  });
  expect(validateStyleMin(style({ labelScale: 1.5 }))).toEqual([]);
});
