import { expect, test } from "vitest";
import { createMapPlane } from "#domain/sheet/map-plane.ts";
import { palettes } from "#theme/palette.ts";
import { drawMap, type MapOrder } from "./draw-map.ts";
import { composeStyle } from "./picture.ts";

/** The corners of a district, degrees. */
const [west, south, east, north] = [122, 37.15, 122.2, 37.25];

const collection = (...features: object[]) =>
  `data:application/json,${encodeURIComponent(
    JSON.stringify({ type: "FeatureCollection", features }),
  )}`;

const district = collection({
  type: "Feature",
  id: "district/huancui",
  properties: { entity: "district/huancui" },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});

/** An arc through the air, from one point to another. */
const arc = collection({
  type: "Feature",
  id: "transport/arc",
  properties: { entity: "transport/arc", kind: "air" },
  geometry: {
    type: "LineString",
    coordinates: [
      [122.02, 37.2],
      [122.18, 37.2],
    ],
  },
});

const address = (file: string) =>
  file === "districts.geojson" ? district : file === "links.geojson" ? arc : collection();

/** 1:100 000 at the middle of the district, four CSS pixels to the millimetre. */
const plane = createMapPlane({ longitude: 122.1, latitude: 37.2 }, 100_000);
const perMillimetre = 4;

const order = (change: Partial<MapOrder> = {}): MapOrder => ({
  picture: {
    style: composeStyle({
      palette: "print",
      language: "zh",
      visible: ["land", "districts"],
      address,
    }),
    arcs: null,
    columns: null,
    drawings: null,
    drawing: null,
    pin: null,
    selected: [],
  },
  camera: plane.camera(perMillimetre),
  width: 880,
  height: 560,
  pixelRatio: 1,
  ...change,
});

const draw = async (change: Partial<MapOrder> = {}) => {
  const drawn = await drawMap(order(change), new AbortController().signal);
  if (!drawn.ok) throw new Error(drawn.fault);
  return drawn;
};

const hexAt = (canvas: HTMLCanvasElement, x: number, y: number) => {
  const pixel = canvas.getContext("2d")?.getImageData(Math.round(x), Math.round(y), 1, 1).data;
  return `#${[...(pixel ?? [])]
    .slice(0, 3)
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;
};

const bytesOf = (canvas: HTMLCanvasElement) =>
  canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ??
  new Uint8ClampedArray();

/** Of the pixels; each is told by the index of its first byte. */
const shareOf = (bytes: Uint8ClampedArray, isWanted: (index: number) => boolean): number => {
  let count = 0;
  for (let index = 0; index < bytes.length; index += 4) if (isWanted(index)) count += 1;
  return count / (bytes.length / 4);
};

/** Where a position must lie on the canvas: the paper's millimetres, stretched as the map is. */
const placeOf = (longitude: number, latitude: number, ratio: number) => {
  const { x, y } = plane.toPage({ longitude, latitude });
  return {
    x: (440 + x * perMillimetre) * ratio,
    y: (280 + y * perMillimetre * plane.stretch) * ratio,
  };
};

const fill = palettes.print.districtFills[0];
const sea = palettes.print.sea;

test.each([1, 2.5])(
  "the corners of an area lie where the paper has them, at %d pixels",
  async (ratio) => {
    const { canvas, shown, parts, pixelRatio } = await draw({ pixelRatio: ratio });
    expect([canvas.width, canvas.height, parts, pixelRatio]).toEqual([
      880 * ratio,
      560 * ratio,
      1,
      ratio,
    ]);
    for (const [longitude, right] of [
      [west, -1],
      [east, 1],
    ] as const)
      for (const [latitude, down] of [
        [south, 1],
        [north, -1],
      ] as const) {
        const { x, y } = placeOf(longitude, latitude, ratio);
        // Three pixels to either side of the corner, beyond the width of the line.
        const off = 3 * ratio;
        expect(hexAt(canvas, x - right * off, y - down * off)).toBe(fill);
        expect(hexAt(canvas, x + right * off, y - down * off)).toBe(sea);
        expect(hexAt(canvas, x - right * off, y + down * off)).toBe(sea);
      }
    expect(shown).toContainEqual({
      layer: "districts",
      entity: "district/huancui",
      kind: null,
      isCount: false,
    });
  },
);

test("drawn in parts it is the same picture", async () => {
  const once = await draw({ pixelRatio: 2 });
  const cut = await draw({ pixelRatio: 2, limit: 1000 });
  expect(cut.parts).toBeGreaterThan(4);
  expect([cut.canvas.width, cut.canvas.height]).toEqual([1760, 1120]);
  const [a, b] = [bytesOf(once.canvas), bytesOf(cut.canvas)];
  const off = shareOf(a, (index) => Math.abs((a[index] ?? 0) - (b[index] ?? 0)) > 24);
  // The dashes of a line begin anew in every part.
  expect(off).toBeLessThan(0.002);
});

test("arcs, pin and a missing source are told of or drawn", async () => {
  const { picture } = order();
  const drawn = await draw({
    picture: {
      ...picture,
      arcs: {
        address: arc,
        colors: { air: "#ff00ff" },
        marked: [],
        shown: null,
        opacity: 1,
      },
      pin: { position: { longitude: 122.1, latitude: 37.2 }, color: "#123456" },
      style: composeStyle({
        palette: "print",
        language: "zh",
        visible: ["land", "districts"],
        address: (file) => (file === "land.geojson" ? "data:application/json,{" : address(file)),
      }),
    },
  });
  expect(drawn.missing).toContain("land");
  const bytes = bytesOf(drawn.canvas);
  const isPurple = (index: number) =>
    (bytes[index] ?? 0) > 200 && (bytes[index + 1] ?? 0) < 60 && (bytes[index + 2] ?? 0) > 200;
  expect(shareOf(bytes, isPurple)).toBeGreaterThan(0.0005);
  // In the drop, left of its white eye.
  expect(hexAt(drawn.canvas, 440 - 7, 280 - 24)).toBe("#123456");
});

test("a cancelled drawing says so and leaves nothing behind", async () => {
  const leaving = new AbortController();
  const drawing = drawMap(order(), leaving.signal);
  leaving.abort();
  expect(await drawing).toEqual({ ok: false, fault: "cancelled" });
  expect(document.querySelector("[data-off-screen]")).toBe(null);
});
