import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type Database,
  databaseName,
  faultOf,
  type KeepFault,
  openDatabase,
} from "#data/workspaces/database.ts";
import {
  applyJournal,
  dropJournal,
  leaveJournal,
  listJournals,
  readJournal,
} from "#data/workspaces/journal.ts";
import {
  binWorkspace,
  emptyBin,
  listWorkspaces,
  readWorkspace,
  writeWorkspace,
} from "#data/workspaces/stored-workspaces.ts";
import { holdWorkspace } from "#data/workspaces/tabs.ts";
import type { Workspace } from "#domain/workspace/workspace.ts";
import { generation } from "./workspace-generation.ts";

const opened: Database[] = [];
let lost: KeepFault[] = [];

const open = async (): Promise<Database> => {
  const database = await openDatabase((fault) => lost.push(fault));
  opened.push(database);
  return database;
};

beforeEach(async () => {
  lost = [];
  await deleteDB(databaseName);
});

afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

const write = (database: Database, after: Workspace, before: Workspace | null, revision: number) =>
  writeWorkspace(database, {
    before,
    after,
    revision,
    savedBy: "test",
    savedAt: `2026-11-26T08:00:${String(revision).padStart(2, "0")}Z`,
  });

const read = async (database: Database, id: string) => {
  const kept = await readWorkspace(database, id);
  if (kept === null || kept === "newer") throw new Error(`not there: ${kept}`);
  return kept;
};

test("what is written is read as the same, after additions, changes, removals and another order", async () => {
  const database = await open();
  const first = generation("w", 1, 12);
  expect(await write(database, first, null, 0)).toBe("written");
  expect((await read(database, "w")).document).toEqual(first);
  const second = {
    ...first,
    name: "other",
    folders: [{ id: "f", name: "甲", isHidden: false }],
    stories: first.stories.slice(1).map((story) => ({ ...story, author: "乙" })),
    drawings: first.drawings
      .slice(3)
      .map((drawing, index) => (index === 2 ? { ...drawing, folder: "f" } : drawing))
      .toReversed(),
  };
  expect(await write(database, second, first, 1)).toBe("written");
  expect(await read(database, "w")).toMatchObject({ document: second, revision: 2, unreadable: 0 });
  expect(await listWorkspaces(database)).toMatchObject([
    { id: "w", name: "other", drawings: 10, stories: second.stories.length },
  ]);
});

/** Of 402 drawings, 2 stories and the head, which comes last. */
test.each([1, 200, 402, 403, 404, 405])(
  "a page that is ended while it writes, at record %i, leaves the old or the new, never a mixture",
  async (record) => {
    const url = new URL("./write-and-stop.ts", import.meta.url);
    const worker = new Worker(url, { type: "module", name: `w ${record}` });
    const said = await new Promise<number | "written">((resolve, reject) => {
      worker.onerror = () => reject(new Error("the worker failed"));
      worker.onmessage = ({ data }) => resolve(data);
    });
    worker.terminate();
    const database = await open();
    const { document, revision, unreadable } = await read(database, "w");
    expect(unreadable).toBe(0);
    expect(document).toEqual(generation("w", revision));
    expect(said).toBe(1);
    expect([1, 2]).toContain(revision);
  },
);

test("of two that write over the same revision the second writes nothing and is told", async () => {
  const [one, other] = [await open(), await open()];
  const first = generation("w", 1, 5);
  await write(one, first, null, 0);
  const known = await read(other, "w");
  const here = { ...first, note: "here" };
  const there = { ...known.document, note: "there", drawings: [] };
  expect(await write(one, here, first, 1)).toBe("written");
  expect(await write(other, there, known.document, known.revision)).toBe("conflict");
  expect((await read(other, "w")).document).toEqual(here);
  // Nor does one that believes to be the first.
  expect(await write(other, there, null, 0)).toBe("conflict");
  expect((await read(one, "w")).document).toEqual(here);
});

test("where storage was cleared all is written anew, not only what has changed", async () => {
  const database = await open();
  const first = generation("w", 1, 5);
  await write(database, first, null, 0);
  await database.clear("heads");
  await database.clear("drawings");
  const next = { ...first, note: "next" };
  expect(await write(database, next, first, 1)).toBe("written");
  expect((await read(database, "w")).document).toEqual(next);
});

test("a later atlas in another tab takes the database: this one is told, and writes no more", async () => {
  const database = await open();
  const first = generation("w", 1, 3);
  await write(database, first, null, 0);
  const later = await openDB(databaseName, 3);
  expect(lost).toEqual(["outdated"]);
  await expect(write(database, { ...first, note: "n" }, first, 1)).rejects.toSatisfy(
    (error) => faultOf(error) === "closed",
  );
  await expect(open()).rejects.toSatisfy((error) => faultOf(error) === "outdated");
  later.close();
});

test("one kept in a later format is not read, and not touched", async () => {
  const database = await open();
  await write(database, generation("w", 1, 3), null, 0);
  const head = await database.get("heads", "w");
  if (!head) throw new Error("no head");
  await database.put("heads", { ...head, version: 99 });
  expect(await readWorkspace(database, "w")).toBe("newer");
});

