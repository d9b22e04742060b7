import { along, distance, length, lineString } from "@turf/turf";
import type { LineString, MultiLineString, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { buildLand } from "../land/land.ts";
import { buildPlaces } from "../places/places.ts";
import { ringsOf, ringsTest } from "../planar/is-in-rings.ts";
import { buildLinks } from "./links.ts";

const links = buildLinks().features;
const places = new Map(buildPlaces().features.map((place) => [`${place.id}`, place]));

function linesOf(link: (typeof links)[number]): Position[][] {
  const geometry = link.geometry as LineString | MultiLineString;
  return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}

/** Kilometres a harbour may stand from the drawn shore: the greatest error of one and of the far land. */
const harbour = 3.5;

test("ships keep off the land, except in the harbours at both ends", () => {
  const isOnLand = ringsTest(
    buildLand().features.flatMap(({ geometry }) => ringsOf(geometry as Polygon)),
  );
  const sailing = links.flatMap((link) =>
    link.properties?.kind === "sea"
      ? linesOf(link)
      : link.properties?.kind === "four-ports"
        ? linesOf(link).slice(0, 1)
        : [],
  );
  expect(sailing.length).toBeGreaterThan(5);
  for (const line of sailing) {
    const [from, to] = [line[0] as Position, line.at(-1) as Position];
    const whole = lineString(line);
    const ashore: string[] = [];
    for (let way = 0; way < length(whole); way += 0.25) {
      const at = along(whole, way).geometry.coordinates;
      const isInHarbour = Math.min(distance(at, from), distance(at, to)) < harbour;
      if (!isInHarbour && isOnLand(at)) ashore.push(at.join());
    }
    expect(ashore).toEqual([]);
  }
});

test("every end is a place, and the lines begin and stop there", () => {
  for (const link of links) {
    const ends: string[] = link.properties?.ends;
    const known = ends.map((end) => places.get(end)?.geometry);
    expect(known.every((geometry) => geometry?.type === "Point")).toBe(true);
    const positions = known.flatMap((geometry) =>
      geometry?.type === "Point" ? [geometry.coordinates.join()] : [],
    );
    for (const line of linesOf(link)) {
      expect(positions).toContain(line[0]?.join());
      expect(positions).toContain(line.at(-1)?.join());
    }
  }
});

test("the four ports are joined by sea and by air", () => {
  const [ports, ...others] = links.filter(({ properties }) => properties?.kind === "four-ports");
  expect(others).toEqual([]);
  expect(ports?.geometry.type).toBe("MultiLineString");
  expect(ports?.properties?.ends).toEqual([
    "transport/weihai-port",
    "transport/incheon-port",
    "transport/weihai-airport",
    "transport/incheon-airport",
  ]);
});
