import type { BasemapFault } from "#domain/basemap.ts";
import { fillTemplate, type TileTemplate, tileAt } from "#domain/tile-template.ts";
import { askService } from "./ask-service.ts";
import { offsetOf } from "./offset-of.ts";
import { failed } from "./service.ts";

/** A place on land in the middle of the city, degrees WGS84. */
const middle = { longitude: 122.12, latitude: 37.2 };

/** Zooms at which a service that knows the city has something to show. */
const probed = [10, 13, 7];

/** Asks for a tile of the city and looks at it. null: it is one; else why it is none. */
export const probeTile = async (
  template: TileTemplate,
  zooms: { minzoom: number; maxzoom: number },
): Promise<BasemapFault | null> => {
  const refused = offsetOf(template.tiles);
  if (refused) return refused;
  const levels = new Set(
    probed.map((zoom) => Math.min(Math.max(zoom, zooms.minzoom), zooms.maxzoom)),
  );
  let fault: BasemapFault | null = null;
  for (const zoom of levels) {
    const [x, y] = tileAt(zoom, middle.longitude, middle.latitude);
    const answer = await askService(fillTemplate(template, zoom, x, y));
    if (!answer.ok) {
      fault = answer.fault;
      if (fault.id !== "empty") return fault;
      continue;
    }
    if (answer.body.size === 0 || template.format === "vector") return null;
    return (await isPicture(answer.body))
      ? null
      : failed("picture", new URL(template.tiles[0] ?? "").host).fault;
  }
  return fault;
};

const isPicture = async (body: Blob): Promise<boolean> => {
  try {
    (await createImageBitmap(body)).close();
    return true;
  } catch {
    return false;
  }
};
