import { describe, expect, test } from "vitest";
import type { CoordinateSystem } from "./coordinate-system.ts";
import { readCoordinates } from "./read-coordinates.ts";

/** System, order, how the order and the system were found, and the two numbers north first. */
const read = (written: string, asked: CoordinateSystem | null = null) => {
  const readings = readCoordinates(written, asked);
  if (!Array.isArray(readings)) return readings;
  const [{ coordinate, isNorthFirst, order, by } = { coordinate: null }] = readings;
  if (!coordinate) return null;
  const numbers =
    "northing" in coordinate
      ? [coordinate.northing, coordinate.easting]
      : [coordinate.latitude, coordinate.longitude];
  return [
    coordinate.system,
    isNorthFirst ? "north-first" : "east-first",
    order,
    by,
    ...numbers.map((number) => Number(number.toFixed(6))),
  ];
};

const here = [37.509722, 122.111111];

describe("many spellings of one place", () => {
  test.each([
    ["37.509722, 122.111111", "north-first", "only"],
    ["122.111111,37.509722", "east-first", "only"],
    ["122.111111 37.509722", "east-first", "only"],
    ["122.111111\t37.509722\n", "east-first", "only"],
    ["122.111111，37.509722", "east-first", "only"],
    ["１２２．１１１１１１，３７．５０９７２２", "east-first", "only"],
    ["[122.111111, 37.509722]", "east-first", "only"],
    ["POINT (122.111111 37.509722)", "east-first", "only"],
    ["37.509722°, 122.111111°", "north-first", "only"],
    ["+37.509722 +122.111111", "north-first", "only"],
    ["N37.509722 E122.111111", "north-first", "marked"],
    ["E 122.111111, N 37.509722", "east-first", "marked"],
    ["37.509722N 122.111111E", "north-first", "marked"],
    ["37.509722° n, 122.111111° e", "north-first", "marked"],
    ["北纬37.509722度，东经122.111111度", "north-first", "marked"],
    ["东经122.111111° 北纬37.509722°", "east-first", "marked"],
    ["经度：122.111111 纬度：37.509722", "east-first", "marked"],
    ["북위 37.509722도 동경 122.111111도", "north-first", "marked"],
    ["lat: 37.509722, lng: 122.111111", "north-first", "marked"],
    ['{"lng":122.111111,"lat":37.509722}', "east-first", "marked"],
    ["latitude=37.509722 longitude=122.111111", "north-first", "marked"],
    ["37°30′35″N 122°06′40″E", "north-first", "marked"],
    ["37°30'35\"N, 122°6'40\"E", "north-first", "marked"],
    ["37º30’35”N 122º06’40”E", "north-first", "marked"],
    ["N37°30′35″,E122°06′40″", "north-first", "marked"],
    ["37° 30' 35\" N 122° 06' 40\" E", "north-first", "marked"],
    ["37°30'35'' N 122°06'40'' E", "north-first", "marked"],
    ["北纬37度30分35秒 东经122度6分40秒", "north-first", "marked"],
    ["东经122°06′40″、北纬37°30′35″", "east-first", "marked"],
    ["37°30.58332′N 122°06.66666′E", "north-first", "marked"],
    ["37 30 35 122 06 40", "north-first", "only"],
    ["37 30 35 N 122 06 40 E", "north-first", "marked"],
    ["N 37 30 35 E 122 06 40", "north-first", "marked"],
    ["37 30.58332, 122 06.66666", "north-first", "only"],
    ["37-30-35N, 122-06-40E", "north-first", "marked"],
  ])("%s", (written, side, order) => {
    expect(read(written)).toEqual(["wgs84", side, order, "assumed", ...here]);
  });
});

