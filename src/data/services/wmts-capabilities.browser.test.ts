import { expect, test } from "vitest";
import { readCapabilities } from "./wmts-capabilities.ts";

const address = "https://maps.example/wmts?request=GetCapabilities";

const matrix = (id: string, zoom: number, tileSize = 256) => `<TileMatrix>
  <ows:Identifier>${id}</ows:Identifier>
  <ScaleDenominator>${559082264.0287178 / 2 ** zoom / (tileSize / 256)}</ScaleDenominator>
  <TopLeftCorner>-20037508.3427892 20037508.3427892</TopLeftCorner>
  <TileWidth>${tileSize}</TileWidth><TileHeight>${tileSize}</TileHeight></TileMatrix>`;

const set = (id: string, crs: string, matrices: string) => `<TileMatrixSet>
  <ows:Identifier>${id}</ows:Identifier>
  <ows:SupportedCRS>urn:ogc:def:crs:EPSG::${crs}</ows:SupportedCRS>${matrices}</TileMatrixSet>`;

const layer = (id: string, sets: readonly string[], format = "image/png", rest = "") => `<Layer>
  <ows:Title>The ${id}</ows:Title><ows:Identifier>${id}</ows:Identifier>
  <Style isDefault="true"><ows:Identifier>day</ows:Identifier></Style><Format>${format}</Format>
  ${sets.map((one) => `<TileMatrixSetLink><TileMatrixSet>${one}</TileMatrixSet></TileMatrixSetLink>`).join("")}
  ${rest}</Layer>`;

const read = (contents: string) =>
  readCapabilities(
    `<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
      xmlns:xlink="http://www.w3.org/1999/xlink">
      <ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP>
      <ows:Get xlink:href="/tiles?"><ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value>
      </ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
      <Contents>${contents}</Contents></Capabilities>`,
    address,
  )?.layers;

test("writes the address of tiles by key and value, with the matrix as the service names it", () => {
  const contents =
    layer("streets", ["plate", "mercator"]) +
    set("plate", "4326", matrix("0", 0)) +
    set("mercator", "900913", matrix("EPSG:900913:3", 3) + matrix("EPSG:900913:4", 4));
  expect(read(contents)).toEqual([
    {
      id: "streets",
      title: "The streets",
      template:
        "https://maps.example/tiles?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=streets&STYLE=day&FORMAT=image%2Fpng&TILEMATRIXSET=mercator&TILEMATRIX=EPSG:900913:{z}&TILEROW={y}&TILECOL={x}",
      minzoom: 3,
      maxzoom: 4,
      tileSize: 256,
    },
  ]);
});

test("fills a resource address, with the default of a dimension nobody chose", () => {
  const resource = `<Dimension><ows:Identifier>Time</ows:Identifier><Default>2026-01-01</Default></Dimension>
    <ResourceURL format="image/png" resourceType="tile"
      template="t/{Style}/{Time}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"/>`;
  const contents =
    layer("pictures", ["w"], "image/png", resource) + set("w", "3857", matrix("2", 2, 512));
  expect(read(contents)).toMatchObject([
    { template: "https://maps.example/t/day/2026-01-01/w/{z}/{y}/{x}.png", tileSize: 512 },
  ]);
});

test.each([
  ["only other projections", layer("a", ["x"]) + set("x", "4490", matrix("0", 0))],
  ["zooms counted otherwise", layer("a", ["x"]) + set("x", "3857", matrix("1", 0))],
  [
    "vector tiles",
    layer("a", ["x"], "application/vnd.mapbox-vector-tile") + set("x", "3857", matrix("0", 0)),
  ],
])("finds no layer in %s", (_name, contents) => {
  expect(read(contents)).toEqual([]);
});

test("is not taken in by other documents", () => {
  expect(readCapabilities("<html/>", address)).toBeNull();
  expect(readCapabilities("<Capabilities/>", address)).toBeNull();
  expect(readCapabilities("not xml", address)).toBeNull();
});
