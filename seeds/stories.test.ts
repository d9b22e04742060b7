import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readAddress } from "#data/address.ts";
import { buildArchive } from "#domain/archive.ts";
import { boundsOf } from "#domain/story/bounds-of.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { buildCatalog } from "./build-catalog.ts";
import { buildDetailsSlice, buildIndexSlice } from "./build-slices.ts";
import { buildStories } from "./build-stories.ts";
import { readLayers } from "./read-layers.ts";
import { readSeeds } from "./read-seeds.ts";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const seeds = readSeeds(folder("."));
const layers = readLayers(folder("../geodata"));
const { catalog } = buildCatalog(seeds, layers);
const archive = buildArchive(
  buildIndexSlice(catalog, layers, seeds),
  buildDetailsSlice(catalog, seeds),
);
const { stories, faults } = buildStories(folder("stories"), archive);
const scenes = stories.flatMap((story) =>
  story.scenes.map((scene) => ({ story: story.id, scene })),
);

test("the five ready stories can be told with the catalog, each in eight scenes or more", () => {
  expect(faults).toEqual([]);
  expect(stories.map(({ id }) => id)).toEqual([
    "overview",
    "five-zones",
    "marine",
    "gaoqu",
    "jingqu",
  ]);
  for (const { id, scenes: told } of stories) expect(told.length, id).toBeGreaterThanOrEqual(8);
});

test.each(scenes.map(({ story, scene }) => [story, scene.id, scene] as const))(
  "%s, %s: shows a figure, something that lies somewhere, and what a link can say",
  (_story, _id, scene) => {
    expect(scene.figures.length + scene.charts.length).toBeGreaterThan(0);
    const known = { layers: mapLayers.map(({ id }) => id) };
    expect(readAddress({ search: scene.view, hash: "" }, known).problems).toEqual([]);
    if ("entities" in scene.look) expect(boundsOf(archive, scene.look.entities)).not.toBeNull();
  },
);

test("every story has two charts or more, and a composition that changes", () => {
  for (const { id, scenes: told } of stories) {
    expect(told.flatMap(({ charts }) => charts).length, id).toBeGreaterThanOrEqual(2);
    expect(new Set(told.map(({ layout }) => layout)).size, id).toBeGreaterThanOrEqual(3);
  }
});