describe("metres", () => {
  const plane = [4_153_452.1495, 421_409.7575];
  test.each([
    ["4153452.1495, 421409.7575", "epsg4550", "north-first", "assumed", plane],
    ["421409.7575 4153452.1495", "epsg4550", "east-first", "assumed", plane],
    ["X=4153452.1495 Y=421409.7575", "epsg4550", "north-first", "assumed", plane],
    ["X：4153452.1495米，Y：421409.7575米", "epsg4550", "north-first", "assumed", plane],
    ["x=421409.7575 y=4153452.1495", "epsg4550", "east-first", "assumed", plane],
    ["4,153,452.1495 421,409.7575", "epsg4550", "north-first", "assumed", plane],
    ["4153452.1495 41421409.7575", "epsg4529", "north-first", "zone", [plane[0], 41_421_409.7575]],
    [
      "40686663.5469,4155175.4108",
      "epsg4528",
      "east-first",
      "zone",
      [4_155_175.4108, 40_686_663.5469],
    ],
    [
      "EPSG:4549 4155175.4108 686663.5469",
      "epsg4549",
      "north-first",
      "named",
      [4_155_175.4108, 686_663.5469],
    ],
    [
      "CGCS2000 (EPSG:4550) X 4153452.1495 Y 421409.7575 m",
      "epsg4550",
      "north-first",
      "named",
      plane,
    ],
  ] as const)("%s", (written, system, side, by, numbers) => {
    expect(read(written)).toEqual([system, side, "only", by, ...numbers]);
  });
});

describe("a system that is named or chosen is kept", () => {
  test.each([
    ["GCJ-02 122.111111 37.509722", null, "gcj02"],
    ["高德坐标：122.111111,37.509722", null, "gcj02"],
    ["百度 122.111111,37.509722", null, "bd09"],
    ["WGS84 122.111111 37.509722", null, "wgs84"],
    ["EPSG:4490 122.111111 37.509722", null, "epsg4490"],
    ["122.111111 37.509722", "bd09", "bd09"],
    ["122.111111 37.509722", "epsg4490", "epsg4490"],
    ["4153452.1 421409.7", "epsg4549", "epsg4549"],
  ] as [string, CoordinateSystem | null, CoordinateSystem][])(
    "%s as %s",
    (written, asked, system) => {
      expect(read(written, asked)).toMatchObject({ 0: system, 3: "named" });
    },
  );
});

describe("what cannot be read says why", () => {
  test.each([
    ["", { kind: "empty" }],
    ["  ", { kind: "empty" }],
    ["37.5", { kind: "one-number" }],
    ["威海市政府", { kind: "unreadable", piece: "威海市政府" }],
    ["37.5 abc 122.1", { kind: "unreadable", piece: "ABC" }],
    ["122.1, 37.5, 30", { kind: "too-many", count: 3 }],
    ["N122.1 E37.5", { kind: "latitude", value: 122.1 }],
    ["N37.5 E222.1", { kind: "longitude", value: 222.1 }],
    ["N37.5 N122.1", { kind: "same-axis" }],
    ["37°75′00″N 122°06′40″E", { kind: "sixtieths", value: 75 }],
    ["37 30 61 122 06 40", { kind: "sixtieths", value: 61 }],
    ["4153452 4153453", { kind: "neither" }],
    ["300 400", { kind: "neither" }],
    ["12345 67890", { kind: "neither" }],
    ["4153452 39421409", { kind: "zone", zone: 39 }],
    ["4153452 21421409", { kind: "zone", zone: 21 }],
    ["EPSG:32651 4153452 421409", { kind: "unknown-system", piece: "EPSG:32651" }],
    ["30′ 122°", { kind: "unreadable", piece: "30'" }],
  ])("%s", (written, fault) => {
    expect(readCoordinates(written)).toEqual(fault);
  });

  test.each([
    ["122.1 37.5", "epsg4550", "wgs84"],
    ["4153452 421409", "wgs84", "epsg4550"],
    ["4153452 41421409", "epsg4550", "epsg4529"],
  ] as [string, CoordinateSystem, CoordinateSystem][])("%s is not %s", (written, asked, like) => {
    expect(readCoordinates(written, asked)).toEqual({ kind: "other-system", asked, like });
  });
});

test("what else it could be comes after the likeliest", () => {
  const systems = (written: string) => {
    const readings = readCoordinates(written);
    return Array.isArray(readings)
      ? readings.map(({ coordinate, isNorthFirst }) => `${coordinate.system} ${isNorthFirst}`)
      : readings;
  };
  expect(systems("122.1 37.5")).toEqual(["wgs84 false", "gcj02 false", "bd09 false"]);
  expect(systems("4153452 421409")).toEqual(["epsg4550 true", "epsg4549 true"]);
  expect(systems("45 37")).toHaveLength(6);
});
