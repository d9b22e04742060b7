import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import { buildCatalog } from "./build-catalog.ts";
import { buildLayers } from "./build-layers.ts";
import { buildIndexSlice } from "./build-slices.ts";
import { checkCatalog } from "./check-catalog.ts";
import { readOriginals } from "./check-evidence.ts";
import { readLayers } from "./read-layers.ts";
import { readSeeds } from "./read-seeds.ts";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const seeds = readSeeds(folder("."));
const layers = readLayers(folder("../geodata"));
const { catalog } = buildCatalog(seeds, layers);
const index = buildIndexSlice(catalog, layers, seeds);
const isContext = ({ origin }: { origin?: string | undefined }) => origin === "context";
const context = catalog.entities.filter(isContext);

test("context has a position, no mention, no figure and no relation", () => {
  expect(context.length).toBeGreaterThan(20);
  const ids = new Set(context.map(({ id }) => id));
  expect(context.filter(({ geometry, mentions }) => !geometry || mentions.length > 0)).toEqual([]);
  expect(catalog.facts.filter(({ subject }) => ids.has(subject))).toEqual([]);
  expect(catalog.relations.filter(({ from, to }) => ids.has(from) || ids.has(to))).toEqual([]);
});

test("context that a document is said to name after all is a fault", () => {
  const named = structuredClone(catalog);
  const [port] = named.entities.filter(isContext);
  port?.mentions.push({ source: "source/003", offset: 7 });
  expect(checkCatalog(named)).toEqual([
    `${port?.id}: is said to be context, but source/003 names it`,
  ]);
});

test("context stands in no way of what the documents name: no name is used twice", () => {
  const named = catalog.entities.filter((entity) => !isContext(entity));
  const names = new Set(
    named.flatMap(({ name, aliases }) => [name.zh, name.en, name.ko, ...aliases]),
  );
  const twice = context.flatMap(({ name, aliases }) =>
    [name.zh, name.en, name.ko, ...aliases].filter((one) => names.has(one)),
  );
  expect(twice).toEqual([]);
});

test("the base map repeats no name of what already has a position", () => {
  const labels = layers.find(({ id }) => id === "context-labels")?.collection.features ?? [];
  // A town may be called as the area whose seat it is.
  const placed = catalog.entities.filter(({ geometry }) => geometry?.accuracy === "point");
  const names = new Set(placed.flatMap(({ name, aliases }) => [name.zh, ...aliases]));
  expect(labels.length).toBeGreaterThan(90);
  expect(labels.filter(({ properties }) => names.has(properties?.zh)).map(({ id }) => id)).toEqual(
    [],
  );
});

test("published layers mark context, so that the map can draw it apart", () => {
  const places = buildLayers(catalog, layers, buildArchive(index, null)).find(
    ({ id }) => id === "places",
  );
  const origins = places?.collection.features.map(({ id, properties }) => [id, properties?.origin]);
  expect(origins).toContainEqual(["transport/incheon-port", "context"]);
  expect(origins).toContainEqual(["transport/weihai-port", undefined]);
});

test("a link is framed from end to end and covers no ground", () => {
  const { entities } = index;
  const frame = entities.find(({ id }) => id === "project/weihai-incheon-four-ports")?.frame;
  const [west = 0, south = 0, east = 0, north = 0] = frame?.bounds ?? [];
  expect([west, east]).toEqual([122.187, 126.62]);
  expect([south, north]).toEqual([37.18814, 37.56]);
  expect(frame?.squareKilometres).toBe(0);
});

const originals = folder("../../shared/seeds");

// The originals are not part of the project: where they stand beside it, they are searched.
test.skipIf(!existsSync(originals))("no original names what is context", () => {
  const found = readOriginals(originals, catalog.sources);
  const texts = [...found.originals.values()].map((characters) => characters.join(""));
  expect(texts).toHaveLength(5);
  const named = context.flatMap(({ name, aliases }) =>
    [name.zh, ...aliases].filter((one) => texts.some((text) => text.includes(one))),
  );
  expect(named).toEqual([]);
});
