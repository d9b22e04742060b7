import { probeTile } from "./probe-tile.ts";
import { rasterGround } from "./raster-ground.ts";
import { parseJson, readTileJson, templateOf } from "./read-tile-json.ts";
import { failed, inEveryLanguage, plainWords, type Service } from "./service.ts";
import { vectorGround } from "./vector-ground.ts";

/** A set of tiles that says of itself, in TileJSON, where they are and what they hold. */
export const tilejson: Service = {
  id: "tilejson",
  takes: (order) =>
    order.from === "document" && readTileJson(parseJson(order.text), order.address) !== null,
  prepare: async (order) => {
    const said = order.from === "document" && readTileJson(parseJson(order.text), order.address);
    if (!said) return failed("document");
    const { minzoom = 0, maxzoom = 18, tileSize = 256, bounds } = said;
    const { host } = new URL(said.tiles[0] ?? "");
    const isVector = said.vector_layers !== undefined || /pbf|mvt|mlt/.test(said.format ?? "");
    const template = templateOf(said, isVector ? "vector" : "raster");
    const fault = await probeTile(template, { minzoom, maxzoom });
    if (fault) return { ok: false, fault };
    const credit = inEveryLanguage(plainWords(said.attribution) || host);
    const source = {
      tiles: said.tiles,
      scheme: template.scheme,
      minzoom,
      maxzoom,
      ...(bounds && { bounds }),
    };
    return {
      ok: true,
      ground: isVector
        ? vectorGround(
            { ...source, ...(said.encoding && { encoding: said.encoding }) },
            (said.vector_layers ?? []).map(({ id }) => id),
            { credit },
          )
        : rasterGround([{ id: "tiles", source: { ...source, tileSize } }], { credit }),
    };
  },
};
