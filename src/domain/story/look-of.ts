import type { Camera } from "#domain/view.ts";
import type { Scene } from "./story-schema.ts";

/** The whole city, for a scene that is about no place. */
export const cityId = "city/weihai";

/** A camera as a scene keeps it, else a framing of entities, else of the city. */
export const lookOf = (camera: Camera | null, entities: readonly string[]): Scene["look"] =>
  camera
    ? {
        zoom: within(camera.zoom, 0, 24),
        latitude: within(camera.latitude, -85, 85),
        longitude: within(camera.longitude, -180, 180),
        bearing: camera.bearing,
        // A scene is not looked at from lower than that.
        pitch: within(camera.pitch, 0, 60),
      }
    : { entities: entities.length > 0 ? [...entities] : [cityId] };

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);
