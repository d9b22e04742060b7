import { expect, test } from "vitest";
import { palettes } from "#theme/palette.ts";
import type { Answer } from "./driver.ts";
import { oneAtlas } from "./one-atlas.ts";
import { greyArchive, greyTile, tileGrey } from "./tiles.ts";

const open = oneAtlas();
const tile: Answer = { body: greyTile() };
const sea = palettes.light.sea;
const key = "0123456789abcdef0123456789abcdef";

/** 天地图 as it answers: pictures for the right key, a refusal for any other. */
const tianditu = (address: string): Answer =>
  address.includes(`tk=${key}`) ? tile : { status: 403, type: "application/json", body: "{}" };

test("nobody is contacted unasked: not for the embedded basemap, nor without one, nor for tiles with an offset", async () => {
  const atlas = await open("", { services: { "tianditu.gov.cn": null } });
  await atlas.mapIsDrawn();
  await atlas.openBasemaps();
  expect(await atlas.chosenBasemap()).toContain("内置底图");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.enterAddress("https://webrd0{1-4}.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}");
  await atlas.dialogSays(/autonavi\.com \(GCJ-02\).*450 米/);
  await atlas.enterAddress("https://maponline0.bdimg.com/tile/?x={x}&y={y}&z={z}");
  await atlas.dialogSays("BD-09");
  await atlas.closeDialog();
  expect(atlas.link()).not.toContain("basemap");
  // With the keyboard alone.
  await atlas.press("m");
  await atlas.dialogSays("不要底图");
  await atlas.focusChoice();
  await atlas.press("ArrowDown");
  await atlas.closeDialog();
  expect(atlas.link()).toContain("basemap=none");
  await atlas.colorCovers(sea, 0.01, false);
  await atlas.openBasemaps();
  await atlas.chooseBasemap("内置底图");
  await atlas.closeDialog();
  await atlas.colorCovers(sea, 0.1, true);
  expect(atlas.link()).not.toContain("basemap");
  expect(atlas.foreign).toEqual([]);
  // A service that does not answer leaves key and network in question.
  await atlas.openBasemaps();
  await atlas.enterKey(key);
  await atlas.chooseBasemap("天地图 · 矢量");
  await atlas.dialogSays("天地图没有回应");
});

test("a link to tiles with an offset is refused; the chooser reads in the dark and in Korean", async () => {
  const atlas = await open(
    "?theme=dark&lang=ko&basemap=https://webrd01.is.autonavi.com/appmaptile?x={x}%26y={y}%26z={z}",
  );
  expect(await atlas.notice("basemap")).toContain("GCJ-02");
  await atlas.press("m");
  await atlas.dialogSays("배경 없음");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  expect(atlas.foreign).toEqual([]);
});

test("天地图 asks for the person's key, keeps it on the device and out of the link", async () => {
  const atlas = await open("", { services: { "tianditu.gov.cn": tianditu } });
  await atlas.openBasemaps();
  await atlas.chooseBasemap("天地图 · 矢量");
  await atlas.dialogSays("天地图需要您自己的密钥");
  expect(atlas.foreign).toEqual([]);
  await atlas.enterKey(key);
  await atlas.dialogSays("密钥已保存在本机");
  await atlas.closeDialog();
  await atlas.colorCovers(tileGrey, 0.2, true);
  expect(await atlas.footText()).toContain("天地图（国家地理信息公共服务平台），审图号见其网站");
  expect(await atlas.kept()).toContain(key);
  expect(atlas.link()).toContain("basemap=tianditu-vector");
  expect(atlas.link()).not.toContain(key);
  await atlas.clickButton("复制链接");
  expect(await atlas.clipboard()).not.toContain(key);
  await atlas.reload();
  await atlas.colorCovers(tileGrey, 0.2, true);
});

test("a key that is refused is said, the embedded basemap stands in, the choice stays", async () => {
  const atlas = await open("?basemap=tianditu-imagery&sel=zone/gaoqu", {
    services: { "tianditu.gov.cn": tianditu },
  });
  expect(await atlas.notice("basemap")).toContain("天地图需要您自己的密钥");
  await atlas.openBasemaps();
  await atlas.enterKey("wrong");
  await atlas.dialogSays(/没有接受这个密钥（.*403/);
  expect(await atlas.chosenBasemap()).toContain("天地图 · 影像");
  await atlas.closeDialog();
  expect(await atlas.notice("basemap")).toMatch(/“天地图 · 影像”没有画出，已换回内置底图/);
  await atlas.colorCovers(sea, 0.05, true);
  await atlas.panelShows("高区");
  expect(atlas.link()).toContain("basemap=tianditu-imagery");
});

test("a link to a host nobody knows contacts it only once the person agrees", async () => {
  const atlas = await open("?basemap=https://tiles.example.com/{z}/{x}/{y}.png", {
    services: { "tiles.example.com": tile },
  });
  expect(await atlas.notice("basemap")).toContain("没有连接");
  await atlas.mapIsDrawn();
  expect(atlas.foreign).toEqual([]);
  await atlas.openBasemaps();
  await atlas.clickButton("确认使用");
  await atlas.closeDialog();
  await atlas.colorCovers(tileGrey, 0.2, true);
});

