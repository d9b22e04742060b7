import proj4 from "proj4";
import { expect, test } from "vitest";
import { loadProjections } from "#domain/project-cgcs2000.ts";
import type { Position } from "#domain/view.ts";
import { createMapPlane } from "./map-plane.ts";
import { graticuleLines, gridNorthAt, metreLines } from "./sheet-lines.ts";

const { epsg4550 } = await loadProjections();
const plane = createMapPlane({ longitude: 122.1, latitude: 37.2 }, 100_000);
const size = { width: 700, height: 500 };

/** EPSG:4550 written out anew, as the registry has it. */
const registered = proj4(
  "+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs",
);
const inMetres = ({ longitude, latitude }: Position) => registered.forward([longitude, latitude]);

test("every point of a metre line has its easting or northing, to a metre", () => {
  const lines = metreLines(plane, size, 40, epsg4550);
  expect(lines.map(({ value }) => value)).toContain(420_000);
  for (const { runs, value, points } of lines)
    for (const [index, point] of points.entries()) {
      const to = points[index + 1] ?? point;
      // Halfway between two points as well: the straight pieces follow the line.
      const halfway = { x: (point.x + to.x) / 2, y: (point.y + to.y) / 2 };
      const [easting = 0, northing = 0] = inMetres(plane.toGround(halfway));
      expect(Math.abs((runs === "down" ? easting : northing) - value)).toBeLessThan(1);
    }
});

test("lines of the grid lie evenly, as far apart as asked at least, and end on the edges", () => {
  const lines = metreLines(plane, size, 40, epsg4550).filter(({ runs }) => runs === "across");
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next) expect(next.value - line.value).toBe(5000);
    for (const end of line.ends) {
      if (!end) continue;
      expect(Math.abs(end.x)).toBe(350);
      expect(Math.abs(end.y)).toBeLessThanOrEqual(250);
    }
  }
  expect(lines.filter(({ ends }) => ends[0] && ends[1]).length).toBeGreaterThan(7);
});

test("the graticule is straight and square on this plane, and its values are whole minutes", () => {
  for (const { runs, value, points } of graticuleLines(plane, size, 60)) {
    const fives = (value * 60) / 5;
    expect(fives).toBeCloseTo(Math.round(fives), 6);
    const kept = points.map(({ x, y }) => (runs === "down" ? x : y));
    expect(Math.max(...kept) - Math.min(...kept)).toBeLessThan(1e-6);
  }
});

test("grid north lies west of true north west of 123°E, by the convergence", () => {
  for (const position of [
    { longitude: 122.1, latitude: 37.2 },
    { longitude: 121.3, latitude: 36.8 },
    { longitude: 123.4, latitude: 37.4 },
  ]) {
    const sine = Math.sin((position.latitude * Math.PI) / 180);
    // First term of the series: good to a hundredth of a minute here.
    const convergence = (position.longitude - 123) * sine;
    expect(gridNorthAt(position, epsg4550)).toBeCloseTo(convergence, 2);
  }
  expect(Math.abs(gridNorthAt({ longitude: 123, latitude: 37.2 }, epsg4550))).toBeLessThan(1e-6);
});
