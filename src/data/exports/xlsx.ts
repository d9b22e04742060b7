import { tablesOf } from "#domain/tables.ts";
import type { ExportFormat } from "./export-format.ts";

/** The whole archive, a sheet for each table, the heading row fixed and bold. */
export const xlsx: ExportFormat = {
  id: "xlsx",
  fileName: "weihai-atlas.xlsx",
  write: async (archive) => {
    const { default: writeExcelFile } = await import("write-excel-file/universal");
    return writeExcelFile(
      tablesOf(archive).map(({ name, columns, rows }) => ({
        sheet: name,
        stickyRowsCount: 1,
        columns: columns.map((column) => ({ width: widthOf(column) })),
        data: [
          columns.map((value) => ({ value, fontWeight: "bold" as const })),
          ...rows.map((row) => row.map((value) => (value === "" ? null : value))),
        ],
      })),
    ).toBlob();
  },
};

/** In characters, by what stands in the column. */
const widthOf = (column: string): number =>
  /summary|explanation|note|mentions/.test(column)
    ? 48
    : /\.|^id$|subject|from|to/.test(column)
      ? 28
      : 14;
