import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { bareGround } from "#data/bare-ground.ts";
import { rasterGround } from "#data/services/raster-ground.ts";
import { vectorGround } from "#data/services/vector-ground.ts";
import { groundPrefix } from "#domain/basemap.ts";
import { themes } from "#theme/palette.ts";
import { composeStyle } from "./picture.ts";
import { visibleLayers } from "./visible-layers.ts";

const style = (change: Partial<Parameters<typeof composeStyle>[0]> = {}) =>
  composeStyle({
    palette: "light",
    language: "zh",
    visible: visibleLayers(null),
    address: (file) => `https://atlas.example/data/layers/${file}`,
    ...change,
  });

const pictures = rasterGround([
  { id: "tiles", source: { tiles: ["https://a.example/{z}/{x}/{y}.png"], tileSize: 256 } },
]);
const vectors = vectorGround(
  { tiles: ["https://a.example/{z}/{x}/{y}.mvt"] },
  ["roads", "water", "earth", "boundaries", "pois", "place_label", "something"],
  { credit: null },
);

const layersOf = (ground: typeof pictures | null) => style({ ground }).layers;

test.each(
  themes.flatMap((theme) =>
    [bareGround, pictures, vectors].map((ground) => ({ palette: theme, ground })),
  ),
)("is a valid style on every ground ($palette)", (change) => {
  expect(validateStyleMin(style(change))).toEqual([]);
});

test("the embedded sea and land give way to another ground, which lies below everything of ours", () => {
  expect(layersOf(null).some(({ id }) => id.startsWith("land:"))).toBe(true);
  for (const ground of [bareGround, pictures, vectors]) {
    const ids = layersOf(ground).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("land:"))).toEqual([]);
    const own = ids.findIndex((id) => !id.startsWith(groundPrefix));
    expect(ids.slice(own).filter((id) => id.startsWith(groundPrefix))).toEqual([]);
  }
});

test("the fills of the city let a drawn ground show through, and stay as they are on paper", () => {
  const opacity = (ground: typeof pictures | null) => {
    const fill = layersOf(ground).find(({ id }) => id === "districts:fill");
    return fill?.type === "fill" ? fill.paint?.["fill-opacity"] : "no fill";
  };
  expect(opacity(pictures)).toBeLessThan(0.3);
  expect(opacity(bareGround)).toEqual(opacity(null));
});

test("vectors nobody has styled are drawn land first, without borders and names", () => {
  const names = vectors
    .layers("light")
    .map((layer) => ("source-layer" in layer ? layer["source-layer"] : ""));
  expect([...new Set(names)]).toEqual(["earth", "water", "roads", "something"]);
});
