import type { Position } from "#domain/view.ts";
import type { Coordinate } from "./workspace.ts";

/** A position as it is kept: longitude first. */
export const toCoordinate = ({ longitude, latitude }: Position): Coordinate => [
  longitude,
  latitude,
];

export const toPosition = ([longitude, latitude]: Coordinate): Position => ({
  longitude,
  latitude,
});
