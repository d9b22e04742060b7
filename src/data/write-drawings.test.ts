import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { loadConversion } from "#domain/coordinates/convert-coordinates.ts";
import { guessColumns } from "#domain/imports/guess-columns.ts";
import { prepareImport } from "#domain/imports/prepare-import.ts";
import { drawingColors } from "#domain/workspace/drawing-colors.ts";
import type { Drawing, Folder, Shape } from "#domain/workspace/workspace.ts";
import { readImport } from "./imports/read-import.ts";
import { writeDrawings } from "./write-drawings.ts";

const ring = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const shapes: Shape[] = [
  { type: "point", at: [122.123456789, 37.5] },
  { type: "text", at: [122.1, 37.4] },
  {
    type: "line",
    course: [
      [122, 37],
      [122.1, 37.123456789],
    ],
  },
  {
    type: "arrow",
    course: [
      [122, 37],
      [122.1, 37.1],
    ],
  },
  { type: "polygon", polygons: [[ring(122, 37, 0.1), ring(122.02, 37.02, 0.01).toReversed()]] },
  { type: "polygon", polygons: [[ring(122, 37, 0.1)], [ring(122.3, 37, 0.1)]] },
  { type: "circle", centre: [122, 37], radius: 1500.25 },
];

const drawings = shapes.map(
  (shape, index): Drawing => ({
    id: `d${index}`,
    name: ['=HYPERLINK("http://x")', "<script>alert(1)</script>"][index] ?? `图形 ${index}`,
    note: index === 2 ? '两行\n备注, “引号"' : "",
    folder: index === 0 ? "f" : null,
    isHidden: index === 4,
    style: { color: "violet", width: 3, filling: 0.3, isDashed: index === 3 },
    shape,
    properties: { 编号: "007", 面积: 12.5 },
  }),
);

const written = (format: "geojson" | "csv" | "xlsx") =>
  writeDrawings(drawings, { folders }, "来源", format);

const folders: Folder[] = [
  { id: "f", name: "甲", isHidden: true },
  { id: "g", name: "甲", isHidden: false },
];

const readBack = async (written: Blob, name: string) => {
  const result = await readImport(new File([written], name));
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  const { source } = result.read;
  const { name: nameColumn, note: noteColumn } = guessColumns(source.columns);
  return prepareImport(
    source,
    { system: "wgs84", isNorthFirst: false, nameColumn, noteColumn, keepsCrossed: true },
    await loadConversion(),
    { color: "red", width: 1, filling: 0, isDashed: false },
    "new",
  );
};

/** All of a drawing but its id, its folder by what the folder is. */
const plain = (drawing: Drawing, all: readonly Folder[]) => {
  const { id, folder, ...rest } = drawing;
  const { name, isHidden } = all.find((one) => one.id === folder) ?? {};
  return { ...rest, folder: name === undefined ? null : { name, isHidden } };
};

