import { factsTable } from "#domain/tables.ts";
import type { ExportFormat } from "./export-format.ts";

/** All figures and commitments. Begins with a byte order mark, so that spreadsheets read it as UTF-8. */
export const csv: ExportFormat = {
  id: "csv",
  fileName: "weihai-atlas-facts.csv",
  write: async (archive) => {
    const { unparse } = (await import("papaparse")).default;
    const { columns, rows } = factsTable(archive);
    // Figures are numbers and stay so; only words could be taken for a formula.
    const written = unparse(
      { fields: [...columns], data: rows.map((row) => [...row]) },
      { escapeFormulae: /^[=@\t\r]|^[+-](?![\d.]+$)/ },
    );
    return new Blob(["\uFEFF", written, "\r\n"], { type: "text/csv;charset=utf-8" });
  },
};
