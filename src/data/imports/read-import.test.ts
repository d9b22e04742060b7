import { type CellObject, CFB, utils, type WritingOptions, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { loadConversion } from "#domain/coordinates/convert-coordinates.ts";
import { guessColumns } from "#domain/imports/guess-columns.ts";
import { guessPlacing } from "#domain/imports/guess-system.ts";
import { type ImportChoices, prepareImport } from "#domain/imports/prepare-import.ts";
import { samplePairs } from "#domain/imports/sample-pairs.ts";
import { loadProjections } from "#domain/project-cgcs2000.ts";
import { type ReadingWishes, readImport } from "./read-import.ts";

const style = { color: "red", width: 2, filling: 0.1, isDashed: false } as const;

const fileOf = (name: string, ...parts: BlobPart[]) => new File(parts, name);

const geojsonOf = (geometries: unknown[], more: object = {}) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: geometries.map((geometry, index) => ({
      type: "Feature",
      geometry,
      properties: { name: `n${index + 1}`, 面积: index, deep: { a: 1 } },
    })),
    ...more,
  });

const read = async (file: File, wishes?: ReadingWishes) => {
  const result = await readImport(file, wishes);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.read;
};

const faultOf = async (file: File, wishes?: ReadingWishes) => {
  const result = await readImport(file, wishes);
  return result.ok ? null : result.fault;
};

const prepare = async (file: File, choices: Partial<ImportChoices> = {}) => {
  const { source } = await read(file);
  const conversion = await loadConversion();
  const placing = guessPlacing(samplePairs(source.features), source.system, conversion);
  const { name, note } = guessColumns(source.columns);
  const prepared = prepareImport(
    source,
    {
      system: "wgs84",
      isNorthFirst: false,
      ...placing,
      nameColumn: name,
      noteColumn: note,
      keepsCrossed: true,
      ...choices,
    },
    conversion,
    style,
    "f",
  );
  return { ...prepared, placing };
};

const square = [
  [122, 37],
  [122.1, 37],
  [122.1, 37.1],
  [122, 37.1],
  [122, 37],
];
const hole = [
  [122.02, 37.02],
  [122.04, 37.02],
  [122.04, 37.04],
  [122.02, 37.02],
];

test("every kind of GeoJSON geometry becomes a shape, its properties kept", async () => {
  const { drawings, counts, omitted, heights, closed } = await prepare(
    fileOf(
      "a.geojson",
      geojsonOf([
        { type: "Point", coordinates: [122.1, 37.5, 12] },
        {
          type: "MultiPoint",
          coordinates: [
            [122, 37],
            [122.2, 37.2],
          ],
        },
        {
          type: "LineString",
          coordinates: [
            [122, 37],
            [122, 37],
            [122.2, 37.2],
          ],
        },
        { type: "MultiLineString", coordinates: [square, hole] },
        { type: "Polygon", coordinates: [square.slice(0, -1), hole] },
        { type: "MultiPolygon", coordinates: [[square], [hole]] },
        {
          type: "GeometryCollection",
          geometries: [{ type: "Point", coordinates: [122, 37] }, { type: "Curve" }],
        },
      ]),
    ),
  );
  expect(counts).toEqual({ point: 4, line: 3, polygon: 2 });
  expect(omitted).toEqual([{ place: 7, name: "n7", why: "unknown-type" }]);
  expect({ heights, closed }).toEqual({ heights: 1, closed: 1 });
  expect(drawings[0]).toMatchObject({
    name: "n1",
    folder: "f",
    shape: { type: "point", at: [122.1, 37.5] },
    properties: { 面积: 0, deep: '{"a":1}' },
  });
  const polygon = drawings.find(({ name }) => name === "n5")?.shape;
  expect(polygon).toMatchObject({ polygons: [[square, hole.toReversed()]] });
});

test("what is not sound is named with its place and left out, the rest comes", async () => {
  const { omitted, crossed, counts } = await prepare(
    fileOf(
      "a.geojson",
      geojsonOf([
        null,
        { type: "Point", coordinates: [null, 37] },
        { type: "Point", coordinates: ["122", 37] },
        { type: "LineString", coordinates: [[122, 37]] },
        { type: "Polygon", coordinates: [] },
        {
          type: "Polygon",
          coordinates: [
            [
              [122, 37],
              [122.1, 37.1],
              [122.1, 37],
              [122, 37.1],
              [122, 37],
            ],
          ],
        },
        { type: "Point", coordinates: [122, 37] },
        { type: "Point", coordinates: [122, 97] },
      ]),
    ),
    { keepsCrossed: false },
  );
  expect(omitted.map(({ place, why }) => [place, why])).toEqual([
    [1, "no-geometry"],
    [2, "no-number"],
    [3, "no-number"],
    [4, "too-few-points"],
    [5, "empty"],
    [8, "out-of-range"],
  ]);
  expect(crossed).toMatchObject([{ place: 6, name: "n6", why: "crosses-itself" }]);
  expect(counts).toEqual({ point: 1 });
});

