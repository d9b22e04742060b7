/** List, map, counts and link show the same entries, whatever a person does with filters, layers and view. */

import { readdirSync, readFileSync } from "node:fs";
import {
  type FilterSpecification,
  featureFilter,
  type LayerSpecification,
  type SourceSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { readAddress, writeAddress } from "#data/address.ts";
import { buildArchive } from "#domain/archive.ts";
import { unlocatedIn } from "#domain/dossier.ts";
import { listedDimensions, without } from "#domain/filter.ts";
import { countValues, filterEntities, type Sight } from "#domain/filter-entities.ts";
import { groupEntities, sortEntities } from "#domain/list-rows.ts";
import { listTable } from "#domain/list-table.ts";
import { seededRandom } from "#domain/seeded-random.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { traitsOf } from "#domain/traits.ts";
import { defaultView, type View } from "#domain/view.ts";
import { composeFilter } from "#map/filter-picture.ts";
import { isDrawn } from "#map/is-drawn.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { isListable, listEntities } from "#map/list-entities.ts";
import { composeStyle } from "#map/picture.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { act, firstSituation, type Situation } from "./random-situations.ts";

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../public/data/${path}`, import.meta.url), "utf8"));
const archive = buildArchive(read("slices/index.json"), read("slices/details.json"));
const files = new Map<string, FeatureCollection>(
  readdirSync(new URL("../public/data/layers", import.meta.url))
    .filter((file) => file.endsWith(".geojson"))
    .map((file) => [file.replace(".geojson", ""), read(`layers/${file}`)]),
);
const entities = archive.index.entities;
const known = { layers: mapLayers.map(({ id }) => id) };

/** Features of a source that a style draws, by the layers and filters of the style alone. */
const drawnOf = (
  view: View,
  inside: Sight["inside"],
): { entities: Set<string>; counts: Map<string, number> } => {
  const left = filterEntities(archive, without(view.filter, "isInView"), {
    extent: null,
    inside,
  });
  const style = composeStyle({
    palette: "light",
    language: "zh",
    visible: visibleLayers(view.layers),
    without: view.without,
    address: (file) => file,
    filter: composeFilter(archive, left),
  });
  const drawn = new Set<string>();
  const counts = new Map<string, number>();
  for (const layer of style.layers) {
    const owner = mapLayers.find(({ id }) => layer.id.startsWith(`${id}:`));
    if (!owner || owner.picks === "nothing" || !isShown(layer)) continue;
    // The lines of the administration stay for one's bearings.
    if (!owner.isIndicative && layer.type === "line") continue;
    const ids = passing(layer, style.sources);
    if (owner.id !== "unlocated") for (const id of ids) drawn.add(id);
    else for (const id of ids) counts.set(id, countSaid(layer, id));
  }
  return { entities: drawn, counts };
};

const isShown = (layer: LayerSpecification): boolean =>
  layer.layout?.visibility !== "none" &&
  !/:(hit|selection|selected|marked|ring)/.test(layer.id) &&
  "source" in layer;

const passed = new Map<string, readonly string[]>();

/** Ids of the entities whose features pass the filters of a layer and of its source; found once for equal filters. */
const passing = (
  layer: LayerSpecification,
  sources: Readonly<Record<string, SourceSpecification>>,
): readonly string[] => {
  const source = sources["source" in layer ? layer.source : ""];
  const file = source?.type === "geojson" ? String(source.data).replace(".geojson", "") : "";
  const filters = [
    "filter" in layer ? layer.filter : undefined,
    source?.type === "geojson" ? source.filter : undefined,
  ];
  const key = `${file} ${JSON.stringify(filters)}`;
  const known = passed.get(key);
  if (known) return known;
  const tests = filters.map((filter) =>
    featureFilter(filter as FilterSpecification | undefined, "filter"),
  );
  const ids = (files.get(file)?.features ?? [])
    .filter(({ properties, geometry }) =>
      tests.every(({ filter }) =>
        filter({ zoom: 12 }, { type: typeOf[geometry.type] ?? 1, properties: properties ?? {} }),
      ),
    )
    .map(({ properties }) => String(properties?.entity));
  passed.set(key, ids);
  return ids;
};

const typeOf: Readonly<Record<string, 1 | 2 | 3>> = {
  Point: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

/** The number a badge says of an area: what the text of the layer reads for it. */
const countSaid = (layer: LayerSpecification, id: string): number => {
  const field = layer.type === "symbol" ? layer.layout?.["text-field"] : undefined;
  const [, , [, count]] = field as unknown as [string, string, [string, unknown[]]];
  if (count[0] !== "match") throw new Error(`${JSON.stringify(count)} is no match.`);
  return Number(count[count.indexOf(id) + 1]);
};

/** Of all that a filter may be asked for, what is drawn at all: links through the air are arcs over the map. */
const isArc = ({ linkKind }: IndexEntity) => linkKind === "air" || linkKind === "four-ports";

const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort();

const check = ({ view, ...sight }: Situation, random: () => number) => {
  const listed = listEntities(archive, view, sight);

  // The map: what its style lets through is what the list would have, wherever the map looks.
  const anywhere = { ...view, filter: without(view.filter, "isInView") };
  const onMap = listEntities(archive, { ...anywhere, list: { ...view.list, scope: "map" } }, sight);
  const { entities: drawn, counts } = drawnOf(view, sight.inside);
  const located = onMap.filter((entity) => entity.geometry && !isArc(entity));
  expect([...drawn].sort()).toEqual(idsOf(located));
  for (const [area, count] of counts) {
    const members = idsOf(unlocatedIn(archive, area));
    expect(count, area).toBe(onMap.filter(({ id }) => members.includes(id)).length);
  }

  // The counts: choosing a value leaves as many as its bar says.
  const dimension = listedDimensions[Math.floor(random() * listedDimensions.length)] ?? "types";
  const bars = countValues(archive, view.filter, sight, isListable(view));
  for (const [value, count] of [...bars[dimension]].slice(0, 6)) {
    const filter = { ...view.filter, [dimension]: [value] };
    expect(listEntities(archive, { ...view, filter }, sight), `${dimension} ${value}`).toHaveLength(
      count,
    );
  }

  // The list in its order, in groups and as a file.
  const sorted = sortEntities(archive, listed, view.list, view.filter, "zh");
  expect(idsOf(sorted)).toEqual(idsOf(listed));
  if (view.list.group) {
    const members = groupEntities(archive, listed, view.list.group).flatMap(
      (group) => group.members,
    );
    expect(new Set(members)).toEqual(new Set(listed));
  }
  const { rows } = listTable(archive, sorted, view.list, view.filter, 2026);
  expect(rows.map(([id]) => id)).toEqual(sorted.map(({ id }) => id));

  // The link, opened again.
  const address = writeAddress(view);
  const reopened = readAddress(address, known);
  expect(reopened.problems).toEqual([]);
  expect(reopened.view).toEqual(view);
  expect(idsOf(listEntities(archive, reopened.view, sight))).toEqual(idsOf(listed));
  return listed.length;
};

test.each([1, 2])("after each of 500 random actions (%i)", { timeout: 120_000 }, (seed) => {
  const random = seededRandom(seed);
  let situation = firstSituation;
  const sizes: number[] = [];
  for (let step = 0; step < 500; step += 1) {
    situation = act(archive, situation, random);
    sizes.push(check(situation, random));
  }
  // The sequence has seen full lists, short ones and empty ones.
  expect(sizes.filter((size) => size > 20).length).toBeGreaterThan(20);
  expect(sizes.filter((size) => size > 0 && size <= 20).length).toBeGreaterThan(20);
  expect(sizes).toContain(0);
});

test("every entity has traits, and what the map draws by default is what the list first shows", () => {
  expect(traitsOf(archive)).toHaveLength(entities.length);
  expect(listEntities(archive, defaultView, null)).toEqual(entities.filter(isDrawn(defaultView)));
});
