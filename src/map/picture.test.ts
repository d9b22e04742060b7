import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { languages } from "#text/language.ts";
import { type PaletteName, palettes } from "#theme/palette.ts";
import { mapLayers } from "./layers/registry.ts";
import { composeStyle, hitLayers, type StyleInput } from "./picture.ts";
import { createShading, type ShadedAreas, type Shading } from "./shading.ts";
import { visibleLayers } from "./visible-layers.ts";

const names = Object.keys(palettes) as PaletteName[];
const address = (file: string) => `https://atlas.example/data/layers/${file}`;
const style = (change: Partial<StyleInput> = {}) =>
  composeStyle({
    palette: "light",
    language: "zh",
    visible: visibleLayers(null),
    address,
    ...change,
  });

test.each(names.flatMap((palette) => languages.map((language) => ({ palette, language }))))(
  "is a valid style in $palette and $language",
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

test("discs and links are picked only as they are drawn", () => {
  const layerOf = (id: string, change: Partial<StyleInput>) =>
    style(change).layers.find((layer) => layer.id === id);
  expect(hitLayers).toContain("stated-extents:fill");
  expect(layerOf("stated-extents:fill", { visible: [] })?.layout?.visibility).toBe("none");
  expect(layerOf("links:hit", { visible: [] })?.layout?.visibility).toBe("none");
  expect(layerOf("links:hit", { visible: ["links"] })?.layout?.visibility).toBe("visible");
  expect(JSON.stringify(layerOf("links:hit", { without: ["links/air"] }))).toContain('"air"');
});

test("a hidden layer can still be picked", () => {
  const hit = style({ visible: [] }).layers.find(({ id }) => id === "belts:hit");
  expect(hit?.layout?.visibility).toBeUndefined();
});

test("writes larger on a large screen, in every label, line and pattern", () => {
  const sizes = (labelScale: number) =>
    style({ labelScale, visible: mapLayers.map(({ id }) => id) }).layers.flatMap((layer) => {
      if (layer.type === "symbol")
        return [JSON.stringify([layer.layout?.["text-size"], layer.layout?.["icon-size"]])];
      if (layer.type === "line") return [JSON.stringify(layer.paint?.["line-width"])];
      const pattern = layer.type === "fill" && layer.paint?.["fill-pattern"];
      return pattern ? [JSON.stringify(pattern)] : [];
    });
  const usual = sizes(1);
  expect(usual.length).toBeGreaterThan(20);
  expect(usual.filter((size) => size.includes("pattern:")).length).toBeGreaterThan(2);
  sizes(1.5).forEach((size, index) => {
    expect(size).not.toBe(usual[index]);
  });
  expect(validateStyleMin(style({ labelScale: 1.5 }))).toEqual([]);
});

const idsOf = (visible: string[]) =>
  style({ visible })
    .layers.map(({ id }) => id)
    .filter((id) => /^(districts|zones|belts|marine-cores):[a-z-]+$/.test(id))
    .filter((id) => !/:(hit|selection|selection-casing|label)$/.test(id));

test("draws the visible layers of a group in the order of a link, and never areas over what lies on them", () => {
  const usual = idsOf(["districts", "zones", "belts", "marine-cores"]);
  expect(usual.findIndex((id) => id.startsWith("districts"))).toBe(0);
  const turned = idsOf(["marine-cores", "belts", "zones", "districts"]);
  const first = (layer: string) => turned.findIndex((id) => id.startsWith(`${layer}:`));
  expect(first("zones")).toBeLessThan(first("districts"));
  expect(first("marine-cores")).toBeLessThan(first("belts"));
  expect(first("districts")).toBeLessThan(first("marine-cores"));
});

test("showing a layer moves no other", () => {
  const order = (visible: string[]) => idsOf(visible).join();
  expect(order(["districts", "zones"])).toBe(order(["districts", "zones", "belts"]));
});

test("draws a layer fainter, its names as before, and the style stays valid", () => {
  const faint = style({ opacities: { zones: 50, districts: 30, places: 40, land: 20 } });
  const paint = (one: ReturnType<typeof style>, id: string) =>
    one.layers.find((layer) => layer.id === id)?.paint;
  expect(paint(faint, "zones:fill")).not.toEqual(paint(style(), "zones:fill"));
  expect(paint(faint, "districts:fill")).toMatchObject({ "fill-opacity": 0.3 });
  expect(paint(faint, "zones:label")).toEqual(paint(style(), "zones:label"));
  expect(validateStyleMin(faint)).toEqual([]);
});

test("leaves out areas and kinds of place, in drawing, names and counts", () => {
  const less = style({ without: ["zone/gaoqu", "places/enterprise"] });
  const filterOf = (id: string) => {
    const layer = less.layers.find((one) => one.id === id);
    return JSON.stringify(layer && "filter" in layer ? layer.filter : null);
  };
  expect(filterOf("zones:fill")).toContain("zone/gaoqu");
  expect(filterOf("zones:label")).toContain("zone/gaoqu");
  expect(filterOf("places:halo")).toContain("enterprise");
  expect(JSON.stringify(less.sources["places-clustered"])).toContain("enterprise");
  expect(validateStyleMin(less)).toEqual([]);
});

const shading = (change: Partial<ShadedAreas> = {}): Shading =>
  createShading({
    level: "zones",
    display: "fill",
    colors: { "zone/gaoqu": "#102030", "zone/jingqu": "#405060" },
    unknown: ["zone/lingang"],
    captions: { "zone/gaoqu": "5.5%", "zone/lingang": "未载明" },
    radii: {},
    glyphs: {},
    ...change,
  });

const layerOf = (one: ReturnType<typeof style>, id: string) =>
  JSON.stringify(one.layers.find((layer) => layer.id === id) ?? null);

test.each(
  (["zones", "districts"] as const).flatMap((level) =>
    (["fill", "symbol", "column"] as const).flatMap((display) =>
      languages.map((language) => ({ level, display, language })),
    ),
  ),
)(
  "a thematic map of $level by $display is a valid style in $language",
  ({ language, ...change }) => {
    const radii = change.display === "symbol" ? { "zone/gaoqu": 20, "zone/jingqu": 7 } : {};
    expect(validateStyleMin(style({ language, shading: shading({ ...change, radii }) }))).toEqual(
      [],
    );
    const none = shading({ ...change, colors: {}, captions: {}, unknown: [] });
    expect(validateStyleMin(style({ language, shading: none }))).toEqual([]);
  },
);

test("a thematic map colours zones by class instead of by zone, hatches what is not stated and names the values", () => {
  const shaded = style({ shading: shading() });
  expect(layerOf(shaded, "zones:fill")).toContain("#102030");
  for (const own of Object.values(palettes.light.zoneFills))
    expect(layerOf(shaded, "zones:fill")).not.toContain(own);
  expect(layerOf(shaded, "zones:not-stated")).toContain("pattern:crosses");
  expect(layerOf(shaded, "zones:not-stated")).toContain("zone/lingang");
  expect(layerOf(shaded, "zones:not-stated")).not.toContain("zone/gaoqu");
  expect(layerOf(shaded, "zones:label")).toContain("5.5%");
  expect(layerOf(style(), "zones:not-stated")).toBe("null");
});

test("a thematic map of districts leaves zones uncoloured, and one by symbols draws circles instead of fills", () => {
  const districts = style({ shading: shading({ level: "districts" }) });
  expect(layerOf(districts, "zones:fill")).toBe("null");
  expect(layerOf(districts, "districts:classes")).toContain("#102030");
  const symbols = style({
    shading: shading({ display: "symbol", radii: { "zone/gaoqu": 20, "zone/jingqu": 7 } }),
  });
  expect(layerOf(symbols, "zones:fill")).not.toContain("#102030");
  expect(layerOf(symbols, "zones:circles")).toContain("#102030");
});

test("circles grow with the writing, and names keep their distance from them", () => {
  const symbols = shading({ display: "symbol", radii: { "zone/gaoqu": 20, "zone/jingqu": 7 } });
  const partsAt = (labelScale: number) => {
    const { layers } = style({ shading: symbols, labelScale });
    const find = (id: string) => layers.find((layer) => layer.id === id);
    const [circles, names] = [find("zones:circles"), find("zones:label")];
    return {
      radius: circles?.type === "circle" && circles.paint?.["circle-radius"],
      distance: names?.type === "symbol" && names.layout?.["text-variable-anchor-offset"],
    };
  };
  const [usual, wall] = [partsAt(1), partsAt(3)];
  expect(JSON.stringify(usual.radius)).toContain('"zone/gaoqu",20,"zone/jingqu",7');
  expect(JSON.stringify(wall.radius)).toContain('"zone/gaoqu",60,"zone/jingqu",21');
  // In letters, which have grown themselves.
  expect(JSON.stringify(usual.distance)).toContain("top");
  expect(wall.distance).toEqual(usual.distance);
});

test("what lies over the areas steps back while a theme is shown", () => {
  expect(layerOf(style({ shading: shading() }), "belts:hatch-up")).not.toBe(
    layerOf(style(), "belts:hatch-up"),
  );
});
