import { pointOnFeature } from "@turf/turf";
import type { FeatureCollection, Position } from "geojson";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Camera } from "#domain/view.ts";
import { createEngine, type Engine } from "./engine.ts";
import { mapLayers } from "./layers/registry.ts";
import { composeStyle, type Picture } from "./picture.ts";

/** All layers of the atlas on a small map: what is clicked, hovered or opened is gathered by id. */
const container = document.createElement("div");
let engine: Engine;
let found = new Set<string>();
let picture: Picture;

const visible = mapLayers.map(({ id }) => id);
const address = (file: string) => `/data/layers/${file}`;

beforeAll(async () => {
  // As for somebody who wants no motion: the map jumps.
  vi.spyOn(window, "matchMedia").mockImplementation(
    (media) =>
      Object.assign(new EventTarget(), { media, matches: true, onchange: null }) as MediaQueryList,
  );
  container.style.cssText = "width: 160px; height: 120px";
  document.body.append(container);
  picture = {
    style: composeStyle({ palette: "light", language: "zh", visible, address }),
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
    target: cameraAt([122.1, 37.3], 9),
    label: "map",
  };
  await new Promise<void>((resolve) => {
    engine = createEngine(container, picture, {
      onPick: (ids) => {
        found = new Set(ids);
      },
      onFan: (ids) => {
        found = new Set(ids);
      },
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
      onCamera: ({ longitude, latitude }) => {
        there = [longitude, latitude];
      },
      onSourceFault: () => {},
      onGroundTile: () => {},
      onContext: () => {},
      onReady: resolve,
    });
  });
});

afterAll(() => {
  engine.destroy();
  container.remove();
});

const cameraAt = ([longitude = 0, latitude = 0]: Position, zoom: number): Camera => ({
  longitude,
  latitude,
  zoom,
  bearing: 0,
  pitch: 0,
});

/** Looks at a place and clicks the middle of the map; says what was there. */
const clickAt = async (position: Position, zoom: number): Promise<ReadonlySet<string>> => {
  engine.show({ ...picture, target: cameraAt(position, zoom) });
  await expect.poll(() => container.hasAttribute("data-idle") && isThere(position)).toBe(true);
  found = new Set();
  const canvas = container.querySelector("canvas");
  const { x, y } = container.getBoundingClientRect();
  for (const type of ["mousedown", "mouseup", "click"])
    canvas?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, clientX: x + 80, clientY: y + 60 }),
    );
  await expect.poll(() => found.size).toBeGreaterThan(0);
  return found;
};

let there: Position = [];
const isThere = ([longitude = 0, latitude = 0]: Position): boolean =>
  Math.abs((there[0] ?? 0) - longitude) < 1e-4 && Math.abs((there[1] ?? 0) - latitude) < 1e-4;

const read = async (file: string): Promise<FeatureCollection> =>
  (await fetch(address(file))).json();

/** Where each entity of a layer can be clicked: on its point, inside its area, on its line. */
const spotsOf = ({ features }: FeatureCollection): { entity: string; at: Position }[] =>
  features.map((feature) => {
    const { geometry, properties } = feature;
    const lines =
      geometry.type === "LineString"
        ? [geometry.coordinates]
        : geometry.type === "MultiLineString"
          ? geometry.coordinates
          : [];
    const [line] = lines;
    const at = line
      ? (line[Math.floor(line.length / 2)] ?? [])
      : pointOnFeature(feature).geometry.coordinates;
    return { entity: properties?.entity, at };
  });

test("every located entity is found by a click where it lies, alone or in the fan of a count", async () => {
  const files = mapLayers
    .filter(({ picks }) => picks !== "nothing")
    .map(({ files: [file] }) => file);
  const spots = (await Promise.all(files.map((file) => read(file ?? "")))).flatMap(spotsOf);
  expect(spots.length).toBeGreaterThan(150);
  // What lies at one spot is found by one click.
  const bySpot = Map.groupBy(spots, ({ at }) => at.join());
  const missed: string[] = [];
  for (const mates of bySpot.values()) {
    const [{ at } = { at: [] }] = mates;
    const here = await clickAt(at, 15);
    missed.push(...mates.flatMap(({ entity }) => (here.has(entity) ? [] : [entity])));
  }
  expect(missed).toEqual([]);
}, 240_000);
