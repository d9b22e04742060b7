import type { Camera } from "#domain/view.ts";

/** The camera that shows the same on a map of another size: `scale` times as wide, and as high. */
export const scaleCamera = (camera: Camera, scale: number): Camera => ({
  ...camera,
  zoom: camera.zoom + Math.log2(scale),
});

/** Whether two cameras show the same, as far as half a pixel tells. */
export const showsSame = (one: Camera, other: Camera): boolean => {
  const halfPixel = 180 / (512 * 2 ** one.zoom);
  return (
    Math.abs(one.zoom - other.zoom) < 0.001 &&
    Math.abs(one.longitude - other.longitude) < halfPixel &&
    Math.abs(one.latitude - other.latitude) < halfPixel &&
    Math.abs(one.bearing - other.bearing) < 0.05 &&
    Math.abs(one.pitch - other.pitch) < 0.05
  );
};
