import type { BasemapFault } from "#domain/basemap.ts";
import { readTemplate, type TileTemplate } from "#domain/tile-template.ts";
import { probeTile } from "./probe-tile.ts";
import { rasterGround } from "./raster-ground.ts";
import { failed, type Service } from "./service.ts";

/** The sets of pictures of each face, and the names that lie over them. */
const sets = { vector: ["vec", "cva"], imagery: ["img", "cia"] } as const;

/** The last zoom there are pictures for. */
const zooms = { minzoom: 1, maxzoom: 18 };

/** What lies with the key: a refusal may come as no picture, or without leave to read it, which looks like silence. */
const ofKey: Partial<Record<BasemapFault["id"], BasemapFault["id"]>> = {
  unauthorised: "key-refused",
  picture: "key-refused",
  unreachable: "key-unanswered",
};

/** 天地图, the national platform: pictures in CGCS2000 with names over them, for a key of the person's own. */
export const tianditu: Service = {
  id: "tianditu",
  takes: ({ from }) => from === "tianditu",
  prepare: async (order) => {
    if (order.from !== "tianditu" || !order.key) return failed("key-missing");
    const key = order.key;
    const [pictures, names] = sets[order.face];
    const fault = await probeTile(templateOf(pictures, key), zooms);
    if (fault) return { ok: false, fault: { ...fault, id: ofKey[fault.id] ?? fault.id } };
    return {
      ok: true,
      ground: rasterGround(
        [pictures, names].map((set) => ({
          id: set,
          source: { tiles: [...templateOf(set, key).tiles], tileSize: 256, ...zooms },
        })),
        {
          credit: {
            zh: "天地图（国家地理信息公共服务平台），审图号见其网站",
            en: "Tianditu (National Platform for Common Geospatial Information Services), map review number on its site",
            ko: "톈디투(국가지리정보공공서비스플랫폼), 지도 심사 번호는 해당 사이트 참조",
          },
          site: "https://www.tianditu.gov.cn/",
        },
      ),
    };
  },
};

const templateOf = (set: string, key: string): TileTemplate => {
  const read = readTemplate(
    `https://t{0-7}.tianditu.gov.cn/${set}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${set}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`,
  );
  if (!read || !("template" in read)) throw new Error("The address of 天地图 is no template.");
  return read.template;
};
