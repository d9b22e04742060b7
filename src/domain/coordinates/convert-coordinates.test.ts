import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { planarSystems } from "#domain/project-cgcs2000.ts";
import { loadConversion } from "./convert-coordinates.ts";
import type { Coordinate } from "./coordinate-system.ts";
import type { Reading } from "./read-coordinates.ts";

const { everySystem, locate } = await loadConversion();

const reading = (coordinate: Coordinate): Reading => ({
  coordinate,
  isNorthFirst: true,
  order: "only",
  by: "named",
});

// cs2cs -d 4 EPSG:4490 EPSG:<code> of PROJ 9.1.1 at 37.50972°N 122.11112°E.
const planar: Coordinate[] = [
  { system: "epsg4550", northing: 4_153_452.1495, easting: 421_409.7575 },
  { system: "epsg4549", northing: 4_155_175.4108, easting: 686_663.5469 },
  { system: "epsg4529", northing: 4_153_452.1495, easting: 41_421_409.7575 },
  { system: "epsg4528", northing: 4_155_175.4108, easting: 40_686_663.5469 },
];
const position = { longitude: 122.11112, latitude: 37.50972 };

test.each(planar)("$system agrees with PROJ to a millimetre, there and back", (wanted) => {
  const found = everySystem(position).find(({ system }) => system === wanted.system);
  if (!found || !("northing" in found) || !("northing" in wanted)) throw new Error("no metres");
  expect(Math.abs(found.northing - wanted.northing)).toBeLessThan(0.001);
  expect(Math.abs(found.easting - wanted.easting)).toBeLessThan(0.001);
  const [back] = locate([reading(wanted)]);
  expect(Math.abs((back?.position.latitude ?? 0) - position.latitude) * 111_320).toBeLessThan(
    0.001,
  );
  expect(Math.abs((back?.position.longitude ?? 0) - position.longitude) * 88_300).toBeLessThan(
    0.001,
  );
});

test("the offset systems come back to within a metre", () => {
  for (const coordinate of everySystem(position)) {
    if (coordinate.system !== "gcj02" && coordinate.system !== "bd09") continue;
    const [back] = locate([reading(coordinate)]);
    const north = ((back?.position.latitude ?? 0) - position.latitude) * 111_320;
    const east = ((back?.position.longitude ?? 0) - position.longitude) * 88_300;
    expect(Math.hypot(north, east)).toBeLessThan(1);
  }
  const [wgs, gcj] = ["wgs84", "gcj02"].map((one) =>
    everySystem(position).find(({ system }) => system === one),
  );
  if (!wgs || !gcj || "northing" in wgs || "northing" in gcj) throw new Error("no degrees");
  // About 450 m east and 110 m north, as measured for the county lines.
  expect((gcj.longitude - wgs.longitude) * 88_300).toBeGreaterThan(350);
  expect((gcj.latitude - wgs.latitude) * 111_320).toBeGreaterThan(50);
});

test("what lies on the map goes before what does not", () => {
  // 686663 m is the east of Weihai from 120 degrees, and a good way out at sea from 123.
  const [first] = locate([
    reading({ system: "epsg4550", northing: 6_155_175, easting: 686_663 }),
    reading({ system: "epsg4549", northing: 4_155_175, easting: 686_663 }),
  ]);
  expect(first?.coordinate.system).toBe("epsg4549");
});

const hasProj = spawnSync("cs2cs").error === undefined;

test.skipIf(!hasProj)("a grid over the region agrees with PROJ (needs Debian's proj-bin)", () => {
  const grid = Array.from({ length: 48 }, (_, index) => ({
    latitude: 36 + (index % 6) * 0.37,
    longitude: 120.6 + Math.floor(index / 6) * 0.39,
  }));
  const input = grid.map((at) => `${at.latitude} ${at.longitude}`).join("\n");
  for (const wanted of planarSystems) {
    const code = wanted.replace("epsg", "EPSG:");
    const { stdout } = spawnSync("cs2cs", ["-d", "5", "EPSG:4490", code], {
      input,
      encoding: "utf8",
    });
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => line.split(/\s+/).map(Number));
    grid.forEach((at, index) => {
      const found = everySystem(at).find(({ system }) => system === wanted);
      if (!found || !("northing" in found)) throw new Error("no metres");
      expect(Math.abs(found.northing - (rows[index]?.[0] ?? 0))).toBeLessThan(0.001);
      expect(Math.abs(found.easting - (rows[index]?.[1] ?? 0))).toBeLessThan(0.001);
    });
  }
});
