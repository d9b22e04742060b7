import type { ReadSource, TableColumns } from "#domain/imports/read-source.ts";
import { decodeText, type TextEncoding } from "./decode-text.ts";
import {
  type BinaryFormat,
  type ImportFault,
  type ImportFormat,
  largestImport,
  mostFeatures,
} from "./import-format.ts";
import { binaryFormats, importFormats } from "./registry.ts";

/** How a person wants a file to be read; what they have not said is told by the file. */
export interface ReadingWishes {
  encoding: TextEncoding | null;
  columns: TableColumns;
  /** Which sheet of a workbook. */
  sheet: string | null;
}

/** A file as it was read. */
export interface ReadImport {
  format: (ImportFormat | BinaryFormat)["id"];
  /** Whether its name says another format. */
  isMislabelled: boolean;
  /** null of what is no text. */
  encoding: TextEncoding | null;
  source: ReadSource;
}

export type ImportRead = { ok: true; read: ReadImport } | { ok: false; fault: ImportFault };

/** Reads a file drawings may be taken from, by what it holds and not by how it is called. Nothing is changed by it. */
export const readImport = async (
  file: Blob & { name: string },
  wishes: ReadingWishes = { encoding: null, columns: null, sheet: null },
): Promise<ImportRead> => {
  if (file.size > largestImport)
    return no({ id: "tooLarge", megabytes: Math.ceil(file.size / 1_000_000) });
  if (file.size === 0) return no({ id: "empty" });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return no({ id: "unreadable" });
  const opened = await open(new Uint8Array(bytes), wishes);
  if ("fault" in opened) return no(opened.fault);
  const { format, encoding, read } = opened;
  if (!read.ok) return read;
  const { source } = read;
  if (source.features.length === 0) return no({ id: "nothing" });
  if (source.features.length > mostFeatures)
    return no({ id: "tooMany", count: source.features.length });
  const name = file.name.toLowerCase();
  const claimed = [...importFormats, ...binaryFormats].find(({ endings }) =>
    endings.some((end) => name.endsWith(end)),
  );
  return {
    ok: true,
    read: {
      format: format.id,
      isMislabelled: claimed !== format,
      encoding,
      source,
    },
  };
};

/** Reads it in the first format that recognises it. */
const open = async (
  bytes: Uint8Array<ArrayBuffer>,
  { encoding: asked, columns, sheet }: ReadingWishes,
) => {
  const binary = binaryFormats.find(({ recognises }) => recognises(bytes));
  if (binary)
    return {
      format: binary,
      encoding: null,
      read: await binary.read(bytes, columns ?? undefined, sheet),
    };
  const decoded = decodeText(bytes, asked);
  if (!decoded.ok) return { fault: decoded.fault };
  const { text, encoding } = decoded;
  if (text.trim() === "") return { fault: { id: "empty" } as const };
  const format = importFormats.find(({ recognises }) => recognises(text));
  if (!format) return { fault: { id: "unknown" } as const };
  return { format, encoding, read: await format.read(text, columns ?? undefined) };
};

const no = (fault: ImportFault): ImportRead => ({ ok: false, fault });
