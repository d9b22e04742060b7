/**
 * What changed between data versions, by id. Of every version a small file is kept in `seeds/versions/`: the
 * id of each record with a digest of what it says. `node seeds/build.ts --keep` writes the one of the present
 * version.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "#domain/catalog.ts";

/** Record id → the first twelve hexadecimal digits of the SHA-256 of its JSON. */
export type Snapshot = Record<string, string>;

export interface Changes {
  schemaVersion: 1;
  /** Newest first. */
  versions: {
    dataVersion: string;
    /** The version it is compared with; null for the first. */
    since: string | null;
    added: string[];
    changed: string[];
    removed: string[];
  }[];
}

/** A relation has no id of its own: it is named by its two ends and what is between them. */
export const snapshotOf = (catalog: Catalog): Snapshot => {
  const records = [
    ...[...catalog.sources, ...catalog.entities, ...catalog.facts, ...catalog.conflicts].map(
      (record): [string, object] => [record.id, record],
    ),
    ...catalog.relations.map((relation): [string, object] => [
      `${relation.from} ${relation.type} ${relation.to}`,
      relation,
    ]),
  ];
  return Object.fromEntries(
    records
      .map(([id, record]) => [
        id,
        createHash("sha256").update(JSON.stringify(record)).digest("hex").slice(0, 12),
      ])
      .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  );
};

/** The snapshots kept in a folder, one `<data version>.json` each. */
export const readSnapshots = (folder: string): Map<string, Snapshot> =>
  new Map(
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith(".json"))
          .sort()
          .map((file) => [
            file.slice(0, -".json".length),
            JSON.parse(readFileSync(join(folder, file), "utf8")),
          ])
      : [],
  );

/** Compares each version with the one before it. */
export const changesBetween = (snapshots: ReadonlyMap<string, Snapshot>): Changes => {
  const versions = [...snapshots].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    schemaVersion: 1,
    versions: versions
      .map(([dataVersion, now], index) => {
        const [since = null, before = {}] = versions[index - 1] ?? [];
        return {
          dataVersion,
          since,
          added: Object.keys(now).filter((id) => !(id in before)),
          changed: Object.keys(now).filter((id) => id in before && before[id] !== now[id]),
          removed: Object.keys(before).filter((id) => !(id in now)),
        };
      })
      .reverse(),
  };
};
