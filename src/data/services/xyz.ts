import { probeTile } from "./probe-tile.ts";
import { rasterGround } from "./raster-ground.ts";
import { failed, inEveryLanguage, type Service } from "./service.ts";

const zooms = { minzoom: 0, maxzoom: 18 };

/** Pictures at an address with place holders: XYZ, TMS, quadkeys, WMTS and WMS written out. */
export const xyz: Service = {
  id: "xyz",
  takes: ({ from }) => from === "template",
  prepare: async (order) => {
    if (order.from !== "template") return failed("document");
    const { template } = order;
    const { host } = new URL(template.tiles[0] ?? "");
    if (template.format === "vector") return failed("vector", host);
    const fault = await probeTile(template, zooms);
    if (fault) return { ok: false, fault };
    return {
      ok: true,
      ground: rasterGround(
        [
          {
            id: "tiles",
            source: {
              tiles: [...template.tiles],
              scheme: template.scheme,
              tileSize: 256,
              ...zooms,
            },
          },
        ],
        { credit: inEveryLanguage(knownCredits.get(host.replace(/^[a-c]\./, "")) ?? host) },
      ),
    };
  },
};

/** Whom the addresses most people give want named, in their words. */
const knownCredits = new Map([
  ["tile.openstreetmap.org", "© OpenStreetMap contributors"],
  ["tile.opentopomap.org", "© OpenStreetMap contributors, SRTM | © OpenTopoMap (CC-BY-SA)"],
]);
