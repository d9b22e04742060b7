import type { WorkBook } from "@e965/xlsx";
import { guessCoordinates } from "#domain/imports/guess-columns.ts";
import type { TableColumns } from "#domain/imports/read-source.ts";
import { checkZip } from "./check-zip.ts";
import { type BinaryFormat, mostFeatures, type SourceRead } from "./import-format.ts";
import { readTable, type TableCell, type TableRow } from "./read-table.ts";

/** A sheet of a workbook, read as a table. Of formulas only the values that stand in the file are taken. */
export const xlsx: BinaryFormat = {
  id: "xlsx",
  endings: [".xlsx"],
  recognises: (bytes) => isOldContainer(bytes) || (startsWith(bytes, zip) && holdsWorkbook(bytes)),
  read: (bytes, columns, sheet) => readXlsx(bytes, columns, sheet ?? null),
};

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array<ArrayBuffer>, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What workbooks were before 2007, and still are when they are locked with a password. */
const isOldContainer = (bytes: Uint8Array<ArrayBuffer>): boolean => startsWith(bytes, oldContainer);

/** Names stand plainly in a ZIP: at the head of each part, and in the list at the end. */
const holdsWorkbook = (bytes: Uint8Array<ArrayBuffer>): boolean =>
  [bytes.subarray(0, 65_536), bytes.subarray(-65_536)].some((part) =>
    new TextDecoder("latin1").decode(part).includes("xl/"),
  );

const readXlsx = async (
  bytes: Uint8Array<ArrayBuffer>,
  asked: TableColumns | undefined,
  wanted: string | null,
): Promise<SourceRead> => {
  if (isOldContainer(bytes)) return no(isLocked(bytes) ? "locked" : "oldBook");
  const state = await checkZip(bytes);
  if (state === "cutOff") return no("cutOffBook");
  if (state === "damaged") return no("badBook");
  if (state !== "sound") {
    const megabytes = Math.ceil(state.unpackedTooLarge / 1_000_000);
    return { ok: false, fault: { id: "unpackedTooLarge", megabytes } };
  }
  const { read, utils } = await import("@e965/xlsx");
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: "array",
      dense: true,
      cellDates: true,
      UTC: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      sheetRows: mostRows,
    });
  } catch {
    return no("badBook");
  }
  const sheets = book.SheetNames.map((name) => ({ name, rows: rowsOf(book, name) }));
  const filled = sheets.filter(({ rows }) => rows.length > 1);
  const found =
    filled.find(({ name }) => name === wanted) ??
    filled.find(({ rows }) => guessCoordinates((rows[0]?.cells ?? []).map(String)) !== null) ??
    filled[0];
  if (!found) return no("nothing");
  const whole = book.Sheets[found.name]?.["!fullref"];
  const [heading] = found.rows;
  // What goes on where reading stops cannot be taken whole.
  if (whole && heading && found.rows.at(-1)?.place === mostRows)
    return {
      ok: false,
      fault: { id: "tooMany", count: utils.decode_range(whole).e.r + 1 - heading.place },
    };
  return readTable(found.rows, asked, (cell) => cell, {
    all: filled.map(({ name }) => name),
    read: found.name,
  });
};

const no = (id: "locked" | "oldBook" | "cutOffBook" | "badBook" | "nothing"): SourceRead => ({
  ok: false,
  fault: { id },
});

/** A locked workbook lies whole in one part of that name. */
const isLocked = (bytes: Uint8Array<ArrayBuffer>): boolean =>
  new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");

/** Rows of a sheet that are read: those that can be taken, and others among them, as a title, the heading, blank ones. */
const mostRows = mostFeatures + 1000;

const mostColumns = 400;

/** From the heading on: the first row with more than one filled cell, else the first that is filled. */
const rowsOf = (book: WorkBook, name: string): TableRow<TableCell>[] => {
  const sheet = book.Sheets[name]?.["!data"] ?? [];
  const rows: TableRow<TableCell>[] = [];
  for (const [index, cells] of sheet.entries()) {
    const values = Array.from(cells?.slice(0, mostColumns) ?? [], (cell) =>
      cell?.t === "e" ? "" : valueIn(cell?.v),
    );
    if (values.some((value) => value !== "")) rows.push({ place: index + 1, cells: values });
  }
  const heading = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  return rows.slice(Math.max(0, heading));
};

/** A day as 2030-01-31, with its time where it has one; faults of the sheet (#N/A) come as nothing. */
const valueIn = (value: unknown): TableCell => {
  if (value instanceof Date) {
    const [day = "", time = ""] = value.toISOString().split("T");
    return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 8)}`;
  }
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)
    ? (value as TableCell)
    : "";
};