test("swapped degrees are turned round, far ones are left as they are", async () => {
  const swapped = geojsonOf([{ type: "Point", coordinates: [37.5, 122.1] }]);
  const { placing, drawings } = await prepare(fileOf("a.geojson", swapped));
  expect(placing).toMatchObject({ system: "wgs84", isNorthFirst: true, isTurned: true });
  expect(drawings[0]?.shape).toEqual({ type: "point", at: [122.1, 37.5] });
  const far = await prepare(
    fileOf("a.geojson", geojsonOf([{ type: "Point", coordinates: [13.4, 52.5] }])),
  );
  expect(far.placing).toMatchObject({ isTurned: false });
  expect(far.drawings[0]?.shape).toEqual({ type: "point", at: [13.4, 52.5] });
});

test.each(["epsg4550", "epsg4549", "epsg4529", "epsg4528"] as const)(
  "metres of %s are recognised in either order",
  async (system) => {
    const { northing, easting } = (await loadProjections())[system].project({
      longitude: 122.1,
      latitude: 37.5,
    });
    for (const coordinates of [
      [easting, northing],
      [northing, easting],
    ]) {
      const { placing, drawings } = await prepare(
        fileOf("a.geojson", geojsonOf([{ type: "Point", coordinates }])),
      );
      expect(placing).toMatchObject({
        system,
        by: "numbers",
        isTurned: coordinates[0] === northing,
      });
      const shape = drawings[0]?.shape;
      expect(shape?.type === "point" && shape.at.map((one) => one.toFixed(7))).toEqual([
        "122.1000000",
        "37.5000000",
      ]);
    }
  },
);

test("a system the file names is taken, an unknown one is said", async () => {
  const crs = (name: string) => ({ crs: { type: "name", properties: { name } } });
  const point = [{ type: "Point", coordinates: [41_420_000, 4_152_000] }];
  const named = fileOf("a.geojson", geojsonOf(point, crs("urn:ogc:def:crs:EPSG::4529")));
  expect((await prepare(named)).placing).toMatchObject({ system: "epsg4529", by: "named" });
  const unknown = await read(fileOf("a.geojson", geojsonOf(point, crs("EPSG:32651"))));
  expect(unknown.source).toMatchObject({ system: undefined, systemName: "EPSG:32651" });
});

/** "名称,经度,纬度\r\n刘公岛,122.18,37.50\r\n" in GBK. */
const gbkTable = Uint8Array.of(
  ...[
    0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbe, 0xad, 0xb6, 0xc8, 0x2c, 0xce, 0xb3, 0xb6, 0xc8, 0x0d, 0x0a,
  ],
  ...[0xc1, 0xf5, 0xb9, 0xab, 0xb5, 0xba],
  ...new TextEncoder().encode(",122.18,37.50\r\n"),
);

test("a table in GBK or UTF-16 is decoded and its columns are found", async () => {
  const table = "名称,经度,纬度\r\n刘公岛,122.18,37.50\r\n";
  const utf16 = new Uint8Array(
    [...`\uFEFF${table}`].flatMap((one) => {
      const code = one.charCodeAt(0);
      return [code & 0xff, code >> 8];
    }),
  );
  for (const [bytes, encoding] of [
    [gbkTable, "gb18030"],
    [utf16, "utf-16le"],
    [new TextEncoder().encode(table), "utf-8"],
  ] as const) {
    const file = fileOf("点位.csv", bytes);
    expect(await read(file)).toMatchObject({ format: "csv", encoding, isMislabelled: false });
    expect((await prepare(file)).drawings).toMatchObject([
      { name: "刘公岛", shape: { type: "point", at: [122.18, 37.5] } },
    ]);
  }
  expect(
    await faultOf(fileOf("a.csv", gbkTable), { encoding: "utf-8", columns: null, sheet: null }),
  ).toEqual({
    id: "encoding",
  });
});

