import { expect, test } from "vitest";
import { loadGeodesic } from "#domain/geodesic.ts";
import { positionAt } from "#domain/local-plane.ts";
import { toCoordinate } from "./coordinate.ts";
import { drawingAt } from "./drawing-at.ts";
import { closeRing } from "./rings.ts";
import type { Coordinate, Drawing, Shape } from "./workspace.ts";

const geodesic = await loadGeodesic();

/** Pixels from a corner of the city, with 10 metres to a pixel. */
const place = (east: number, north: number) => ({
  ...positionAt({ longitude: 122, latitude: 37 }, { east: east * 10, north: north * 10 }),
  metresPerPixel: 10,
});
const corner = (east: number, north: number): Coordinate => toCoordinate(place(east, north));
const drawing = (id: string, shape: Shape, filling = 0.2): Drawing => ({
  id,
  name: id,
  note: "",
  folder: null,
  isHidden: false,
  style: { color: "red", width: 2, filling, isDashed: false },
  shape,
  properties: {},
});
const square = (half: number): Coordinate[] =>
  closeRing([corner(-half, -half), corner(half, -half), corner(half, half), corner(-half, half)]);

const area = drawing("area", { type: "polygon", polygons: [[square(100), square(30)]] });
const outline = drawing("outline", { type: "polygon", polygons: [[square(60)]] }, 0);
const point = drawing("point", { type: "point", at: corner(80, 0) });
const words = drawing("海岸 coast", { type: "text", at: corner(0, 0) });
const circle = drawing("circle", { type: "circle", centre: corner(300, 0), radius: 500 });
const all = [area, outline, point, words, circle];

test.each<[string, [number, number], string | null]>([
  ["inside an area", [50, 50], "area"],
  ["in its hole", [10, 18], null],
  ["on its edge", [100, 104], "area"],
  ["beside it", [100, 110], null],
  ["on what has no filling", [60, 20], "outline"],
  ["on the uppermost", [80, 2], "point"],
  ["on words", [30, 4], "海岸 coast"],
  ["beside words", [60, 4], "outline"],
  ["inside a circle", [330, 20], "circle"],
  ["beside a circle", [340, 45], null],
])("%s", (_name, [east, north], id) => {
  expect(drawingAt(place(east, north), all, geodesic)?.id ?? null).toBe(id);
});
