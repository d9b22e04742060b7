import { expect, test } from "vitest";
import { isShareable } from "./basemap.ts";
import { judgeHost } from "./judge-host.ts";
import { fillTemplate, readTemplate, type TileTemplate } from "./tile-template.ts";

test.each([
  "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
  "https://{s}.tile.opentopomap.org/{z}/{x}/{y}.png",
  "https://tiles.openfreemap.org/styles/liberty",
  "https://gibs.earthdata.nasa.gov/wmts/epsg3857/best/wmts.cgi?SERVICE=WMTS&REQUEST=GetCapabilities#VIIRS_SNPP_CorrectedReflectance_TrueColor",
  "https://maps.example.org/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=city&STYLE=default&TILEMATRIXSET=w&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}",
])("%s may stand in a link", (address) => {
  expect(isShareable(address)).toBe(true);
});

test.each([
  "https://t0.tianditu.gov.cn/vec_w/wmts?LAYER=vec&tk=0123456789abcdef0123456789abcdef",
  "https://api.example.com/{z}/{x}/{y}.png?key=abc",
  "https://api.example.com/{z}/{x}/{y}.png?apikey=abc",
  "https://api.example.com/{z}/{x}/{y}.png?access_token=pk.eyJ1IjoiYSJ9.abc",
  "https://api.example.com/{z}/{x}/{y}.png?x=0f8fad5b-d9cd-469f-a165-70867728950e",
  "https://tiles.example.com/9f86d081884c7d659a2feaa0c55ad015/{z}/{x}/{y}.png",
  "https://user:secret@tiles.example.com/{z}/{x}/{y}.png",
  "http://192.168.3.20:8080/{z}/{x}/{y}.png",
  "http://mapserver/{z}/{x}/{y}.png",
  "http://localhost:8080/style.json",
  "javascript:alert(1)",
  "file:///C:/tiles/{z}/{x}/{y}.png",
  "no address",
])("%s may not", (address) => {
  expect(isShareable(address)).toBe(false);
});

test.each([
  ["https://webrd0{1-4}.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}", "GCJ-02"],
  ["https://wprd01.is.autonavi.com/appmaptile?style=6&x={x}&y={y}&z={z}", "GCJ-02"],
  ["https://rt{0-3}.map.gtimg.com/tile?z={z}&x={x}&y={-y}", "GCJ-02"],
  ["https://mt1.google.cn/vt?lyrs=s&x={x}&y={y}&z={z}", "GCJ-02"],
  ["https://mt1.google.com/vt/?lyrs=m&x={x}&y={y}&z={z}", "GCJ-02"],
  ["https://map.geoq.cn/ArcGIS/rest/services/x/MapServer/tile/{z}/{y}/{x}", "GCJ-02"],
  ["https://MAP.GEOQ.CN./tile/{z}/{y}/{x}", "GCJ-02"],
  ["https://maponline{0-3}.bdimg.com/tile/?x={x}&y={y}&z={z}", "BD-09"],
  ["https://api.map.baidu.com/customimage/tile?x={x}&y={y}&z={z}", "BD-09"],
  ["https://{switch:tile.openstreetmap.org,maps.amap.com}/{z}/{x}/{y}.png", "GCJ-02"],
])("%s is refused for %s", (address, datum) => {
  expect(judgeHost(address)).toMatchObject({ verdict: "refused", datum });
});

test("hosts that lie true are known, others are not", () => {
  expect(judgeHost("https://t{0-7}.tianditu.gov.cn/x").verdict).toBe("known");
  expect(judgeHost("https://tile.openstreetmap.org/{z}/{x}/{y}.png").verdict).toBe("known");
  expect(judgeHost("https://notopenstreetmap.org/{z}/{x}/{y}.png").verdict).toBe("unknown");
  expect(judgeHost("https://tiles.example.com/{z}/{x}/{y}.png")).toEqual({
    verdict: "unknown",
    host: "tiles.example.com",
  });
});

const template = (address: string): TileTemplate => {
  const read = readTemplate(address);
  if (!read || !("template" in read)) throw new Error("no template");
  return read.template;
};

test.each([
  ["https://a.example/{z}/{x}/{y}.png", ["https://a.example/{z}/{x}/{y}.png"], "xyz"],
  [
    `https://a.example/${["z", "x", "y"].map((part) => `$\{${part}}`).join("/")}.png`,
    ["https://a.example/{z}/{x}/{y}.png"],
    "xyz",
  ],
  ["https://a.example/%7Bz%7D/%7Bx%7D/%7B-y%7D", ["https://a.example/{z}/{x}/{y}"], "tms"],
  [
    "https://{a-b}.example/{z}/{x}/{y}{r}.png",
    ["https://a.example/{z}/{x}/{y}.png", "https://b.example/{z}/{x}/{y}.png"],
    "xyz",
  ],
  [
    "https://a.example/rest/{Style}/w/{TileMatrix}/{TileRow}/{TileCol}",
    ["https://a.example/rest/default/w/{z}/{y}/{x}"],
    "xyz",
  ],
  ["https://a.example/{quadkey}.jpg", ["https://a.example/{quadkey}.jpg"], "xyz"],
])("reads %s", (address, tiles, scheme) => {
  expect(template(address)).toEqual({ tiles, scheme, format: "raster" });
});

test("tells vector tiles, addresses without place holders and place holders nobody can fill", () => {
  expect(template("https://a.example/{z}/{x}/{y}.pbf?v=1").format).toBe("vector");
  expect(readTemplate("https://a.example/style.json")).toBeNull();
  expect(readTemplate("https://a.example/{z}/{x}/{y}.png?key={apikey}")).toEqual({
    unknown: "{apikey}",
  });
  expect(readTemplate("https://a.example/{z}/{x}.png")).toEqual({ unknown: "{z} {x}" });
});

test("fills a template for one tile", () => {
  const fill = (address: string) => fillTemplate(template(address), 3, 6, 3);
  expect(fill("https://a.example/{z}/{x}/{y}")).toBe("https://a.example/3/6/3");
  expect(fill("https://a.example/{z}/{x}/{-y}")).toBe("https://a.example/3/6/4");
  expect(fill("https://a.example/{quadkey}")).toBe("https://a.example/132");
  expect(fill("https://a.example/?b={bbox-epsg-3857}")).toMatch(
    /b=10018754\.171,0\.000,15028131\.257,5009377\.086$/,
  );
});
