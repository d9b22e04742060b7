import type { MeasuredOverlaps } from "#domain/overlaps.ts";
import type { LayerName, Layers } from "../layers.ts";
import type { Area } from "./measure-faces.ts";
import { shareMeter } from "./share-meter.ts";

/** The layers of areas in legal order. */
const areaLayers = [
  "city",
  "districts",
  "zones",
  "demonstration-zones",
  "marine-cores",
  "belts",
] as const satisfies LayerName[];

/** Where the overlaps are committed. */
export const overlapsPath = new URL("./overlaps.json", import.meta.url);

/** How much of each area lies under each other area and under each other layer. */
export function buildOverlaps(layers: Layers): MeasuredOverlaps {
  const areas = areaLayers.flatMap((layer) =>
    (layers[layer].features as Area[]).map((feature) => ({ layer, feature })),
  );
  const shareOf = shareMeter(areas.map(({ feature }) => feature));
  const places = [...areas.keys()];
  const idOf = (place: number) => String(areas[place]?.feature.id);
  return {
    areas: places.flatMap((area) =>
      places.flatMap((under) => {
        const share = area === under ? null : shareOf(area, [under]);
        return share ? [{ area: idOf(area), under: idOf(under), ...share }] : [];
      }),
    ),
    layers: places.flatMap((area) =>
      areaLayers.flatMap((layer) => {
        const members = places.filter((place) => areas[place]?.layer === layer);
        const share = members.includes(area) ? null : shareOf(area, members);
        return share ? [{ area: idOf(area), layer, ...share }] : [];
      }),
    ),
  };
}

/** The overlaps as they are written to disk: one a line, so that a change reads as a change. */
export function overlapsText({ areas, layers }: MeasuredOverlaps): string {
  const lines = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).join(",\n");
  return `{"areas":[\n${lines(areas)}\n],"layers":[\n${lines(layers)}\n]}\n`;
}
