import type { Position } from "#domain/view.ts";
import { toCoordinate, toPosition } from "./coordinate.ts";
import type { Coordinate, Shape } from "./workspace.ts";

/**
 * A shape taken from one place to another with its size: every corner keeps its metres north and east of the place
 * it is taken by, on the ellipsoid of WGS84. Over the whole city lengths stay within two parts in ten thousand.
 */
export const moveShape = (shape: Shape, from: Position, to: Position): Shape => {
  const move = (corner: Coordinate): Coordinate =>
    toCoordinate(carry(toPosition(corner), from, to));
  switch (shape.type) {
    case "point":
    case "text":
      return { ...shape, at: move(shape.at) };
    case "line":
    case "arrow":
      return { ...shape, course: shape.course.map(move) };
    case "polygon":
      return { ...shape, polygons: shape.polygons.map((rings) => rings.map((r) => r.map(move))) };
    case "circle":
      return { ...shape, centre: move(shape.centre) };
  }
};

const carry = (corner: Position, from: Position, to: Position): Position => {
  const north = (corner.latitude - from.latitude) * meridian((corner.latitude + from.latitude) / 2);
  const guess = to.latitude + north / meridian(to.latitude);
  const latitude = to.latitude + north / meridian((to.latitude + guess) / 2);
  const east = (corner.longitude - from.longitude) * parallel(corner.latitude);
  return { latitude, longitude: to.longitude + east / parallel(latitude) };
};

/** WGS84: half the longer axis in metres, and the square of the eccentricity. */
const axis = 6_378_137;
const eccentricity = 0.006_694_379_990_14;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const flattened = (latitude: number): number => 1 - eccentricity * Math.sin(radians(latitude)) ** 2;

/** Metres of a degree along the meridian, and along the parallel. */
const meridian = (latitude: number): number =>
  radians((axis * (1 - eccentricity)) / flattened(latitude) ** 1.5);
const parallel = (latitude: number): number =>
  radians((axis * Math.cos(radians(latitude))) / Math.sqrt(flattened(latitude)));
