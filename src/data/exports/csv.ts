import { writeCsv } from "#data/write-csv.ts";
import { factsTable } from "#domain/tables.ts";
import type { ExportFormat } from "./export-format.ts";

/** All figures and commitments. */
export const csv: ExportFormat = {
  id: "csv",
  fileName: "weihai-atlas-facts.csv",
  write: (archive) => writeCsv(factsTable(archive)),
};
