import type { ReadSource, TableColumns } from "#domain/imports/read-source.ts";
import { decodeText, type TextEncoding } from "./decode-text.ts";
import {
  type ImportFault,
  type ImportFormat,
  largestImport,
  mostFeatures,
} from "./import-format.ts";
import { importFormats } from "./registry.ts";

/** How a person wants a file to be read; what they have not said is told by the file. */
export interface ReadingWishes {
  encoding: TextEncoding | null;
  columns: TableColumns;
}

/** A file as it was read. */
export interface ReadImport {
  format: ImportFormat["id"];
  /** Whether its name says another format. */
  isMislabelled: boolean;
  encoding: TextEncoding;
  source: ReadSource;
}

export type ImportRead = { ok: true; read: ReadImport } | { ok: false; fault: ImportFault };

/** Reads a file drawings may be taken from, by what it holds and not by how it is called. Nothing is changed by it. */
export const readImport = async (
  file: Blob & { name: string },
  { encoding: asked, columns }: ReadingWishes = { encoding: null, columns: null },
): Promise<ImportRead> => {
  if (file.size > largestImport)
    return no({ id: "tooLarge", megabytes: Math.ceil(file.size / 1_000_000) });
  if (file.size === 0) return no({ id: "empty" });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return no({ id: "unreadable" });
  const decoded = decodeText(new Uint8Array(bytes), asked);
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === "") return no({ id: "empty" });
  const format = importFormats.find(({ recognises }) => recognises(decoded.text));
  if (!format) return no({ id: "unknown" });
  const read = await format.read(decoded.text, columns ?? undefined);
  if (!read.ok) return read;
  const { source } = read;
  if (source.features.length === 0) return no({ id: "nothing" });
  if (source.features.length > mostFeatures)
    return no({ id: "tooMany", count: source.features.length });
  const name = file.name.toLowerCase();
  const claimed = importFormats.find(({ endings }) => endings.some((end) => name.endsWith(end)));
  return {
    ok: true,
    read: {
      format: format.id,
      isMislabelled: claimed !== format,
      encoding: decoded.encoding,
      source,
    },
  };
};

const no = (fault: ImportFault): ImportRead => ({ ok: false, fault });