test("tiles that stop coming bring the embedded basemap back; trying again brings them back", async () => {
  let answer: Answer | null = tile;
  const atlas = await open("?basemap=https://tile.openstreetmap.org/{z}/{x}/{y}.png&lang=en", {
    services: { "openstreetmap.org": () => answer },
  });
  await atlas.colorCovers(tileGrey, 0.2, true);
  expect(await atlas.footText()).toContain("OpenStreetMap contributors");
  answer = { status: 503, body: "" };
  for (let steps = 0; steps < 3; steps += 1) await atlas.clickButton("Zoom in");
  expect(await atlas.notice("basemap")).toMatch(/embedded one is back.*503/);
  answer = tile;
  for (let steps = 0; steps < 3; steps += 1) await atlas.clickButton("Zoom out");
  await atlas.clickButton("Try again");
  await atlas.colorCovers(tileGrey, 0.2, true);
});

test("a host nobody knows is asked about first; an address with a key is remembered here and never linked", async () => {
  const atlas = await open("", {
    services: { "tiles.example.com": tile, "openstreetmap.org": tile },
  });
  await atlas.openBasemaps();
  await atlas.enterAddress("https://tiles.example.com/{z}/{x}/{y}.png");
  await atlas.dialogSays("不认识 tiles.example.com");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.clickButton("不用");
  expect(atlas.foreign).toEqual([]);
  await atlas.enterAddress("https://tiles.example.com/{z}/{x}/{y}.png");
  await atlas.clickButton("确认使用");
  await atlas.colorCovers(tileGrey, 0.2, true);
  expect(await atlas.chosenBasemap()).toContain("tiles.example.com");
  expect(atlas.link()).toContain("basemap=https://tiles.example.com/%7Bz%7D/%7Bx%7D/%7By%7D.png");
  await atlas.clickButton("移除“tiles.example.com”");
  await atlas.colorCovers(tileGrey, 0.01, false);
  expect(atlas.link()).not.toContain("basemap");

  await atlas.enterAddress("https://tiles.openstreetmap.org/{z}/{x}/{y}.png?apikey=verysecret");
  await atlas.dialogSays("不写进链接");
  expect(await atlas.dialogText()).not.toContain("verysecret");
  await atlas.closeDialog();
  await atlas.colorCovers(tileGrey, 0.2, true);
  expect(atlas.link()).not.toMatch(/basemap|verysecret/);
  await atlas.reload();
  await atlas.colorCovers(tileGrey, 0.2, true);
  await atlas.goTo("?basemap=https://tiles.openstreetmap.org/{z}/{x}/{y}.png?apikey=verysecret");
  await atlas.notice("link");
  expect(atlas.link()).not.toContain("verysecret");
});

test("a WMTS and a MapLibre style are read, and what they could show besides is offered", async () => {
  const layer = (id: string) => `<Layer><ows:Identifier>${id}</ows:Identifier>
    <Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
    <Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>w</TileMatrixSet></TileMatrixSetLink>
    <ResourceURL format="image/png" resourceType="tile"
      template="https://a.openstreetmap.org/${id}/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}"/></Layer>`;
  const capabilities = `<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1">
    <ows:ServiceProvider><ows:ProviderName>Grey Mapping</ows:ProviderName></ows:ServiceProvider>
    <Contents>${layer("streets")}${layer("terrain")}<TileMatrixSet><ows:Identifier>w</ows:Identifier>
    <ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
    ${[7, 8, 9, 10, 11, 12, 13]
      .map(
        (zoom) => `<TileMatrix><ows:Identifier>${zoom}</ows:Identifier>
      <ScaleDenominator>${559082264.0287178 / 2 ** zoom}</ScaleDenominator>
      <TopLeftCorner>-20037508.3427892 20037508.3427892</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>
      <MatrixWidth>1</MatrixWidth><MatrixHeight>1</MatrixHeight></TileMatrix>`,
      )
      .join("")}
    </TileMatrixSet></Contents></Capabilities>`;
  const style = {
    version: 8,
    glyphs: "https://a.openstreetmap.org/fonts/{fontstack}/{range}.pbf",
    sources: { tiles: { type: "raster", url: "tiles.json" } },
    layers: [
      { id: "pictures", type: "raster", source: "tiles" },
      { id: "broken", type: "line", source: "tiles", paint: { "line-width": "wide" } },
      { id: "names", type: "symbol", source: "tiles", layout: { "text-field": "x" } },
    ],
  };
  const atlas = await open("", {
    services: {
      "openstreetmap.org": (address) => {
        if (address.includes("WMTSCapabilities")) return { type: "text/xml", body: capabilities };
        if (address.endsWith("style.json")) return { body: JSON.stringify(style) };
        if (address.endsWith("tiles.json"))
          return {
            body: JSON.stringify({
              tiles: ["t/{z}/{x}/{y}"],
              tileSize: 256,
              attribution: "<b>Grey</b> Style",
            }),
          };
        return tile;
      },
    },
  });
  await atlas.openBasemaps();
  await atlas.enterAddress("https://a.openstreetmap.org/1.0.0/WMTSCapabilities.xml");
  await atlas.dialogSays("显示的图层");
  await atlas.chooseFace("terrain");
  await atlas.closeDialog();
  await atlas.colorCovers(tileGrey, 0.2, true);
  expect(await atlas.footText()).toContain("Grey Mapping");
  expect(atlas.link()).toContain("WMTSCapabilities.xml%23terrain");
  expect(atlas.foreign.some((address) => address.includes("/terrain/default/w/"))).toBe(true);
  await atlas.openBasemaps();
  await atlas.enterAddress("https://a.openstreetmap.org/style.json");
  await atlas.dialogSays("自带的文字和图标不画出");
  await atlas.closeDialog();
  await atlas.colorCovers(tileGrey, 0.2, true);
  expect(await atlas.footText()).toContain("Grey Style");
  expect(atlas.foreign.filter((address) => address.includes("fonts"))).toEqual([]);
  await atlas.openArea("高区");
});

