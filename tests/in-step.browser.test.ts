/** What the map draws in a real browser is what the list shows, after each of 30 random actions. */

import { Map as MapLibreMap } from "maplibre-gl";
import { expect, test, vi } from "vitest";
import { type Archive, buildArchive } from "#domain/archive.ts";
import { without } from "#domain/filter.ts";
import { filterEntities } from "#domain/filter-entities.ts";
import { seededRandom } from "#domain/seeded-random.ts";
import type { Bounds, IndexEntity } from "#domain/slice.ts";
import { createEngine } from "#map/engine.ts";
import { composeFilter } from "#map/filter-picture.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { listEntities } from "#map/list-entities.ts";
import { composeStyle, type Picture } from "#map/picture.ts";
import { clusteredPlaces, sourceOf } from "#map/place-clusters.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { act, firstSituation, type Situation } from "./random-situations.ts";

const read = async (slice: string) => (await fetch(`/data/slices/${slice}.json`)).json();

/** At this zoom all layers draw, and the larger part of the city is in view. */
const camera = { zoom: 9.3, latitude: 37.2, longitude: 122.1, bearing: 0, pitch: 0 };

const pictureOf = (archive: Archive, { view, inside }: Situation): Picture => ({
  style: composeStyle({
    palette: "light",
    language: "zh",
    visible: visibleLayers(view.layers),
    without: view.without,
    address: (file) => `/data/layers/${file}`,
    filter: composeFilter(
      archive,
      filterEntities(archive, without(view.filter, "isInView"), { extent: null, inside }),
    ),
  }),
  arcs: null,
  columns: null,
  drawings: null,
  drawing: null,
  takesPoints: false,
  takesHold: false,
  takesKeys: true,
  cursor: "",
  pin: null,
  hovered: null,
  selected: [],
  target: camera,
  label: "map",
});

/** Layers whose entities are drawn as fills or symbols that give way to nothing. */
const sure = ["districts", "zones", "belts", "marine-cores", "demonstration-zones", "places"];

/** Ids of what stands on the canvas, with what is counted where it crowds. */
const drawnOn = async (map: MapLibreMap): Promise<Set<string>> => {
  const layers = map
    .getStyle()
    .layers.filter(({ id, type }) => {
      const [owner = "", part = ""] = id.split(":");
      return (
        sure.includes(owner) && ["fill", "symbol"].includes(type) && !/hit|label|sel/.test(part)
      );
    })
    .map(({ id }) => id);
  const features = map.queryRenderedFeatures({ layers });
  const source = map.getSource(sourceOf(clusteredPlaces));
  const ids = await Promise.all(
    features.map(async ({ properties }) => {
      if (properties.cluster_id === undefined) return [String(properties.entity)];
      if (!source || !("getClusterLeaves" in source)) return [];
      const leaves = await (source as import("maplibre-gl").GeoJSONSource).getClusterLeaves(
        properties.cluster_id,
        properties.point_count,
        0,
      );
      return leaves.map((leaf) => String(leaf.properties?.entity));
    }),
  );
  return new Set(ids.flat());
};

test("the map draws what the list shows", { timeout: 180_000 }, async () => {
  const archive = buildArchive(await read("index"), await read("details"));
  const container = document.createElement("div");
  container.style.cssText = "width: 700px; height: 560px";
  document.body.append(container);
  const added = vi.spyOn(MapLibreMap.prototype, "addControl");
  let extent: Bounds = [0, 0, 0, 0];
  let situation = firstSituation;
  const engine = createEngine(container, pictureOf(archive, situation), {
    onPick: () => {},
    onFan: () => {},
    onHover: () => {},
    onPointer: () => {},
    onPoint: () => {},
    onFinish: () => {},
    onAim: () => {},
    onGrab: () => false,
    onDrag: () => {},
    onDrop: () => {},
    onHandKey: () => false,
    onMove: () => {},
    onMoving: () => {},
    onCamera: (_camera, bounds) => {
      extent = bounds;
    },
    onSourceFault: () => {},
    onGroundTile: () => {},
    onContext: () => {},
    onReady: () => {},
  });
  const [map] = added.mock.contexts as [MapLibreMap];
  const isIdle = () => container.hasAttribute("data-idle") && map.areTilesLoaded();
  await expect.poll(isIdle).toBe(true);
  const random = seededRandom(5);
  let most = 0;
  for (let step = 0; step < 30; step += 1) {
    situation = act(archive, situation, random);
    engine.show(pictureOf(archive, situation));
    await expect.poll(isIdle).toBe(true);
    const { view } = situation;
    const onMap = listEntities(
      archive,
      {
        ...view,
        filter: { ...view.filter, isInView: true },
        list: { ...view.list, scope: "map" },
      },
      { extent, inside: situation.inside },
    );
    const drawn = await drawnOn(map);
    const layerOf = (id: string) => archive.entities.get(id)?.geometry?.layer ?? "";
    // Of a kind that is left out only the stated sizes remain, which are no symbols.
    const isSize = ({ type, hasStatedExtent }: IndexEntity) =>
      hasStatedExtent && view.without.includes(`places/${type}`);
    const expected = onMap
      .filter((entity) => !isSize(entity))
      .map(({ id }) => id)
      .filter((id) => sure.includes(layerOf(id)));
    const visible = visibleLayers(view.layers);
    // A place at the edge is in view by the circle of its error, whose symbol may stand just outside.
    const isAtEdge = (id: string) => {
      const [west, south, east, north] = archive.entities.get(id)?.frame?.bounds ?? [0, 0, 0, 0];
      const [left, bottom, right, top] = extent;
      return west < left || east > right || south < bottom || north > top;
    };
    const inside = (ids: Iterable<string>) => [...ids].filter((id) => !isAtEdge(id)).sort();
    expect(
      inside([...drawn].filter((id) => visible.includes(layerOf(id)))),
      JSON.stringify(view),
    ).toEqual(inside(expected));
    most = Math.max(most, expected.length);
  }
  expect(most).toBeGreaterThan(30);
  expect(mapLayers.map(({ id }) => id)).toEqual(expect.arrayContaining(sure));
  engine.destroy();
  container.remove();
});
