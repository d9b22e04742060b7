import { tileSize } from "#domain/metres-per-pixel.ts";
import type { Camera, Position } from "#domain/view.ts";
import { fromWorld, toWorld, worldMetres } from "./world.ts";

/** Millimetres on the paper, rightwards and downwards from the middle of the map. */
export interface PagePoint {
  x: number;
  y: number;
}

/** How the ground comes to lie on the paper: north is up, and at the middle of the map the scale is true. */
export interface MapPlane {
  center: Position;
  /** Metres on the ground for a metre on the paper. */
  scale: number;
  toPage: (position: Position) => PagePoint;
  toGround: (point: PagePoint) => Position;
  /** Where a map looks that is drawn for it with so many CSS pixels to the millimetre eastwards. */
  camera: (pixelsPerMillimetre: number) => Camera;
  /** How much higher than wide a map draws what is square on the paper. */
  stretch: number;
}

/** The plane of Web Mercator, with a scale of its own in each direction so that the middle is true in both. */
export const createMapPlane = (center: Position, scale: number): MapPlane => {
  const origin = toWorld(center);
  const { eastwards, northwards } = worldMetres(center.latitude);
  const width = (eastwards * 1000) / scale;
  const height = (northwards * 1000) / scale;
  return {
    center,
    scale,
    toPage: (position) => {
      const { x, y } = toWorld(position);
      return { x: (x - origin.x) * width, y: (y - origin.y) * height };
    },
    toGround: ({ x, y }) => fromWorld({ x: origin.x + x / width, y: origin.y + y / height }),
    camera: (pixelsPerMillimetre) => ({
      ...center,
      zoom: Math.log2((width * pixelsPerMillimetre) / tileSize),
      bearing: 0,
      pitch: 0,
    }),
    stretch: width / height,
  };
};

/**
 * The largest share by which a distance on a sheet of so many millimetres is drawn too long or too short: the scale
 * of Web Mercator grows with the latitude.
 */
export const worstScaleError = (plane: MapPlane, height: number): number => {
  const atCenter = worldMetres(plane.center.latitude);
  return Math.max(
    ...[-height / 2, height / 2].flatMap((y) => {
      const there = worldMetres(plane.toGround({ x: 0, y }).latitude);
      return [
        Math.abs(atCenter.eastwards / there.eastwards - 1),
        Math.abs(atCenter.northwards / there.northwards - 1),
      ];
    }),
  );
};
