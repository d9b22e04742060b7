import type { TableColumns } from "#domain/imports/read-source.ts";
import type { ImportFormat, SourceRead } from "./import-format.ts";
import { readTable } from "./read-table.ts";

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
  const [heading = []] = data;
  const isOurs = heading.some((name) => name.trim() === "atlas_shape");
  const rows = data.map((cells, index) => ({
    place: index + 1,
    cells: index === 0 || !isOurs ? cells : cells.map(bare),
  }));
  return readTable(rows, asked, typedCell);
};

/** Without the mark this atlas puts before words a spreadsheet could take for a formula. */
const bare = (cell: string): string => cell.replace(/^'(?=[=@\t\r+-])/, "");

/** Words stay words; only what this atlas reads itself is a number or a yes. */
const typedCell = (cell: string): string | number => {
  const number = Number(cell);
  const isCode = /^0\d/.test(cell.trim()) || cell.trim().length > 15;
  return Number.isFinite(number) && !isCode ? number : cell;
};
