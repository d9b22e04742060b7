import { readTemplate } from "#domain/tile-template.ts";
import { probeTile } from "./probe-tile.ts";
import { rasterGround } from "./raster-ground.ts";
import { failed, inEveryLanguage, plainWords, type Service } from "./service.ts";
import { readCapabilities } from "./wmts-capabilities.ts";

/** What a WMTS says of itself: its first layer in web Mercator, or the one named after the #. */
export const wmts: Service = {
  id: "wmts",
  takes: (order) => order.from === "document" && /<(\w+:)?Capabilities[\s>]/.test(order.text),
  prepare: async (order) => {
    if (order.from !== "document") return failed("document");
    const { host } = new URL(order.address);
    const said = readCapabilities(order.text, order.address);
    if (!said) return failed("document", host);
    const layer = said.layers.find(({ id }) => id === order.face) ?? said.layers[0];
    if (!layer) return failed("projection", host);
    const read = readTemplate(layer.template);
    if (!read) return failed("document", host);
    if (!("template" in read)) return failed("placeholder", read.unknown);
    const fault = await probeTile(read.template, layer);
    if (fault) return { ok: false, fault };
    const { minzoom, maxzoom, tileSize } = layer;
    return {
      ok: true,
      ground: rasterGround(
        [{ id: "tiles", source: { tiles: [...read.template.tiles], tileSize, minzoom, maxzoom } }],
        {
          credit: inEveryLanguage(plainWords(said.provider) || host),
          faces: said.layers.map(({ id, title }) => ({ id, title })),
        },
      ),
    };
  },
};
