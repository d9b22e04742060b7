import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { loadConversion } from "#domain/coordinates/convert-coordinates.ts";
import { guessColumns } from "#domain/imports/guess-columns.ts";
import { prepareImport } from "#domain/imports/prepare-import.ts";
import type { Drawing, Shape } from "#domain/workspace/workspace.ts";
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
    isHidden: false,
    style: { color: "violet", width: 3, filling: 0.3, isDashed: index === 3 },
    shape,
    properties: { 编号: "007", 面积: 12.5 },
  }),
);

const written = (format: "geojson" | "csv" | "xlsx") =>
  writeDrawings(drawings, { folders: [{ id: "f", name: "甲", isHidden: false }] }, "来源", format);

test.each(["geojson", "csv"] as const)(
  "what is written as %s is read as the same",
  async (format) => {
    const file = new File([await written(format)], `a.${format}`);
    const result = await readImport(file);
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    const { source } = result.read;
    const { name, note } = guessColumns(source.columns);
    const { drawings: found, omitted } = prepareImport(
      source,
      {
        system: "wgs84",
        isNorthFirst: false,
        nameColumn: name,
        noteColumn: note,
        keepsCrossed: true,
      },
      await loadConversion(),
      { color: "red", width: 1, filling: 0, isDashed: false },
      "new",
    );
    expect(omitted).toEqual([]);
    expect(found.map(({ shape }) => shape)).toEqual(shapes);
    const plain = ({ name: called, note: noted, style, properties }: Drawing) => ({
      // A spreadsheet must not take a name for a formula.
      called: called.replace(/^'/, ""),
      noted,
      style,
      properties,
    });
    expect(found.map(plain)).toEqual(drawings.map(plain));
  },
);

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
