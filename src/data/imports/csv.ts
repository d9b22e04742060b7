import { splitAngles } from "#domain/coordinates/split-angles.ts";
import { guessCoordinates } from "#domain/imports/guess-columns.ts";
import type { SourceFeature, TableColumns } from "#domain/imports/read-source.ts";
import { drawnAsOf, plainProperties, styleOf } from "./drawing-properties.ts";
import type { ImportFormat, SourceRead } from "./import-format.ts";
import { readWkt } from "./read-wkt.ts";

/** A table with a heading: points by two columns, or any shape as WKT in one. */
export const csv: ImportFormat = {
  id: "csv",
  endings: [".csv", ".tsv", ".txt"],
  recognises: (text) => /^[^\n]*[,;\t][^\n]*\r?\n/.test(text),
  read: (text, columns) => readCsv(text, columns),
};

const readCsv = async (text: string, asked?: TableColumns): Promise<SourceRead> => {
  const { parse } = (await import("papaparse")).default;
  const { data, errors } = parse<string[]>(text.replace(/^\uFEFF/, ""), {
    skipEmptyLines: false,
    delimitersToGuess: [",", "\t", ";", "|"],
  });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open) return { ok: false, fault: { id: "openQuote", line: (open.row ?? 0) + 1 } };
  const [heading = [], ...lines] = data;
  const columns = distinct(heading.map((name) => name.trim()));
  const rows = lines
    .map((cells, index) => ({ cells, place: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (columns.length === 0 || rows.length === 0) return { ok: false, fault: { id: "nothing" } };
  const where = asked ?? guessCoordinates(columns);
  const isOurs = columns.includes("atlas_shape");
  const features = rows.map(({ cells, place }): SourceFeature => {
    const values = Object.fromEntries(
      columns.map((column, at) => [column, (isOurs ? bare : String)(cells[at] ?? "")]),
    );
    const given = Object.fromEntries(
      Object.entries(values).flatMap(([column, cell]) =>
        cell.trim() === "" ? [] : [[column, typedCell(column, cell)]],
      ),
    );
    return {
      place,
      geometry: geometryOf(values, where),
      properties: withoutGeometry(plainProperties(given), where),
      style: styleOf(given),
      drawnAs: drawnAsOf(given),
    };
  });
  const shown = columns.filter((column) => !isGeometry(column, where));
  return {
    ok: true,
    source: {
      features,
      columns: shown,
      system: null,
      systemName: null,
      table: {
        columns: where,
        sample: [columns, ...rows.slice(0, 5).map(({ cells }) => cells)],
      },
    },
  };
};

/** Without the mark this atlas puts before words a spreadsheet could take for a formula. */
const bare = (cell: string): string => cell.replace(/^'(?=[=@\t\r+-])/, "");

const distinct = (names: readonly string[]): string[] =>
  names.map((name, index) => {
    const own = name || `${index + 1}`;
    return names.indexOf(name) === index && name !== "" ? own : `${own} (${index + 1})`;
  });

/** Words stay words; only what this atlas reads itself is a number or a yes. */
const typedCell = (column: string, cell: string): string | number | boolean => {
  if (column === "atlas_dashed") return cell.toLowerCase() === "true";
  const number = Number(cell);
  const isCode = /^0\d/.test(cell.trim()) || cell.trim().length > 15;
  return Number.isFinite(number) && !isCode ? number : cell;
};

const isGeometry = (column: string, where: TableColumns): boolean =>
  where !== null && Object.values(where).includes(column);

const withoutGeometry = (properties: SourceFeature["properties"], where: TableColumns) =>
  Object.fromEntries(Object.entries(properties).filter(([column]) => !isGeometry(column, where)));

const geometryOf = (values: Readonly<Record<string, string>>, where: TableColumns): unknown => {
  if (!where) return null;
  if ("wkt" in where) {
    const written = (values[where.wkt] ?? "").trim();
    return written === "" ? null : (readWkt(written) ?? { type: "unreadable" });
  }
  const [x, y] = [values[where.x] ?? "", values[where.y] ?? ""];
  if (x.trim() === "" && y.trim() === "") return null;
  return { type: "Point", coordinates: [numberOf(x), numberOf(y)] };
};

/** A plain number, or degrees with their parts. */
const numberOf = (cell: string): number => {
  const plain = cell.trim() === "" ? Number.NaN : Number(cell);
  if (Number.isFinite(plain)) return plain;
  const split = splitAngles(cell);
  const [angle] = "angles" in split && split.angles.length === 1 ? split.angles : [];
  return angle?.value ?? Number.NaN;
};
