import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Camera } from "#domain/view.ts";
import { palettes } from "#theme/palette.ts";
import { createEngine, type Engine, type EngineEvents } from "./engine.ts";
import { composeStyle, type Picture } from "./picture.ts";

/** One square area for every layer a person can pick, so that pictures need no files. */
const square = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      id: "zone/gaoqu",
      properties: { entity: "zone/gaoqu", layer: "zones", weight: 1, name_zh: "高区" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [121.9, 37.1],
            [122.1, 37.1],
            [122.1, 37.3],
            [121.9, 37.3],
            [121.9, 37.1],
          ],
        ],
      },
    },
  ],
};
const nothing = { type: "FeatureCollection", features: [] };
const addressOf = (content: object) =>
  `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;
const address = (file: string) =>
  addressOf(/^(zones|area-bands|belts)\.geojson$/.test(file) ? square : nothing);

const camera: Camera = { zoom: 9, latitude: 37.2, longitude: 122, bearing: 0, pitch: 0 };
const styleOf = (palette: "light" | "dark") =>
  composeStyle({ palette, language: "zh", visible: ["land", "zones", "belts"], address });

const picture = (change: Partial<Picture> = {}): Picture => ({
  style: styleOf("light"),
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
  ...change,
});

let container: HTMLElement;
let engine: Engine;

beforeEach(() => {
  container = document.createElement("div");
  container.style.cssText = "width: 400px; height: 300px";
  document.body.append(container);
});

afterEach(() => {
  engine.destroy();
  container.remove();
});

const start = (first: Picture, heard: Partial<EngineEvents> = {}) =>
  new Promise<void>((resolve) => {
    engine = createEngine(container, first, {
      onPick: () => {},
      onHover: () => {},
      onFan: () => {},
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
      onCamera: () => {},
      onSourceFault: () => {},
      onGroundTile: () => {},
      onContext: () => {},
      ...heard,
      onReady: resolve,
    });
  });

const idle = () => expect.poll(() => container.hasAttribute("data-idle")).toBe(true);

const click = (x: number, y: number) => {
  const canvas = container.querySelector("canvas");
  const box = container.getBoundingClientRect();
  for (const type of ["mousedown", "mouseup", "click"]) {
    canvas?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, clientX: box.x + x, clientY: box.y + y }),
    );
  }
};

test("reports the areas under a click, hidden layers included, and none beside them", async () => {
  const picked: string[][] = [];
  const style = composeStyle({ palette: "light", language: "zh", visible: ["land"], address });
  await start(picture({ style }), { onPick: (ids) => picked.push(ids) });
  click(200, 150);
  click(10, 10);
  expect(picked).toEqual([["zone/gaoqu"], []]);
});

test("moves where a picture looks, and tells where it looks", async () => {
  const cameras: Camera[] = [];
  await start(picture(), { onCamera: (one) => cameras.push(one) });
  engine.show(picture({ target: { ...camera, zoom: 10, longitude: 122.3 } }));
  await expect.poll(() => cameras.at(-1)?.longitude).toBeCloseTo(122.3, 5);
  engine.show(
    picture({ target: { bounds: [121.9, 37.1, 122.1, 37.3], pitch: 0, covered: 0, scene: null } }),
  );
  await expect.poll(() => cameras.at(-1)?.longitude).toBeCloseTo(122, 5);
});

test("frames beside what a legend covers, tilted as asked; on a narrow map in the middle", async () => {
  const cameras: Camera[] = [];
  const bounds: [number, number, number, number] = [121.9, 37.1, 122.1, 37.3];
  const look = async (covered: number, pitch: number) => {
    await start(picture({ target: { bounds, covered, pitch, scene: null } }), {
      onCamera: (one) => cameras.push(one),
    });
    engine.destroy();
    return cameras.at(-1);
  };
  // What lies in the middle of the canvas is west of what is framed.
  expect((await look(120, 0))?.longitude).toBeLessThan(121.95);
  expect((await look(300, 0))?.longitude).toBeCloseTo(122, 3);
  expect((await look(0, 50))?.pitch).toBeCloseTo(50, 3);
  await start(picture());
});

/** How many pixels of the map have a colour, sRGB hexadecimal, each channel within 12 of 255. */
const pixelsOf = async (color: string): Promise<number> => {
  await idle();
  const base64 = await page.elementLocator(container).screenshot({ save: false });
  const shot = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${base64}`)).blob(),
  );
  const context = new OffscreenCanvas(shot.width, shot.height).getContext("2d");
  context?.drawImage(shot, 0, 0);
  const data = context?.getImageData(0, 0, shot.width, shot.height).data ?? [];
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (wanted.every((channel, index) => Math.abs((data[at + index] ?? 0) - channel) < 12))
      found += 1;
  return found;
};

