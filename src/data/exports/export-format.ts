import type { Archive } from "#domain/archive.ts";

/** A file a person can take away. Heavy code is loaded when it is first asked for. */
export interface ExportFormat {
  id: string;
  fileName: string;
  /** Needs the details of the archive. */
  write: (archive: Archive) => Promise<Blob>;
}
