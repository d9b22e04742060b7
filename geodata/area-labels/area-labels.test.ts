import { distance, pointToPolygonDistance } from "@turf/turf";
import type { Feature, Point, Polygon } from "geojson";
import { expect, test } from "vitest";
import { buildLayers } from "../layers.ts";
import { buildAreaLabels } from "./area-labels.ts";

const layers = buildLayers();
const labels = buildAreaLabels().features;
const points = labels.filter(({ geometry }) => geometry.type === "Point") as Feature<Point>[];

/** Kilometres a label may stand beside its area, at sea. */
const besides: Readonly<Record<string, number>> = { "marine-cores": 10, "demonstration-zones": 5 };

test("a label stands on its area, or at sea near its coast", () => {
  for (const label of points) {
    const layer = layers[label.properties?.layer as "zones"];
    const area = layer.features.find(({ id }) => id === label.id) as Feature<Polygon>;
    const away = pointToPolygonDistance(label, area, { units: "kilometers" });
    expect(away, `${label.id}`).toBeLessThan(besides[`${label.properties?.layer}`] ?? 0);
  }
});

test("no two labels stand nearer than 3 km", () => {
  for (const [place, one] of points.entries()) {
    for (const other of points.slice(place + 1)) {
      expect(distance(one, other), `${one.id} and ${other.id}`).toBeGreaterThan(3);
    }
  }
});

test("belts have a smooth line that runs from west to east", () => {
  const curves = labels.filter(({ geometry }) => geometry.type === "LineString");
  expect(curves.map(({ id }) => id)).toEqual([
    "belt/central-manufacturing",
    "belt/north-coast-hightech",
  ]);
  for (const { geometry } of curves) {
    const longitudes =
      geometry.type === "LineString" ? geometry.coordinates.map(([x = 0]) => x) : [];
    expect(longitudes.length).toBeGreaterThanOrEqual(40);
    expect(longitudes).toEqual(longitudes.toSorted((one, other) => one - other));
  }
});
