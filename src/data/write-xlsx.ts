import type { Table } from "#domain/tables.ts";

/** A workbook with a sheet for each table and a filter on its heading row. Cells are values, never formulas. */
export const writeXlsx = async (tables: readonly Table[]): Promise<Blob> => {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const { name, columns, rows } of tables) {
    const sheet = utils.aoa_to_sheet([[...columns], ...rows.map((row) => [...row])]);
    sheet["!cols"] = columns.map((column) => ({ wch: widthOf(column) }));
    sheet["!autofilter"] = {
      ref: utils.encode_range({
        s: { r: 0, c: 0 },
        e: { r: rows.length, c: columns.length - 1 },
      }),
    };
    utils.book_append_sheet(book, sheet, name);
  }
  const bytes: ArrayBuffer = write(book, { type: "array", compression: true });
  return new Blob([bytes], { type: mediaType });
};

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** In characters, by what stands in the column. */
const widthOf = (column: string): number => {
  if (/summary|explanation|note|mentions/.test(column)) return 48;
  return /\.|^id$|subject|from|to/.test(column) ? 28 : 14;
};
