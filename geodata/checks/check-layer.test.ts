import type { Feature, FeatureCollection, Position } from "geojson";
import { expect, test } from "vitest";
import { checkLayer } from "./check-layer.ts";
import { faultLine } from "./fault.ts";

const square: Position[] = [
  [122, 37],
  [122.1, 37],
  [122.1, 37.1],
  [122, 37.1],
  [122, 37],
];
const stated = {
  accuracy: "derived",
  errorMetres: 500,
  method: "line",
  squareKilometres: 98.5,
};

function district(id: string, ring: Position[], properties: object = stated): Feature {
  return {
    type: "Feature",
    id,
    properties: { entity: id, ...properties },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

function collection(...features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

const sound = ["huancui", "wendeng", "rongcheng", "rushan"].map((name) =>
  district(`district/${name}`, square),
);

test("a sound layer has no fault", () => {
  expect(checkLayer("districts", collection(...sound))).toEqual([]);
});

test.each<[string, Position[], RegExp]>([
  ["an open ring", square.slice(0, 4), /is not closed/],
  [
    "a ring too short",
    [
      [122, 37],
      [122.1, 37],
      [122, 37],
    ],
    /fewer than four/,
  ],
  ["a ring wound clockwise", square.toReversed(), /wound the wrong way/],
  [
    "a ring that crosses itself",
    [
      [122, 37],
      [122.1, 37.1],
      [122.1, 37],
      [122.05, 37.2],
      [122, 37],
    ],
    /crosses itself/,
  ],
  [
    "a ring that passes a position twice",
    [
      [122, 37],
      [122.1, 37],
      [122.05, 37.05],
      [122.1, 37.1],
      [122.05, 37.05],
      [122, 37],
    ],
    /passes a position twice/,
  ],
  ["seven decimals", square.map(([x, y]) => [(x ?? 0) + 1.5e-6, y ?? 0]), /more than six decimals/],
  [
    "a place outside the bounds",
    square.map(([x, y]) => [(x ?? 0) + 2, y ?? 0]),
    /outside the bounds/,
  ],
  ["latitude before longitude", square.map(([x, y]) => [y ?? 0, x ?? 0]), /outside the bounds/],
  [
    "a third coordinate",
    square.map((position) => [...position, 0]),
    /not a longitude and a latitude/,
  ],
])("finds %s", (_, ring, problem) => {
  const layer = collection(district("district/huancui", ring), ...sound.slice(1));
  const faults = checkLayer("districts", layer);
  expect(faults.map(faultLine).join("\n")).toMatch(problem);
  expect(faults.every(({ feature }) => feature === "district/huancui")).toBe(true);
});

test.each<[string, object, RegExp]>([
  ["no error", { ...stated, errorMetres: 0 }, /states no error/],
  ["no area", { ...stated, squareKilometres: undefined }, /states no area/],
  ["an unknown method", { ...stated, method: "guess" }, /unknown method guess/],
  ["an unknown accuracy", { ...stated, accuracy: "exact" }, /accuracy exact/],
  ["another entity", { ...stated, entity: "district/rushan" }, /names district\/rushan/],
])("finds %s", (_, properties, problem) => {
  const layer = collection(district("district/huancui", square, properties), ...sound.slice(1));
  expect(checkLayer("districts", layer).map(faultLine).join("\n")).toMatch(problem);
});

test("finds ids that are missing, unknown, repeated or out of order", () => {
  const [huancui, wendeng, rongcheng, rushan] = sound as [Feature, Feature, Feature, Feature];
  const lines = (...features: Feature[]) =>
    checkLayer("districts", collection(...features))
      .map(faultLine)
      .join("\n");
  expect(lines(huancui, wendeng, rongcheng)).toMatch(/lacks district\/rushan/);
  expect(lines(...sound, district("district/wuyou", square))).toMatch(/unknown id district\/wuyou/);
  expect(lines(...sound, rushan)).toMatch(/holds district\/rushan more than once/);
  expect(lines(wendeng, huancui, rongcheng, rushan)).toMatch(/not in the fixed order/);
});

test("reports the faults of all features at once, with file and id", () => {
  const layer = collection(
    district("district/huancui", square.slice(0, 4), { ...stated, errorMetres: -1 }),
    district("district/wendeng", square.toReversed()),
    sound[2] as Feature,
  );
  const lines = checkLayer("districts", layer).map(faultLine);
  expect(lines).toEqual([
    "geodata/districts/districts.geojson district/huancui: states no error",
    "geodata/districts/districts.geojson district/huancui: ring at 122,37 is not closed",
    "geodata/districts/districts.geojson district/wendeng: ring at 122,37 is wound the wrong way",
    "geodata/districts/districts.geojson: lacks district/rushan",
  ]);
});
