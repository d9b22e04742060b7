import { readFileSync } from "node:fs";
import { area as sphericalArea } from "@turf/turf";
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { loadGeos } from "#domain/analysis/geos.ts";
import { measuredOverlaps } from "#domain/overlaps.ts";
import { buildLayers } from "../layers.ts";
import type { Area } from "./measure-faces.ts";
import { buildOverlaps, overlapsPath, overlapsText } from "./overlaps.ts";
import { shareMeter } from "./share-meter.ts";

const layers = buildLayers();
const overlaps = buildOverlaps(layers);
const { city, districts, zones, belts } = layers;
const drawn = [city, districts, zones, layers["demonstration-zones"], layers["marine-cores"], belts]
  .flatMap(({ features }) => features)
  .map((feature) => feature as Area);

const found = (area: string, under: string) =>
  overlaps.areas.find((one) => one.area === area && one.under === under);

const shapeOf = ({ geometry }: Area): MultiPolygon =>
  geometry.type === "MultiPolygon"
    ? geometry
    : { type: "MultiPolygon", coordinates: [geometry.coordinates] };

describe("the committed overlaps", () => {
  test("are what the recipe makes, byte for byte, and keep to their schema", () => {
    expect(readFileSync(overlapsPath, "utf8") === overlapsText(overlaps)).toBe(true);
    expect(measuredOverlaps.safeParse(overlaps).error).toBeUndefined();
  });

  test("agree with GEOS, pair by pair", async () => {
    const geos = await loadGeos();
    const pairs = drawn.flatMap((one, place) =>
      drawn.slice(place + 1).map((other) => [one, other] as const),
    );
    const faults = pairs.flatMap(([one, other]) => {
      const both = geos.intersect(shapeOf(one), shapeOf(other));
      return [[one, other] as const, [other, one] as const].flatMap(([area, under]) => {
        const share = sphericalArea(both) / sphericalArea(area);
        const measured = found(`${area.id}`, `${under.id}`)?.share ?? 0;
        // Rounded to the hundredth here; a sphere there.
        return Math.abs(share - measured) < 0.0065 ? [] : [`${area.id} ${under.id} ${share}`];
      });
    });
    expect(faults).toEqual([]);
  });

  test("know what lies in what by construction", () => {
    const pairs = [
      ["zone/gaoqu", "district/huancui"],
      ["zone/gaoqu", "demonstration-zone/independent-innovation"],
      ["demonstration-zone/independent-innovation", "zone/gaoqu"],
      ["district/wendeng", "belt/central-manufacturing"],
      ["city/weihai", "demonstration-zone/china-korea-fta"],
    ] as const;
    for (const [area, under] of pairs)
      expect(found(area, under)).toMatchObject({ share: 1, low: 1, high: 1, byConstruction: true });
    // All of the drawn disc lies there, but its place is only known to 1.5 km.
    expect(found("zone/zongbao", "district/huancui")?.byConstruction).toBeUndefined();
    expect(
      overlaps.layers.find(({ area, layer }) => area === "city/weihai" && layer === "districts"),
    ).toMatchObject({ share: 1, byConstruction: true });
  });

  test("leave out slivers: the disc of the southern core just reaches 乳山", () => {
    expect(found("marine-core/south", "district/wendeng")).toBeDefined();
    expect(found("marine-core/south", "district/rushan")).toBeUndefined();
  });
});

/** Kilometres from a corner of the city, east and north; good to a percent. */
const at = ([east, north]: readonly [number, number]): Position => [
  122 + east / 89.1,
  37 + north / 111,
];

const box = (
  id: string,
  [west, south, east, north]: readonly [number, number, number, number],
  errorMetres: number,
  method: Area["properties"]["method"] = "union",
): Area => ({
  type: "Feature",
  id,
  properties: { entity: id, accuracy: "indicative", errorMetres, method, squareKilometres: 0 },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        at([west, south]),
        at([east, south]),
        at([east, north]),
        at([west, north]),
        at([west, south]),
      ],
    ],
  },
});

const measure = (one: Area, ...under: Area[]) => {
  const whole = box("city/weihai", [-41, -37, 53, 47], 500);
  return shareMeter([whole, one, ...under])(
    1,
    under.map((_, place) => place + 2),
  );
};

describe("a share", () => {
  test("is bounded by the errors of the edges between its two parts", () => {
    // 10 km of edge in 100 km², 1 km off: a tenth. The outer edges of the area itself add
    // 20 km × 0.5 km × a half each way, on either side of the dividing line.
    const share = measure(
      box("zone/gaoqu", [0, 0, 10, 10], 500),
      box("belt/north-coast-hightech", [5, -21, 40, 40], 1000),
    );
    expect(share).toEqual({ share: 0.5, low: 0.3, high: 0.7 });
  });

  test("has no error from an edge both have in common", () => {
    const share = measure(
      box("zone/gaoqu", [0, 0, 10, 10], 500),
      box("demonstration-zone/independent-innovation", [0, 0, 10, 10], 3000),
    );
    expect(share).toEqual({ share: 1, low: 1, high: 1, byConstruction: true });
  });

  test("takes a line of several areas to be as good as the best known of them", () => {
    const areas = [
      box("city/weihai", [-41, -37, 53, 47], 500),
      box("zone/gaoqu", [0, 0, 10, 10], 500),
      box("belt/north-coast-hightech", [5, -21, 40, 40], 1000),
      box("district/huancui", [-30, -21, 5, 40], 200),
    ];
    expect(shareMeter(areas)(1, [2])).toEqual({ share: 0.5, low: 0.38, high: 0.62 });
  });

  test("of several counts ground under two of them once", () => {
    const share = measure(
      box("zone/gaoqu", [0, 0, 10, 10], 500),
      box("belt/north-coast-hightech", [0, 0, 5, 10], 500),
      box("belt/central-manufacturing", [0, 0, 6, 10], 500),
    );
    expect(share?.share).toBe(0.6);
  });

  test("below half a percent is none", () => {
    const zone = box("zone/gaoqu", [0, 0, 10, 10], 2000);
    expect(measure(zone, box("zone/jingqu", [9.93, 1, 30, 10], 2000))?.share).toBe(0.01);
    expect(measure(zone, box("zone/jingqu", [9.97, 1, 30, 10], 2000))).toBeNull();
    expect(measure(zone, box("zone/jingqu", [11, 1, 30, 10], 100))).toBeNull();
  });
});
