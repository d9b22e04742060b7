import type { Feature } from "geojson";
import { expect, test } from "vitest";
import type { Archive } from "#domain/archive.ts";
import { loadGeodesic } from "#domain/geodesic.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { nearestSites } from "./nearest-sites.ts";
import { type PlacedSite, placedSites } from "./placed-sites.ts";
import { sitesWithin } from "./sites-within.ts";

const geodesic = await loadGeodesic();

const site = (
  id: string,
  longitude: number,
  latitude: number,
  errorMetres = 500,
  transport: PlacedSite["transport"] = "port",
): PlacedSite => ({
  entity: { id } as IndexEntity,
  position: { longitude, latitude },
  errorMetres,
  transport,
});

const square: Extract<Shape, { type: "polygon" }> = {
  type: "polygon",
  polygons: [
    [
      [
        [122, 37],
        [122.2, 37],
        [122.2, 37.2],
        [122, 37.2],
        [122, 37],
      ],
      [
        [122.05, 37.05],
        [122.05, 37.1],
        [122.1, 37.1],
        [122.1, 37.05],
        [122.05, 37.05],
      ],
    ],
  ],
};

test("a site is in a polygon for certain only where its error does not reach the edge", () => {
  // 0.005 degrees of latitude are 555 m.
  const found = sitesWithin(
    square,
    [
      site("reaches-in", 122.15, 36.9952, 600),
      site("deep", 122.15, 37.15),
      site("at-edge", 122.15, 37.005, 600),
      site("just-clear", 122.15, 37.005, 550),
      site("outside", 122.15, 36.9945, 500),
      site("in-hole", 122.075, 37.075, 1000),
    ],
    geodesic,
  );
  expect(found.map(({ entity, isCertain }) => [entity.id, isCertain])).toEqual([
    ["deep", true],
    ["just-clear", true],
    ["reaches-in", false],
    ["at-edge", false],
  ]);
});

test("a circle is as wide as its radius says", () => {
  const circle = { type: "circle", centre: [122, 37], radius: 20_000 } as const;
  const at = (metres: number, error: number) => {
    const { longitude, latitude } = geodesic.destination(
      { longitude: 122, latitude: 37 },
      33,
      metres,
    );
    return site(`${metres}`, longitude, latitude, error);
  };
  const found = sitesWithin(
    { ...circle, centre: [122, 37] },
    [at(19_499, 500), at(19_501, 500), at(20_499, 500), at(20_501, 500)],
    geodesic,
  );
  expect(found.map(({ entity, isCertain }) => [entity.id, isCertain])).toEqual([
    ["19499", true],
    ["19501", false],
    ["20499", false],
  ]);
});

test("the nearest come by the distance GeographicLib has", () => {
  // From JFK to LHR, the example of GeographicLib's GeodSolve: 40.6 -73.8 to 51.6 -0.5.
  const [ports] = nearestSites(
    { type: "point", at: [-73.8, 40.6] },
    [site("lhr", -0.5, 51.6), site("near", -73, 40.6), site("station", -73.8, 40.6, 1, "station")],
    geodesic,
  );
  expect(ports?.sites.map(({ entity }) => entity.id)).toEqual(["near", "lhr"]);
  expect(ports?.sites[1]?.way?.metres).toBeCloseTo(5551759.400319, 3);
  expect(ports?.sites[1]?.way?.bearing).toBeCloseTo(51.19888284593, 7);
});

test("what the drawing encloses is no way off, and a hole is not enclosed", () => {
  const [ports] = nearestSites(
    square,
    [site("inside", 122.15, 37.15), site("hole", 122.075, 37.075)],
    geodesic,
  );
  expect(ports?.sites.map(({ way }) => way?.metres)).toEqual([undefined, expect.any(Number)]);
  const toSide = geodesic.segment(
    { longitude: 122.1, latitude: 37.075 },
    { longitude: 122.075, latitude: 37.075 },
  ).metres;
  expect(ports?.sites[1]?.way?.metres).toBeCloseTo(toSide, 1);
});

test("the way from an edge is the shortest of all, also to what lies far away", () => {
  const course: [number, number][] = [
    [121.2, 36.8],
    [121.9, 37.45],
    [122.6, 37.1],
  ];
  for (const to of [
    { longitude: 126.6, latitude: 37.45 },
    { longitude: 120.3, latitude: 36.1 },
    { longitude: 121.5, latitude: 38.9 },
    { longitude: 122.1, latitude: 37.1 },
  ]) {
    const [ports] = nearestSites(
      { type: "line", course },
      [site("far", to.longitude, to.latitude)],
      geodesic,
    );
    const steps = 4000;
    const brute = course.slice(1).flatMap((until, index) => {
      const from = course[index] ?? until;
      const start = { longitude: from[0], latitude: from[1] };
      const { metres, bearing } = geodesic.segment(start, {
        longitude: until[0],
        latitude: until[1],
      });
      return Array.from(
        { length: steps + 1 },
        (_, step) =>
          geodesic.segment(geodesic.destination(start, bearing, (metres * step) / steps), to)
            .metres,
      );
    });
    const least = Math.min(...brute);
    // The sides are drawn in straight pieces of 10 km, which leave the geodesic by less than 3 m.
    expect(Math.abs((ports?.sites[0]?.way?.metres ?? 0) - least)).toBeLessThan(3);
  }
});

test("sites are what the layer of places and the catalog both know", () => {
  const entity = { id: "transport/a", type: "transport", geometry: { errorMetres: 700 } };
  const archive = { entities: new Map([[entity.id, entity]]) } as unknown as Archive;
  const feature = (id: string): Feature => ({
    type: "Feature",
    properties: { entity: id, symbol: "airport" },
    geometry: { type: "Point", coordinates: [122, 37] },
  });
  expect(placedSites(archive, [feature("transport/a"), feature("transport/b")])).toEqual([
    {
      entity,
      position: { longitude: 122, latitude: 37 },
      errorMetres: 700,
      transport: "airport",
    },
  ]);
});
