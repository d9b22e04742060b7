import type { StyleSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { composeStyle, type StyleInput } from "./picture.ts";
import { styleChanges } from "./style-changes.ts";
import { visibleLayers } from "./visible-layers.ts";

const style = (change: Partial<StyleInput> = {}): StyleSpecification =>
  composeStyle({
    palette: "light",
    language: "zh",
    visible: visibleLayers(null),
    address: (file) => `https://atlas.example/${file}`,
    ...change,
  });

/** The style a map has once the changes are made. */
const changed = (before: StyleSpecification, after: StyleSpecification): unknown => {
  const copy = structuredClone(before);
  for (const change of styleChanges(before, after) ?? []) {
    if (change.kind === "source-filter") {
      Object.assign(copy.sources[change.source] ?? {}, { filter: change.value });
      continue;
    }
    if (change.kind === "source-crowding") {
      Object.assign(copy.sources[change.source] ?? {}, { clusterRadius: change.value });
      continue;
    }
    const layer = copy.layers.find(({ id }) => id === change.layer) as unknown as Record<
      string,
      Record<string, unknown>
    >;
    if (change.kind === "zoom") Object.assign(layer, { minzoom: change.minzoom });
    else if (change.kind === "filter") Object.assign(layer, { filter: change.value });
    else layer[change.kind] = { ...layer[change.kind], [change.property]: change.value };
  }
  return JSON.parse(JSON.stringify(copy));
};

test.each<[string, Partial<StyleInput>]>([
  ["a hidden layer", { visible: visibleLayers(null).filter((id) => id !== "belts") }],
  ["the dark theme", { palette: "dark" }],
  ["another language", { language: "en" }],
  ["a fainter layer", { opacities: { zones: 40 } }],
  ["a left out area", { without: ["zone/gaoqu"] }],
  ["a left out kind of place", { without: ["places/park"] }],
  ["larger writing", { labelScale: 3 }],
  ["a filter", { filter: { shown: { places: ["park/a"], zones: [] }, counts: {} } }],
])("making the changes leads to the same style: %s", (_name, change) => {
  const [before, after] = [style(), style(change)];
  expect(styleChanges(before, after)?.length).toBeGreaterThan(0);
  expect(changed(before, after)).toEqual(JSON.parse(JSON.stringify(after)));
  expect(styleChanges(before, style())).toEqual([]);
});

test("hiding a layer touches that layer alone", () => {
  const visible = visibleLayers(null).filter((id) => id !== "belts");
  const layers = styleChanges(style(), style({ visible }))?.map((change) =>
    "layer" in change ? change.layer.split(":")[0] : change.source,
  );
  expect(new Set(layers)).toEqual(new Set(["belts"]));
});

test("other sources or another order are no changes of properties", () => {
  expect(styleChanges(style(), style({ address: (file) => `/other/${file}` }))).toBeNull();
  const turned = ["land", "city", "zones", "districts", "place-labels"];
  expect(styleChanges(style(), style({ visible: turned }))).toBeNull();
});
