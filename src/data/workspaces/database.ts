import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Story } from "#domain/story/story-schema.ts";
import type { Drawing, Folder } from "#domain/workspace/workspace.ts";

/** A workspace without its drawings and stories, as it is kept. */
export interface StoredHead {
  id: string;
  /** Of the format; see `migrateWorkspace`. */
  version: number;
  /** One more with every write: whoever writes must know the present one. */
  revision: number;
  /** The tab that wrote last. */
  savedBy: string;
  /** ISO 8601. */
  savedAt: string;
  /** When it was put into the bin, or null. */
  deletedAt: string | null;
  name: string;
  note: string;
  folders: readonly Folder[];
  /** Ids of the drawings, from the lowest on the map to the highest. */
  order: readonly string[];
  /** Ids of the stories, the latest first. Not there in what was written before there were any. */
  stories?: readonly string[];
}

interface Stores extends DBSchema {
  heads: { key: string; value: StoredHead };
  /** Keyed by workspace and drawing. */
  drawings: { key: [string, string]; value: Drawing };
  /** Keyed by workspace and story. */
  stories: { key: [string, string]; value: Story };
}

export type Database = IDBPDatabase<Stores>;

export const databaseName = "weihai-atlas-workspaces";
const databaseVersion = 2;

/** Why nothing can be kept, or no more. */
export type KeepFault =
  /** The browser offers no database, or not in this window. */
  | "unavailable"
  /** No room is left. */
  | "full"
  /** Another tab runs a later atlas and has taken the database. */
  | "outdated"
  /** Another tab with an earlier atlas holds the database. */
  | "blocked"
  /** The database was closed or cleared from outside. */
  | "closed"
  /** Anything else: a disk error, an aborted transaction. */
  | "failed";

/** Opens the database; rejects with what `faultOf` reads. `onLost` is told when it can be used no more. */
export const openDatabase = async (onLost: (fault: KeepFault) => void): Promise<Database> => {
  if (globalThis.indexedDB === undefined) throw new DOMException("", "SecurityError");
  return new Promise((resolve, reject) => {
    openDB<Stores>(databaseName, databaseVersion, {
      upgrade: (database, present) => {
        if (present < 1) {
          database.createObjectStore("heads", { keyPath: "id" });
          database.createObjectStore("drawings");
        }
        if (present < 2) database.createObjectStore("stories");
      },
      blocked: () => reject(new DOMException("", "TimeoutError")),
      blocking: (_present, _wanted, event) => {
        (event.target as IDBDatabase).close();
        onLost("outdated");
      },
      terminated: () => onLost("closed"),
    }).then(resolve, reject);
  });
};

/** What kept a request or transaction from being done. */
export const faultOf = (error: unknown): KeepFault =>
  (error instanceof DOMException && faults[error.name]) || "failed";

const faults: Readonly<Record<string, KeepFault>> = {
  QuotaExceededError: "full",
  VersionError: "outdated",
  TimeoutError: "blocked",
  SecurityError: "unavailable",
  InvalidStateError: "closed",
};

/** All keys of a workspace's drawings, or stories. */
export const partsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