test("a table may have degrees and minutes, codes with zeros, formulas and WKT, all as text", async () => {
  const rows = [
    "name,code,lat,lon,remark",
    `=HYPERLINK("http://x"),007,37°30'N,122°06'E,<script>alert(1)</script>`,
    "乙,1,x,122.1,",
    "",
    "丙,2,37.4,122.2,ok",
  ];
  const { drawings, omitted } = await prepare(fileOf("a.csv", rows.join("\n")));
  expect(drawings).toMatchObject([
    {
      name: '=HYPERLINK("http://x")',
      note: "<script>alert(1)</script>",
      shape: { at: [122.1, 37.5] },
      properties: { code: "007" },
    },
    { name: "丙", properties: { code: 2 } },
  ]);
  expect(omitted).toEqual([{ place: 3, name: "乙", why: "no-number" }]);
  const wkt = [
    "name\twkt",
    "a\tPOLYGON ((122 37, 122.1 37, 122.1 37.1, 122 37))",
    "b\tMULTIPOINT ((122 37), (122.1 37))",
    "c\tGEOMETRYCOLLECTION (POINT Z (122 37 5), LINESTRING (122 37, 122.1 37))",
    "d\tPOINT EMPTY",
    "e\tBLOB (1)",
  ];
  const shapes = await prepare(fileOf("a.txt", wkt.join("\n")));
  expect(shapes.counts).toEqual({ polygon: 1, point: 3, line: 1 });
  expect(shapes.omitted.map(({ place, why }) => [place, why])).toEqual([
    [5, "empty"],
    [6, "unknown-type"],
  ]);
});

const kmlOf = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${inside}\n</Document></kml>\n`;

test("KML brings its placemarks with plain words and the nearest colour", async () => {
  const { drawings, counts } = await prepare(
    fileOf(
      "a.kml",
      kmlOf(`<Style id="s"><LineStyle><color>ffff2020</color><width>4</width></LineStyle></Style>
