import { expect, test } from "vitest";
import { loadCgcs2000 } from "./project-cgcs2000.ts";

// Reference values of PROJ 9 (cs2cs -d 4 EPSG:4490 EPSG:4550), metres.
test.each([
  ["the centre", [122.11112, 37.50972], [4_153_452.1495, 421_409.7575]],
  ["the west", [121.53149, 36.91919], [4_088_550.3839, 369_143.2437]],
  ["the eastern cape", [122.705, 37.3985], [4_140_777.8967, 473_879.1955]],
  ["the meridian", [123, 37], [4_096_510.9747, 500_000]],
] as const)("%s lies within a millimetre of PROJ's position", async (_name, at, planar) => {
  const project = await loadCgcs2000();
  const { northing, easting } = project({ longitude: at[0], latitude: at[1] });
  expect(Math.abs(northing - planar[0])).toBeLessThan(0.001);
  expect(Math.abs(easting - planar[1])).toBeLessThan(0.001);
});
