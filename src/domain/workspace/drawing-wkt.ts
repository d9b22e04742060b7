import type { Geodesic } from "#domain/geodesic.ts";
import { drawingGeometry } from "./drawing-geometry.ts";
import type { Shape } from "./workspace.ts";

/** A shape as well-known text (OGC 06-103r4), degrees WGS84, longitude first. */
export const drawingWkt = (shape: Shape, geodesic: Geodesic): string => {
  const { type, coordinates } = drawingGeometry(shape, geodesic);
  return `${type.toUpperCase()} ${type === "Point" ? `(${coordinates.join(" ")})` : bracketed(coordinates)}`;
};

const bracketed = (value: unknown): string => {
  if (!Array.isArray(value)) return String(value);
  return typeof value[0] === "number" ? value.join(" ") : `(${value.map(bracketed).join(", ")})`;
};
