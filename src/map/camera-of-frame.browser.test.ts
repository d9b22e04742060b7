import { Map as MapLibreMap } from "maplibre-gl";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stageRoom } from "#domain/story/stage-room.ts";
import { cameraOfFrame, nearestFrame } from "./camera-of-frame.ts";
import { readCamera } from "./look.ts";

const size = { width: 960, height: 540 };
let map: MapLibreMap;

beforeAll(() => {
  const container = document.createElement("div");
  Object.assign(container.style, { width: `${size.width}px`, height: `${size.height}px` });
  document.body.append(container);
  map = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    attributionControl: false,
    maxPitch: 60,
  });
});

afterAll(() => map.remove());

test.each([
  ["left", [121.18, 36.68, 122.73, 37.67], 0, 0],
  ["right", [121.18, 36.68, 122.73, 37.67], 30, 0],
  ["foot", [122, 37.4, 122.4, 37.6], 45, -35],
  ["title", [122.1, 37.3, 122.11, 37.9], 0, 120],
  // Nearer than anything is framed.
  ["left", [122.1, 37.4, 122.1001, 37.4001], 0, 20],
] as const)(
  "a scene with words at the %s is drawn where the stage looks (%j, %d°, %d°)",
  (layout, bounds, pitch, bearing) => {
    const room = stageRoom(layout, size.width, size.height);
    map.fitBounds([...bounds], {
      padding: room,
      pitch,
      bearing,
      maxZoom: nearestFrame(size.width),
      duration: 0,
    });
    const seen = readCamera(map);
    const reckoned = cameraOfFrame({ bounds: [...bounds], pitch, bearing }, room, size);
    expect(reckoned.zoom).toBeCloseTo(seen.zoom, 6);
    expect(reckoned.longitude).toBeCloseTo(seen.longitude, 6);
    expect(reckoned.latitude).toBeCloseTo(seen.latitude, 6);
    expect([reckoned.pitch, reckoned.bearing]).toEqual([seen.pitch, seen.bearing]);
  },
);
