import { splitAngles } from "#domain/coordinates/split-angles.ts";
import { guessCoordinates } from "#domain/imports/guess-columns.ts";
import type { SourceFeature, TableColumns } from "#domain/imports/read-source.ts";
import { drawnAsOf, keptIn, plainProperties, styleOf } from "./drawing-properties.ts";
import type { SourceRead } from "./import-format.ts";
import { readWkt } from "./read-wkt.ts";

export type TableCell = string | number | boolean;

export interface TableRow<Cell extends TableCell> {
  /** Counted from 1. */
  place: number;
  cells: readonly Cell[];
}

/**
 * Reads a table whose first row is its heading: points by two columns, or any shape as WKT in one.
 * @param typed what a cell is kept as
 * @param sheets of a workbook: the names of all, and of the one this is
 */
export const readTable = <Cell extends TableCell>(
  [heading, ...lines]: readonly TableRow<Cell>[],
  asked: TableColumns | undefined,
  typed: (cell: Cell) => TableCell,
  sheets: { all: readonly string[]; read: string } | null = null,
): SourceRead => {
  const columns = distinct((heading?.cells ?? []).map((name) => String(name).trim()));
  const rows = lines.filter(({ cells }) => cells.some(isFilled));
  if (columns.length === 0 || rows.length === 0) return { ok: false, fault: { id: "nothing" } };
  const where = asked ?? guessCoordinates(columns);
  const features = rows.map(({ cells, place }): SourceFeature => {
    const given = Object.fromEntries(
      columns.flatMap((column, at) => {
        const cell = cells[at];
        return cell !== undefined && isFilled(cell) ? [[column, typed(cell)]] : [];
      }),
    );
    const written = (column: string) => String(cells[columns.indexOf(column)] ?? "");
    return {
      place,
      geometry: geometryOf(written, where),
      properties: withoutGeometry(plainProperties(given), where),
      style: styleOf(given),
      drawnAs: drawnAsOf(given),
      ...keptIn(given),
    };
  });
  const sample = rows.slice(0, 5).map(({ cells }) => cells.map(String));
  return {
    ok: true,
    source: {
      features,
      columns: columns.filter((column) => !isGeometry(column, where)),
      system: null,
      systemName: null,
      table: {
        columns: where,
        sample: [columns, ...sample],
        sheets: sheets?.all ?? [],
        sheet: sheets?.read ?? null,
      },
    },
  };
};

const isFilled = (cell: TableCell): boolean => String(cell).trim() !== "";

const distinct = (names: readonly string[]): string[] =>
  names.map((name, index) => {
    const own = name || `${index + 1}`;
    return names.indexOf(name) === index && name !== "" ? own : `${own} (${index + 1})`;
  });

const isGeometry = (column: string, where: TableColumns): boolean =>
  where !== null && Object.values(where).includes(column);

const withoutGeometry = (properties: SourceFeature["properties"], where: TableColumns) =>
  Object.fromEntries(Object.entries(properties).filter(([column]) => !isGeometry(column, where)));

const geometryOf = (cellIn: (column: string) => string, where: TableColumns): unknown => {
  if (!where) return null;
  if ("wkt" in where) {
    const written = cellIn(where.wkt).trim();
    return written === "" ? null : (readWkt(written) ?? { type: "unreadable" });
  }
  const [x, y] = [cellIn(where.x), cellIn(where.y)];
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