test.each(["geojson", "csv", "xlsx"] as const)(
  "what is written as %s is read as the same",
  async (format) => {
    const {
      drawings: found,
      omitted,
      folders: back,
    } = await readBack(await written(format), `a.${format}`);
    expect(omitted).toEqual([]);
    // A spreadsheet must not take a name for a formula.
    const named = found.map((one) => ({ ...one, name: one.name.replace(/^'/, "") }));
    expect(named.map((one) => plain(one, back))).toEqual(
      drawings.map((one) => plain(one, folders)),
    );
  },
);

test("whatever a workspace holds comes back from GeoJSON", async () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const made = randomDrawings(seed);
    const file = await writeDrawings(made, { folders }, "来源", "geojson");
    const {
      drawings: found,
      folders: back,
      omitted,
      closed,
      shortened,
    } = await readBack(file, "a.geojson");
    expect({ seed, omitted, closed, shortened }).toEqual({
      seed,
      omitted: [],
      closed: 0,
      shortened: 0,
    });
    expect({ seed, found: found.map((one) => plain(one, back)) }).toEqual({
      seed,
      found: made.map((one) => plain(one, folders)),
    });
    // Two folders of one name stay two, in their order.
    const used = folders.filter(({ id }) => made.some(({ folder }) => folder === id));
    expect(back.map(({ name, isHidden }) => [name, isHidden])).toEqual(
      used.map(({ name, isHidden }) => [name, isHidden]),
    );
  }
});

/** Drawings as they lie in a workspace, folder by folder from the lowest. */
const randomDrawings = (seed: number): Drawing[] => {
  let state = seed;
  // The minimal standard generator: always the same numbers for a seed.
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const at = (): [number, number] => [121 + 2 * random(), 36.6 + random()];
  const words = () =>
    one(["", "0", "甲\n“乙”", "<b>&amp;</b>", "=1+1", "-", "007", "true", "null", "😀", "a,b;c"]);
  const shapeOf = (): Shape => {
    const [west, south] = at();
    const size = 0.01 + random() / 10;
    const hole = ring(west + size / 4, south + size / 4, size / 3).toReversed();
    switch (one(["point", "text", "line", "arrow", "polygon", "many", "circle"])) {
      case "point":
        return { type: "point", at: at() };
      case "text":
        return { type: "text", at: at() };
      case "line":
        return { type: "line", course: Array.from({ length: 2 + Math.floor(random() * 6) }, at) };
      case "arrow":
        return { type: "arrow", course: [at(), at()] };
      case "polygon":
        return {
          type: "polygon",
          polygons: [[ring(west, south, size), ...(random() < 0.5 ? [hole] : [])]],
        };
      case "many":
        return {
          type: "polygon",
          polygons: [[ring(west, south, size)], [ring(west + 0.5, south, size)]],
        };
      default:
        return { type: "circle", centre: [west, south], radius: 1 + random() * 40_000 };
    }
  };
  const keys = [
    "编号",
    "name",
    "NAME",
    "备注",
    "note",
    "stroke",
    "atlas_shape",
    "atlas_folder",
    "original_name",
    "wkt",
    "1",
    "__proto__",
    "id",
  ];
  const heights = ["g", "f", null];
  return Array.from(
    { length: 1 + Math.floor(random() * 12) },
    (_, index): Drawing => ({
      id: `d${index}`,
      name: words(),
      note: words(),
      folder: one(heights),
      isHidden: random() < 0.4,
      style: {
        color: one(drawingColors),
        width: one([0.5, 2.5, 12]),
        filling: one([0, 0.15, 1]),
        isDashed: random() < 0.5,
      },
      shape: shapeOf(),
      properties: Object.fromEntries(
        keys.flatMap((key) =>
          random() < 0.3 ? [[key, one([null, true, false, 0, -1.5, "", "7", words()])]] : [],
        ),
      ),
    }),
  ).toSorted((a, b) => heights.indexOf(a.folder) - heights.indexOf(b.folder));
};

test("each file says what it is and how things were measured", async () => {
  const geojson = JSON.parse(await (await written("geojson")).text());
  expect(geojson.about).toBe("来源");
  const circle = geojson.features.at(-1);
  expect(circle.geometry.type).toBe("Polygon");
  expect(circle.properties).toMatchObject({ atlas_shape: "circle", atlas_radius_m: 1500.25 });
  expect(circle.properties.atlas_area_wgs84_geodesic_m2).toBeCloseTo(Math.PI * 1500.25 ** 2, -1);
  expect(geojson.features[0].geometry.coordinates).toEqual([122.123456789, 37.5]);
  const csv = await (await written("csv")).text();
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  const book = read(await (await written("xlsx")).arrayBuffer());
  expect(book.SheetNames).toEqual(["drawings", "about"]);
  const sheet = book.Sheets.drawings;
  expect(sheet?.A2).toMatchObject({ t: "s", v: '=HYPERLINK("http://x")' });
  expect(sheet?.A2?.f).toBeUndefined();
  expect(utils.sheet_to_json(sheet ?? {})).toHaveLength(7);
});