<Folder><Placemark><name>&lt;script&gt;x</name><description><![CDATA[<b>一</b><br>二<script>alert(1)</script>]]></description>
<styleUrl>#s</styleUrl><LineString><coordinates>122,37,0 122.1,37.1,0</coordinates></LineString></Placemark></Folder>
<Placemark><name>岛</name><Point><coordinates>122.18,37.5</coordinates></Point></Placemark>
<Placemark><name>无</name></Placemark>`),
    ),
  );
  expect(counts).toEqual({ line: 1, point: 1 });
  expect(drawings[0]).toMatchObject({
    name: "<script>x",
    note: "一\n二",
    style: { color: "blue", width: 4 },
  });
});

test("what a file is decides, not what it is called", async () => {
  const point = geojsonOf([{ type: "Point", coordinates: [122, 37] }]);
  expect(await read(fileOf("a.csv", point))).toMatchObject({
    format: "geojson",
    isMislabelled: true,
  });
  expect(await read(fileOf("a.json", "name,lon,lat\na,122,37\n"))).toMatchObject({
    format: "csv",
    isMislabelled: true,
  });
  expect(await faultOf(fileOf("a.csv", Uint8Array.of(0x50, 0x4b, 3, 4)))).toEqual({
    id: "binary",
    kind: "ZIP",
  });
  expect(await faultOf(fileOf("a.geojson", '{"type":"Topology"}'))).toEqual({ id: "topo" });
  expect(await faultOf(fileOf("a.geojson", '{"a":1}'))).toEqual({ id: "notGeo", type: "" });
  expect(await faultOf(fileOf("a.kml", "<html></html>"))).toEqual({ id: "notGeo", type: "html" });
});

test("a truncated or misspelled file says where", async () => {
  const point = geojsonOf([{ type: "Point", coordinates: [122, 37] }]);
  expect(await faultOf(fileOf("a.geojson", point.slice(0, 60)))).toEqual({
    id: "cutOff",
    line: 1,
    column: 61,
  });
  expect(await faultOf(fileOf("a.geojson", `{\n"type": Feature,\n"b":1}`))).toMatchObject({
    id: "notJson",
    line: 2,
  });
  const kml = kmlOf("<Placemark><name>a</name></Placemark>");
  expect(await faultOf(fileOf("a.kml", kml.slice(0, 120)))).toMatchObject({
    id: "cutOff",
    line: 3,
  });
  expect(await faultOf(fileOf("a.kml", kml.replace("</name>", "</nome>")))).toMatchObject({
    id: "notXml",
    line: 3,
  });
  expect(await faultOf(fileOf("a.csv", 'name,lon,lat\n"a,122,37\n'))).toEqual({
    id: "openQuote",
    line: 2,
  });
  expect(await faultOf(fileOf("a.csv", "name,lon,lat\n"))).toEqual({ id: "nothing" });
  expect(await faultOf(fileOf("a.csv", ""))).toEqual({ id: "empty" });
});

const bookOf = (sheets: Record<string, CellObject[][]>, more: WritingOptions = {}) => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name);
  return write(book, { type: "array", compression: true, ...more }) as ArrayBuffer;
};

const words = (...values: string[]): CellObject[] => values.map((v) => ({ t: "s", v }));

const sites = (): CellObject[][] => [
  words("2030 年项目一览"),
  words("名称", "经度", "纬度", "开工", "投资", "编号", "公式"),
  [
    ...words("甲"),
    { t: "n", v: 122.1 },
    { t: "s", v: "37°30′" },
    { t: "d", v: new Date(Date.UTC(2030, 0, 31)) },
    { t: "n", v: 12.5 },
    { t: "s", v: "007" },
    { t: "n", v: 3, f: "1+2" },
  ],
  [
    ...words('=HYPERLINK("http://x")'),
    { t: "n", v: 122.2 },
    { t: "n", v: 37.4 },
    { t: "e", v: 0x2a },
    { t: "n", v: 0 },
    { t: "b", v: true },
    { t: "s", v: "=1+1" },
  ],
];

test("a workbook is read sheet by sheet: days, numbers and codes as they are, formulas only by their values", async () => {
  const file = fileOf(
    "a.xlsx",
    bookOf({
      说明: [words("只有一格")],
      项目: sites(),
      人口: [words("区", "人"), words("甲", "1")],
    }),
  );
  const { format, encoding, source } = await read(file);
  expect([format, encoding]).toEqual(["xlsx", null]);
  expect(source.table).toMatchObject({
    sheets: ["项目", "人口"],
    sheet: "项目",
    columns: { x: "经度", y: "纬度" },
  });
  expect(
    source.features.map(({ place, geometry, properties }) => ({ place, geometry, properties })),
  ).toEqual([
    {
      place: 3,
      geometry: { type: "Point", coordinates: [122.1, 37.5] },
      properties: { 名称: "甲", 开工: "2030-01-31", 投资: 12.5, 编号: "007", 公式: 3 },
    },
    {
      place: 4,
      geometry: { type: "Point", coordinates: [122.2, 37.4] },
      properties: { 名称: '=HYPERLINK("http://x")', 投资: 0, 编号: true, 公式: "=1+1" },
    },
  ]);
  const other = await read(file, { encoding: null, columns: null, sheet: "人口" });
  expect(other.source.table).toMatchObject({ sheet: "人口", columns: null });
  expect(other.source.columns).toEqual(["区", "人"]);
});

test("a workbook that cannot be read says why: cut off, damaged, old, locked, or no workbook at all", async () => {
  const whole = bookOf({ 项目: sites() });
  expect(await faultOf(fileOf("a.xlsx", whole.slice(0, 700)))).toEqual({ id: "cutOffBook" });
  const damaged = new Uint8Array(whole.slice(0));
  damaged.fill(0xff, 30, damaged.length - 1500);
  expect(await faultOf(fileOf("a.xlsx", damaged))).toEqual({ id: "badBook" });
  expect(await faultOf(fileOf("a.xlsx", bookOf({ 项目: sites() }, { bookType: "biff8" })))).toEqual(
    {
      id: "oldBook",
    },
  );
  const locked = CFB.utils.cfb_new();
  CFB.utils.cfb_add(locked, "/EncryptedPackage", new Uint8Array(100));
  expect(
    await faultOf(
      fileOf("a.xlsx", new Uint8Array(CFB.write(locked, { type: "array" }) as number[])),
    ),
  ).toEqual({ id: "locked" });
  expect(await faultOf(fileOf("a.xlsx", bookOf({ 项目: [words("名称", "经度")] })))).toEqual({
    id: "nothing",
  });
  // Its list says it is far larger than it is.
  const bomb = new Uint8Array(whole.slice(0));
  const view = new DataView(bomb.buffer);
  const at = bomb.findIndex(
    (_, index) => index < bomb.length - 4 && view.getUint32(index, true) === 0x02014b50,
  );
  view.setUint32(at + 24, 900_000_000, true);
  expect(await faultOf(fileOf("a.xlsx", bomb))).toMatchObject({ id: "unpackedTooLarge" });
  expect(await faultOf(fileOf("a.xlsx", "PK\u0003\u0004word/document.xml"))).toEqual({
    id: "binary",
    kind: "ZIP",
  });
});

test("a sheet that goes on where reading stops is refused rather than cut, whatever is blank in it", async () => {
  const row = (): CellObject[] => [
    { t: "n", v: 122.1 },
    { t: "n", v: 37.4 },
  ];
  const everyOther = Array.from({ length: 22_000 }, (_, index) => (index % 2 === 0 ? row() : []));
  const gaps = bookOf({ 项目: [words("经度", "纬度"), ...everyOther] });
  expect(await faultOf(fileOf("a.xlsx", gaps))).toEqual({ id: "tooMany", count: 21_999 });
});

test("a workbook under another name is recognised", async () => {
  expect(await read(fileOf("a.csv", bookOf({ 项目: sites() })))).toMatchObject({
    format: "xlsx",
    isMislabelled: true,
  });
});

test("more features than can be taken in are refused with their number", async () => {
  const rows = Array.from({ length: 20_001 }, () => "122,37").join("\n");
  expect(await faultOf(fileOf("a.csv", `lon,lat\n${rows}`))).toEqual({
    id: "tooMany",
    count: 20_001,
  });
});