test("outlines what is selected, for as long as it is", async () => {
  const { selection } = palettes.light;
  const first = picture();
  await start(first);
  expect(await pixelsOf(selection)).toBe(0);
  engine.show({ ...first, selected: ["zone/gaoqu"] });
  await expect.poll(() => pixelsOf(selection)).toBeGreaterThan(10);
  engine.show({ ...first, hovered: "zone/gaoqu" });
  await expect.poll(() => pixelsOf(selection)).toBeGreaterThan(10);
  engine.show({ ...first, selected: ["belt/north-coast-hightech"] });
  await expect.poll(() => pixelsOf(selection)).toBe(0);
});

test("takes another style and stays pickable", async () => {
  const picked: string[][] = [];
  const first = picture();
  await start(first, { onPick: (ids) => picked.push(ids) });
  engine.show({ ...first, style: styleOf("dark"), selected: ["zone/gaoqu"] });
  await idle();
  click(200, 150);
  expect(picked).toEqual([["zone/gaoqu"]]);
});

test("places a filter leaves out go, and come back with the filter gone and the layers in another order", async () => {
  const place = (id: string, longitude: number) => ({
    type: "Feature",
    id,
    properties: { entity: id, type: "park", symbol: "park", errorMetres: 100, name_zh: id },
    geometry: { type: "Point", coordinates: [longitude, 37.2] },
  });
  const places = { ...nothing, features: [place("park/a", 121.9), place("park/b", 122)] };
  const styleFor = (visible: string[], shown?: string[]) =>
    composeStyle({
      palette: "light",
      language: "zh",
      visible,
      address: (file) => addressOf(file === "places.geojson" ? places : nothing),
      ...(shown && { filter: { shown: { places: shown }, counts: {} } }),
    });
  const picked: string[][] = [];
  const first = picture({ style: styleFor(["stated-extents", "places"]) });
  await start(first, { onPick: (ids) => picked.push(ids) });
  for (const style of [
    styleFor(["stated-extents", "places"], ["park/a"]),
    styleFor(["places", "stated-extents"]),
  ]) {
    engine.show({ ...first, style });
    await idle();
    click(200, 150);
  }
  expect(picked).toEqual([[], ["park/b"]]);
});

test("names a source it cannot read", async () => {
  const faults: string[] = [];
  const style = composeStyle({
    palette: "light",
    language: "zh",
    visible: ["land", "zones"],
    address: (file) => (file === "zones.geojson" ? "data:application/json,{" : address(file)),
  });
  await start(picture({ style }), { onSourceFault: (source) => faults.push(source) });
  await expect.poll(() => faults).toContain("zones");
});

test("says what the canvas is", async () => {
  const first = picture();
  await start(first);
  expect(container.querySelector("canvas")?.getAttribute("aria-label")).toBe("map");
  engine.show({ ...first, label: "地图" });
  expect(container.querySelector("canvas")?.getAttribute("aria-label")).toBe("地图");
});

test("follows another map in the same frame, without telling where it looks until that one rests", async () => {
  const told: string[] = [];
  await start(picture(), {
    onMoving: () => told.push("moving"),
    onCamera: (one) => told.push(`at ${one.zoom}`),
  });
  told.length = 0;
  const look = { ...camera, zoom: 10, longitude: 122.3, bearing: 20, pitch: 30 };
  engine.follow(look, false);
  expect(engine.look()).toEqual(look);
  expect(told).toEqual([]);
  engine.follow({ ...look, zoom: 11 }, true);
  expect(told).toEqual(["at 11"]);
});

test("tells where it looks all the while it moves", async () => {
  const seen: number[] = [];
  await start(picture(), { onMoving: ({ longitude }) => seen.push(longitude) });
  engine.show(picture({ target: { ...camera, longitude: 122.3 } }));
  await expect.poll(() => seen.at(-1)).toBeCloseTo(122.3, 5);
  expect(seen.length).toBeGreaterThan(1);
});

test("a scene is framed alike whether the map begins with it or goes there", async () => {
  const target: Picture["target"] = {
    bounds: [122, 37.2, 122.01, 37.21],
    pitch: 20,
    covered: 0,
    scene: { layout: "left", bearing: 30, transition: "fade" },
  };
  await start(picture({ target }));
  const first = engine.look();
  expect([first.zoom, first.bearing, first.pitch]).toEqual([12, 30, 20]);
  engine.show(picture());
  await expect.poll(() => engine.look().zoom).toBe(camera.zoom);
  engine.show(picture({ target }));
  await expect.poll(() => engine.look().zoom).toBe(12);
  const second = engine.look();
  expect(second.longitude).toBeCloseTo(first.longitude, 9);
  expect(second.latitude).toBeCloseTo(first.latitude, 9);
  expect([second.bearing, second.pitch]).toEqual([first.bearing, first.pitch]);
});
