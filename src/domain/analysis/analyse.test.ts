import { beforeAll, expect, test } from "vitest";
import type { LegalTier } from "#domain/legal-order.ts";
import { ringExtent } from "#domain/measure-outline.ts";
import { loadProjections } from "#domain/project-cgcs2000.ts";
import { toCoordinate, toPosition } from "#domain/workspace/coordinate.ts";
import { closeRing } from "#domain/workspace/rings.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";
import { analyse } from "./analyse.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./analysis.ts";

const { epsg4550 } = await loadProjections();

/** A place of Weihai in the plane; corners are given in metres east and north of it. */
const origin = { easting: 420_000, northing: 4_130_000 };

const at = ([east, north]: readonly [number, number]): Coordinate =>
  toCoordinate(
    epsg4550.unproject({ easting: origin.easting + east, northing: origin.northing + north }),
  );
const ring = (...corners: [number, number][]): Coordinate[] => closeRing(corners.map(at));
const polygon = (...rings: Coordinate[][]): Shape => ({ type: "polygon", polygons: [rings] });
const box = (west: number, south: number, east: number, north: number): Shape =>
  polygon(ring([west, south], [east, south], [east, north], [west, north]));

const areaOf = (shape: Shape | undefined): number => {
  if (shape?.type !== "polygon") return Number.NaN;
  const extent = (one: Coordinate[]) =>
    ringExtent(one.slice(0, -1).map((corner) => epsg4550.project(toPosition(corner)))).area;
  return shape.polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + extent(outer) - holes.reduce((inside, hole) => inside + extent(hole), 0),
    0,
  );
};

const ask = (request: AnalysisRequest): Promise<AnalysisAnswer> => analyse(request, () => {});
const shapesOf = async (request: AnalysisRequest): Promise<readonly Shape[]> => {
  const answer = await ask(request);
  if (!answer.isDone) throw new Error(answer.fault);
  return answer.shapes;
};
const within = (found: number, expected: number, part = 1e-6) =>
  expect(Math.abs(found - expected) / expected, `${found} for ${expected}`).toBeLessThan(part);

beforeAll(async () => {
  await ask({ ask: "union", shapes: [box(0, 0, 10, 10)], isRepaired: false });
}, 30_000);

test("overlays have the areas worked out by hand, to a millionth", async () => {
  // A triangle over a rectangle: the line from (0, 3000) to (4000, 0) cuts the rectangle's corner off.
  const rectangle = box(1000, 0, 5000, 1000);
  const triangle = polygon(ring([0, 0], [4000, 0], [0, 3000]));
  // Right of x = 1000 and below y = 1000: up to x = 8000/3 whole, from there to 4000 a triangle.
  const common = (8000 / 3 - 1000) * 1000 + ((4000 - 8000 / 3) * 1000) / 2;
  const shapes = [rectangle, triangle];
  const overlay = async (what: "intersect" | "union" | "difference", these = shapes) => {
    const found = await shapesOf({ ask: what, shapes: these, isRepaired: false });
    expect(found).toHaveLength(1);
    return areaOf(found[0]);
  };
  within(await overlay("intersect"), common);
  within(await overlay("union"), 4_000_000 + 6_000_000 - common);
  within(await overlay("difference"), 4_000_000 - common);
  within(await overlay("difference", [triangle, rectangle]), 6_000_000 - common);
});

test("what is cut out of the middle is a hole, turned the other way", async () => {
  const [found] = await shapesOf({
    ask: "difference",
    shapes: [box(0, 0, 900, 900), box(300, 300, 600, 600), box(-100, -100, 100, 100)],
    isRepaired: false,
  });
  within(areaOf(found), 810_000 - 90_000 - 10_000);
  expect(found?.type === "polygon" && found.polygons.map((rings) => rings.length)).toEqual([2]);
});

test("a circle counts with its own area: that of its radius in the plane", async () => {
  const circle: Shape = { type: "circle", centre: at([0, 0]), radius: 2000 };
  const [found] = await shapesOf({
    ask: "union",
    shapes: [circle, box(-10, -10, 10, 10)],
    isRepaired: false,
  });
  // In the plane lengths are longer by (E / R)² / 2 away from the meridian.
  const scale = 1 + (origin.easting - 500_000) ** 2 / (2 * 6_370_000 ** 2);
  within(areaOf(found), Math.PI * 2000 ** 2 * scale ** 2);
});

