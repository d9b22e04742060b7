import { writeXlsx } from "#data/write-xlsx.ts";
import { tablesOf } from "#domain/tables.ts";
import type { ExportFormat } from "./export-format.ts";

/** The whole archive. */
export const xlsx: ExportFormat = {
  id: "xlsx",
  fileName: "weihai-atlas.xlsx",
  write: (archive) => writeXlsx(tablesOf(archive)),
};