test("a drawing that is damaged is counted, and the others are read", async () => {
  const database = await open();
  const first = generation("w", 1, 3);
  await write(database, first, null, 0);
  const [damaged, ...sound] = first.drawings;
  if (!damaged) throw new Error("none");
  await database.put("drawings", { ...damaged, name: 3 as unknown as string }, ["w", damaged.id]);
  const kept = await read(database, "w");
  expect(kept.unreadable).toBe(1);
  expect(kept.document.drawings).toEqual(sound);
});

test("what was kept before there were stories is read and goes on with them", async () => {
  const old = await openDB(databaseName, 1, {
    upgrade: (database) => {
      database.createObjectStore("heads", { keyPath: "id" });
      database.createObjectStore("drawings");
    },
  });
  const { stories, ...first } = generation("w", 1, 3);
  const { name, note, folders, drawings } = first;
  const order = drawings.map(({ id }) => id);
  const [savedAt, savedBy, deletedAt] = ["2026-11-01T00:00:00Z", "t", null];
  const head = { id: "w", version: 1, revision: 4, savedBy, savedAt, deletedAt, name, note };
  await old.put("heads", { ...head, folders, order });
  for (const drawing of drawings) await old.put("drawings", drawing, ["w", drawing.id]);
  old.close();
  const database = await open();
  const kept = await read(database, "w");
  expect(kept.document).toEqual({ ...first, stories: [] });
  const next = { ...kept.document, stories };
  expect(await write(database, next, kept.document, 4)).toBe("written");
  expect((await read(database, "w")).document).toEqual(next);
  expect(await database.count("stories")).toBe(stories.length);
});

test("a story that is damaged is counted, and all else is read", async () => {
  const database = await open();
  const first = generation("w", 1, 3);
  await write(database, first, null, 0);
  const [damaged, ...sound] = first.stories;
  if (!damaged) throw new Error("none");
  await database.put("stories", { ...damaged, scenes: [] }, ["w", damaged.id]);
  const kept = await read(database, "w");
  expect(kept).toMatchObject({ unreadable: 0, unreadableStories: 1 });
  expect(kept.document).toEqual({ ...first, stories: sound });
});

test("the bin gives back what it holds until it is emptied", async () => {
  const database = await open();
  const first = generation("w", 1, 3);
  await write(database, first, null, 0);
  await binWorkspace(database, "w", "2026-11-01T00:00:00Z");
  expect(await readWorkspace(database, "w")).toBeNull();
  // A tab that still edits it is not written over.
  expect(await write(database, { ...first, note: "n" }, first, 1)).toBe("conflict");
  await emptyBin(database, "2026-10-01T00:00:00Z");
  await binWorkspace(database, "w", null);
  expect((await read(database, "w")).document).toEqual(first);
  await binWorkspace(database, "w", "2026-11-01T00:00:00Z");
  await emptyBin(database, "2026-12-01T00:00:00Z");
  expect(await listWorkspaces(database)).toEqual([]);
  expect(await database.count("drawings")).toBe(0);
  expect(await database.count("stories")).toBe(0);
});

test("what a page leaves unwritten makes the document it had from the one that was kept", () => {
  const before = generation("w", 1, 6);
  const after = {
    ...before,
    name: "after",
    stories: before.stories
      .map((story, index) => (index === 0 ? { ...story, author: "乙" } : story))
      .toReversed(),
    drawings: [
      ...before.drawings.slice(2).map((one, index) => (index === 0 ? { ...one, note: "n" } : one)),
      { ...generation("w", 9, 1).drawings[0], id: "new" } as Workspace["drawings"][number],
    ],
  };
  expect(leaveJournal(before, after, 4, "tab")).toBe(true);
  expect(listJournals()).toEqual(["w"]);
  const journal = readJournal("w");
  if (!journal) throw new Error("nothing was left");
  expect(journal.changed).toHaveLength(2);
  expect(journal.stories?.changed).toHaveLength(1);
  expect(applyJournal(before, journal)).toEqual(after);
  // What a page left before there were stories takes none away.
  const { stories: _none, ...old } = journal;
  expect(applyJournal(before, old).stories).toEqual(before.stories);
  dropJournal("w");
  expect(readJournal("w")).toBeNull();
});

test("one tab edits, another waits for its turn, and one that does not answer is passed over", async () => {
  const told: string[] = [];
  const hold = (name: string, how: "now" | "wait" | "steal") =>
    new Promise<ReturnType<typeof holdWorkspace>>((resolve) => {
      const held = holdWorkspace(
        "w",
        how,
        (isHeld) => {
          told.push(`${name} ${isHeld}`);
          queueMicrotask(() => resolve(held));
        },
        () => told.push(`${name} lost it`),
      );
    });
  const first = await hold("first", "now");
  await hold("second", "now");
  const waiting = hold("third", "wait");
  expect(told).toEqual(["first true", "second false"]);
  first.release();
  await waiting;
  await hold("fourth", "steal");
  await expect
    .poll(() => told.slice(2).toSorted())
    .toEqual(["fourth true", "third lost it", "third true"]);
});