test("what goes wrong at an address or in a file is said, and nothing is lost", async () => {
  let answer: Answer | null = null;
  const atlas = await open("?sel=zone/gaoqu", { services: { "openstreetmap.org": () => answer } });
  await atlas.openBasemaps();
  const tiles = "https://a.openstreetmap.org/{z}/{x}/{y}";
  const wrong: [address: string, answer: Answer | null, said: RegExp][] = [
    [`${tiles}.png`, null, /没有回应/],
    [
      `${tiles}.png`,
      { type: "text/html", body: "<!doctype html><title>Log in</title>" },
      /回的是网页/,
    ],
    [`${tiles}.png`, { status: 401, body: "" }, /拒绝了访问（.*401）/],
    [`${tiles}.png`, { status: 502, body: "" }, /服务出错（.*502）/],
    [`${tiles}.png`, { status: 404, body: "" }, /没有威海一带的瓦片/],
    [`${tiles}.png`, { body: "{}" }, /回的不是图片/],
    [`${tiles}.pbf`, tile, /样式（style\.json）/],
    [`${tiles}.png?k={apikey}`, tile, /\{apikey\} 不知道/],
    ["https://a.openstreetmap.org/readme", { body: "hello" }, /既不是 WMTS/],
    [
      "https://a.openstreetmap.org/style.json",
      { body: '{"version":8,"sources":{},"layers":[]}' },
      /样式里没有/,
    ],
    ["https://me:word@a.openstreetmap.org/{z}/{x}/{y}.png", tile, /用户名和密码/],
    [
      "https://a.openstreetmap.org/tiles.json",
      { body: '{"tiles":["https://webrd01.is.autonavi.com/{z}/{x}/{y}"]}' },
      /autonavi\.com \(GCJ-02\)/,
    ],
    ["openstreetmap", tile, /不是可以连接的地址/],
  ];
  for (const [address, given, said] of wrong) {
    answer = given;
    await atlas.enterAddress(address);
    await atlas.dialogSays(said);
    expect(await atlas.enteredAddress()).toBe(address);
  }
  expect(atlas.foreign.filter((address) => address.includes("autonavi"))).toEqual([]);
  expect(await atlas.chosenBasemap()).toContain("内置底图");
  const broken: [content: Buffer, said: string][] = [
    [Buffer.from("SQLite format 3\0"), "不是 PMTiles 文件"],
    [Buffer.from("PM\x02\x00rest", "latin1"), "第 2 版的 PMTiles"],
    [Buffer.alloc(0), "不是 PMTiles 文件"],
    [greyArchive({ version: 4 }), "第 4 版的 PMTiles"],
    [greyArchive({ tileType: 9 }), "瓦片类型（编号 9）"],
    [greyArchive({ tileCompression: 3 }), "Brotli"],
    [greyArchive({ bounds: [-10, 40, 5, 50] }), "不含威海一带"],
    [greyArchive().subarray(0, 150), "读不下去"],
  ];
  for (const [content, said] of broken) {
    await atlas.giveFile("tiles.pmtiles", content);
    await atlas.dialogSays(said);
  }
  expect(await atlas.chosenBasemap()).toContain("内置底图");
  await atlas.closeDialog();
  await atlas.panelShows("高区");
  expect(atlas.link()).not.toContain("basemap");
});

test("a PMTiles file of the device is drawn and stays on it", async () => {
  const atlas = await open();
  await atlas.openBasemaps();
  await atlas.giveFile("grey.pmtiles", greyArchive());
  await atlas.dialogSays("本机文件不写进链接");
  await atlas.closeDialog();
  await atlas.colorCovers(tileGrey, 0.2, true);
  expect(await atlas.footText()).toContain("Grey & Sons");
  expect(atlas.link()).not.toContain("basemap");
  expect(atlas.foreign).toEqual([]);
});
