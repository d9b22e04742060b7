import type { Table } from "#domain/tables.ts";

/** Begins with a byte order mark, so that spreadsheets read it as UTF-8. */
export const writeCsv = async ({ columns, rows }: Table): Promise<Blob> => {
  const { unparse } = (await import("papaparse")).default;
  // Figures are numbers and stay so; only words could be taken for a formula.
  const written = unparse(
    { fields: [...columns], data: rows.map((row) => [...row]) },
    { escapeFormulae: /^[=@\t\r]|^[+-](?![\d.]+$)/ },
  );
  return new Blob(["\uFEFF", written, "\r\n"], { type: "text/csv;charset=utf-8" });
};
