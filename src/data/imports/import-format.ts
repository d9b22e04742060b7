import type { ReadSource, TableColumns } from "#domain/imports/read-source.ts";

/** Why nothing can be taken from a file. Places count from 1, as editors do. */
export type ImportFault =
  | { id: "unreadable" | "empty" | "nothing" | "unknown" | "encoding" | "topo" }
  | { id: "locked" | "oldBook" | "cutOffBook" | "badBook" }
  | { id: "tooLarge" | "unpackedTooLarge"; megabytes: number }
  | { id: "tooMany"; count: number }
  | { id: "binary"; kind: string | null }
  | { id: "cutOff" | "notJson" | "notXml"; line: number; column: number }
  | { id: "openQuote"; line: number }
  | { id: "notGeo"; type: string };

export type SourceRead = { ok: true; source: ReadSource } | { ok: false; fault: ImportFault };

/** A kind of file drawings are taken from. Heavy code is loaded when it is first asked for. */
interface Format<Id extends string, Content> {
  id: Id;
  /** Endings of the names of such files, in lower case. */
  endings: readonly string[];
  /** Whether something is of this kind, whatever its file is called. */
  recognises: (content: Content) => boolean;
  /**
   * @param columns where a table has its coordinates, if a person has said so
   * @param sheet which sheet of a workbook is read, if a person has said so
   */
  read: (content: Content, columns?: TableColumns, sheet?: string | null) => Promise<SourceRead>;
}

/** What is read as text. */
export type ImportFormat = Format<"geojson" | "kml" | "csv", string>;

/** What is read as bytes. */
export type BinaryFormat = Format<"xlsx", Uint8Array<ArrayBuffer>>;

/** The largest workbook that is taken in, unpacked; bytes. */
export const largestUnpacked = 400_000_000;

/** The largest file that is taken in; bytes. */
export const largestImport = 50_000_000;

/** How many features are taken in at once. */
export const mostFeatures = 20_000;