test("a buffer is as wide as asked: around a line two sides and two half discs", async () => {
  const course = (
    [
      [0, 0],
      [3000, 4000],
    ] as [number, number][]
  ).map(at);
  const [line] = await shapesOf({
    ask: "buffer",
    shapes: [{ type: "line", course }],
    metres: 500,
    isRepaired: false,
  });
  // Half discs of 24 corners to a quarter.
  const disc = 48 * Math.sin(Math.PI / 48) * 500 ** 2;
  within(areaOf(line), 5000 * 1000 + disc);
  const [square] = await shapesOf({
    ask: "buffer",
    shapes: [box(0, 0, 1000, 1000)],
    metres: 500,
    isRepaired: false,
  });
  within(areaOf(square), 1000 * 1000 + 4 * 1000 * 500 + disc);
});

test("the buffer of a point or a circle is a circle, wherever it lies", async () => {
  const shapes: Shape[] = [
    { type: "point", at: [2.35, 48.85] },
    { type: "circle", centre: [122, 37], radius: 1000 },
  ];
  expect(await shapesOf({ ask: "buffer", shapes, metres: 250, isRepaired: false })).toEqual([
    { type: "circle", centre: [2.35, 48.85], radius: 250 },
    { type: "circle", centre: [122, 37], radius: 1250 },
  ]);
});

test("lines split an area into pieces that make it up", async () => {
  const line = (...course: [number, number][]): Shape => ({ type: "line", course: course.map(at) });
  const area = box(0, 0, 1000, 600);
  const pieces = await shapesOf({
    ask: "split",
    shapes: [area, line([-100, 200], [1100, 200]), line([250, -50], [250, 700])],
    isRepaired: false,
  });
  const sizes = pieces.map(areaOf).sort((a, b) => a - b);
  for (const [index, size] of [50_000, 100_000, 150_000, 300_000].entries())
    within(sizes[index] ?? 0, size);
  const uncut = await ask({
    ask: "split",
    shapes: [area, line([-100, 200], [500, 200])],
    isRepaired: false,
  });
  expect(uncut).toEqual({ isDone: false, fault: "uncut" });
});

test("areas that only touch have nothing in common", async () => {
  const shapes = [box(0, 0, 100, 100), box(100, 0, 200, 100)];
  expect(await ask({ ask: "intersect", shapes, isRepaired: false })).toEqual({
    isDone: false,
    fault: "empty",
  });
});

test("an area that crosses itself is named with the place, and can be repaired", async () => {
  const bow = polygon(ring([0, 0], [1000, 1000], [1000, 0], [0, 1000]));
  const shapes = [box(-500, -500, 2000, 2000), bow];
  const answer = await ask({ ask: "intersect", shapes, isRepaired: false });
  expect(answer).toMatchObject({ isDone: false, fault: "crossed", index: 1 });
  const [east, north] = at([500, 500]);
  const found = "at" in answer ? answer.at : null;
  expect(found?.[0]).toBeCloseTo(east, 8);
  expect(found?.[1]).toBeCloseTo(north, 8);
  const [mended] = await shapesOf({ ask: "intersect", shapes, isRepaired: true });
  within(areaOf(mended), 500_000);
});

test("what lies beyond the plane is named", async () => {
  const shapes: Shape[] = [
    box(0, 0, 1, 1),
    polygon([
      [2, 48],
      [3, 48],
      [3, 49],
      [2, 48],
    ]),
  ];
  expect(await ask({ ask: "union", shapes, isRepaired: false })).toEqual({
    isDone: false,
    fault: "far",
    index: 1,
  });
});

test("shares lie between what the edge allows either way", async () => {
  const area = box(500, -5000, 9000, 5000);
  const far = box(20_000, 0, 21_000, 1000);
  if (area.type !== "polygon" || far.type !== "polygon") throw new Error();
  const answer = await ask({
    ask: "shares",
    shapes: [box(0, 0, 1000, 1000)],
    areas: [
      { id: "beside", tier: "zones", errorMetres: 200, polygons: area.polygons },
      { id: "far", tier: "plans", errorMetres: 200, polygons: far.polygons },
    ],
    isRepaired: false,
  });
  if (!answer.isDone) throw new Error();
  expect(answer.shares.map(({ id }) => id)).toEqual(["beside"]);
  const [{ share, low, high } = { share: 0, low: 0, high: 0 }] = answer.shares;
  within(share, 0.5);
  within(low, 0.3);
  within(high, 0.7);
});

