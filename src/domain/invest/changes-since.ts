import * as z from "zod/mini";
import type { Archive } from "#domain/archive.ts";

const ids = z.array(z.string());

/** `data/changes.json`: what changed between versions of the data, by id, newest first. */
export const changesFile = z.strictObject({
  schemaVersion: z.literal(1),
  versions: z.array(
    z.strictObject({
      dataVersion: z.string(),
      since: z.nullable(z.string()),
      added: ids,
      changed: ids,
      removed: ids,
    }),
  ),
});
export type ChangesFile = z.infer<typeof changesFile>;

/** What has changed of a place. */
export interface PlaceChange {
  id: string;
  /** What became of the entry itself; null: nothing. */
  entry: "added" | "changed" | "removed" | null;
  /** So many of its figures are new or otherwise; those that have gone cannot be told whose they were. */
  facts: number;
  /** So many of its relations are new, otherwise or gone. */
  relations: number;
}

/** What has changed of some places since a version, those of which something has; null where that version is not on record. */
export const changesSince = (
  changes: ChangesFile,
  archive: Archive,
  version: string,
  places: readonly string[],
): PlaceChange[] | null => {
  const later = versionsAfter(changes, version);
  if (later === null) return null;
  const all = new Set(
    later.flatMap(({ added, changed, removed }) => [...added, ...changed, ...removed]),
  );
  const isIn = (list: "added" | "changed" | "removed", id: string) =>
    later.some((one) => one[list].includes(id));
  return places
    .map((id): PlaceChange => {
      const relations = [...all].filter(
        (record) => record.startsWith(`${id} `) || record.endsWith(` ${id}`),
      );
      const facts = (archive.facts.get(id) ?? []).filter((fact) => all.has(fact.id));
      const entry =
        (["removed", "added", "changed"] as const).find((list) => isIn(list, id)) ?? null;
      return { id, entry, facts: facts.length, relations: relations.length };
    })
    .filter(({ entry, facts, relations }) => entry !== null || facts + relations > 0);
};

/** The versions after one, the newest first; null where that one is not on record. */
export const versionsAfter = (
  { versions }: ChangesFile,
  version: string,
): ChangesFile["versions"] | null =>
  versions.some(({ dataVersion }) => dataVersion === version)
    ? versions.filter(({ dataVersion }) => dataVersion > version)
    : null;
