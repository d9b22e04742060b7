import { readFileSync } from "node:fs";

/**
 * The rows of a CSV file (RFC 4180, UTF-8, header first, no line breaks inside fields) by column.
 * @throws Error naming the file and line when a row has another number of fields than the header.
 */
export function readCsv(file: URL): Record<string, string>[] {
  const [header, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const columns = readFields(header ?? "");
  return lines.map((line, index) => {
    const fields = readFields(line);
    if (fields.length !== columns.length) {
      throw new Error(
        `${file.pathname}:${index + 2} has ${fields.length} fields instead of ${columns.length}.`,
      );
    }
    return Object.fromEntries(columns.map((column, place) => [column, fields[place] ?? ""]));
  });
}

function readFields(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}
