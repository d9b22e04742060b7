import { expect, test } from "vitest";
import { loadMeasure } from "#domain/measure-outline.ts";
import { sayAreas, sayLength } from "#text/extent.ts";
import { sayMeasurement, sayResult } from "./say-measurement.ts";

const measure = await loadMeasure();
const corner = (longitude: number, latitude: number) => ({ longitude, latitude });
const ring = [corner(122, 37), corner(122.01, 37), corner(122.01, 37.01)];
const bowTie = [corner(122, 37), corner(122.01, 37.01), corner(122.01, 37), corner(122, 37.01)];

test("a hectare is fifteen mu, and a square kilometre a hundred hectares", () => {
  expect(sayAreas(10_000, "zh")).toEqual(["0.0100 km²", "1.0000 公顷", "15.000 亩"]);
  expect(sayAreas(2000 / 3, "zh")).toEqual(["666.7 m²", "0.0667 公顷", "1.000 亩"]);
  expect(sayAreas(123_456_789, "en")).toEqual(["123.4568 km²", "12,345.68 ha", "185,185.2 mu"]);
  expect(sayLength(999.94, "zh")).toBe("999.9 m");
  expect(sayLength(12_345.678, "ko")).toBe("12.346 km");
});

test("what is copied names the methods, every side with its bearing, and the points", () => {
  const text = sayMeasurement(measure(ring, true), ring, true, "zh");
  expect(text).toMatch(/^测地线 \(WGS84 椭球，GeographicLib/);
  expect(text).toMatch(/平面 \(CGCS2000 高斯-克吕格，EPSG:4550/);
  expect(text).toMatch(/面积: 493,\d{3}\.\d\d m² = 0\.4939 km² = 49\.\d{4} 公顷 = 740\.\d{3} 亩/);
  expect(text).toMatch(/\n {2}3\t1,\d{3}\.\d{3} m\t21\d\.\d\d°\n/);
  expect(text).toMatch(/\n {2}1\t122\.0000000°E 37\.0000000°N\n/);
});

test("a crossed outline has a perimeter and no area, and says so", () => {
  const measurement = measure(bowTie, true);
  const text = sayMeasurement(measurement, bowTie, true, "en");
  expect(text).toContain("Perimeter: ");
  expect(text).not.toContain("Area: ");
  expect(text).toContain("no single area");
  expect(sayResult(measurement, true, "en")).toMatch(/^Perimeter/);
});