test("an inward buffer leaves what is farther from the edge, and nothing of what is too narrow", async () => {
  const shapes = [
    box(0, 0, 100, 100),
    box(0, 0, 1000, 2000),
    { type: "circle", centre: [122, 37], radius: 300 } satisfies Shape,
    { type: "circle", centre: [122, 37], radius: 200 } satisfies Shape,
    { type: "point", at: [122, 37] } satisfies Shape,
    { type: "line", course: [at([0, 0]), at([900, 0])] } satisfies Shape,
  ];
  const answer = await ask({ ask: "buffer", shapes, metres: -200, isRepaired: false });
  if (!answer.isDone) throw new Error();
  expect(answer.of).toEqual([1, 2]);
  within(areaOf(answer.shapes[0]), 600 * 1600);
  expect(answer.shapes[1]).toEqual({ type: "circle", centre: [122, 37], radius: 100 });
  expect(
    await ask({ ask: "buffer", shapes: [box(0, 0, 100, 100)], metres: -60, isRepaired: false }),
  ).toEqual({
    isDone: false,
    fault: "empty",
  });
});

const areaUnder = (id: string, tier: LegalTier, errorMetres: number, shape: Shape) => {
  if (shape.type !== "polygon") throw new Error();
  return { id, tier, errorMetres, polygons: shape.polygons };
};

test("shares go both ways, with what lies under no area of a tier", async () => {
  const answer = await ask({
    ask: "shares",
    // Together 2000 by 1000 metres.
    shapes: [box(0, 0, 1200, 1000), box(1000, 0, 2000, 1000)],
    areas: [
      areaUnder("west", "zones", 100, box(-4000, 0, 500, 1000)),
      areaUnder("middle", "zones", 100, box(400, 0, 900, 1000)),
      areaUnder("inside", "plans", 10, box(1100, 100, 1300, 300)),
      areaUnder("touching", "plans", 0, box(2000, 0, 3000, 1000)),
    ],
    isRepaired: false,
  });
  if (!answer.isDone) throw new Error();
  const [west, middle, inside, ...others] = answer.shares;
  expect(others).toEqual([]);
  within(west?.share ?? 0, 0.25);
  within(west?.cover?.share ?? 0, 500 / 4500);
  within(west?.cover?.low ?? 0, (400 * 800) / (4300 * 800));
  within(west?.cover?.high ?? 0, 500 / 4500, 0.05);
  within(middle?.cover?.share ?? 0, 1);
  within(inside?.share ?? 0, 0.02);
  expect(inside?.cover).toMatchObject({ share: 1, low: 1, high: 1 });
  // In the plane lengths are longer by (E / R)² / 2 away from the meridian.
  const scale = 1 + (origin.easting - 500_000) ** 2 / (2 * 6_370_000 ** 2);
  within((inside?.cover?.squareMetres ?? 0) * scale ** 2, 40_000, 1e-5);
  within(answer.bare.zones ?? 0, 1 - 0.45);
  within(answer.bare.plans ?? 0, 0.98);
  expect(answer.bare.administration).toBeUndefined();
});

test("a line lies under an area by its length, a point in it or not", async () => {
  const areas = [areaUnder("half", "zones", 50, box(500, -1000, 9000, 1000))];
  const sharesOf = async (shape: Shape) => {
    const answer = await ask({ ask: "shares", shapes: [shape], areas, isRepaired: false });
    if (!answer.isDone) throw new Error();
    return answer;
  };
  const line = await sharesOf({ type: "line", course: [at([0, 0]), at([1000, 0])] });
  within(line.shares[0]?.share ?? 0, 0.5);
  within(line.shares[0]?.low ?? 0, 0.45);
  within(line.shares[0]?.high ?? 0, 0.55);
  expect(line.shares[0]?.cover).toBeNull();
  within(line.bare.zones ?? 0, 0.5);
  const near = await sharesOf({ type: "point", at: at([480, 0]) });
  expect(near.shares).toEqual([{ id: "half", share: 0, low: 0, high: 1, cover: null }]);
  const inside = await sharesOf({ type: "point", at: at([600, 0]) });
  expect(inside.shares).toEqual([{ id: "half", share: 1, low: 1, high: 1, cover: null }]);
  expect((await sharesOf({ type: "point", at: at([400, 0]) })).shares).toEqual([]);
});
