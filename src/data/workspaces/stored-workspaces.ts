import { madeStory } from "#domain/story/story-schema.ts";
import { migrateWorkspace, workspaceVersion } from "#domain/workspace/migrate-workspace.ts";
import type { Drawing, Workspace } from "#domain/workspace/workspace.ts";
import { workspaceChanges } from "#domain/workspace/workspace-changes.ts";
import { drawingSchema, workspaceSchema } from "#domain/workspace/workspace-schema.ts";
import { type Database, partsOf, type StoredHead } from "./database.ts";

/** A workspace of the list. */
export interface ListedWorkspace {
  id: string;
  name: string;
  drawings: number;
  stories: number;
  /** ISO 8601. */
  savedAt: string;
  /** When it was put into the bin, or null. */
  deletedAt: string | null;
}

/** All workspaces, the one that was written last first. */
export const listWorkspaces = async (database: Database): Promise<ListedWorkspace[]> => {
  const heads = await database.getAll("heads");
  return heads
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
    .map(({ id, name, order, stories = [], savedAt, deletedAt }) => ({
      id,
      name,
      drawings: order.length,
      stories: stories.length,
      savedAt,
      deletedAt,
    }));
};

/** A workspace as it was kept. */
export interface ReadWorkspace {
  document: Workspace;
  revision: number;
  savedBy: string;
  savedAt: string;
  /** How many of its drawings, and of its stories, could not be read; they stay where they are. */
  unreadable: number;
  unreadableStories: number;
}

/** Reads one in one transaction; null: there is none, or it is in the bin. "newer": a later atlas wrote it. */
export const readWorkspace = async (
  database: Database,
  id: string,
): Promise<ReadWorkspace | null | "newer"> => {
  const transaction = database.transaction(["heads", "drawings", "stories"]);
  const [head, drawings, kept] = await Promise.all([
    transaction.objectStore("heads").get(id),
    transaction.objectStore("drawings").getAll(partsOf(id)),
    transaction.objectStore("stories").getAll(partsOf(id)),
  ]);
  if (!head || head.deletedAt !== null) return null;
  const known = new Map(drawings.map((drawing) => [drawing.id, drawing]));
  const knownStories = new Map(kept.map((story) => [story.id, story]));
  const { name, note, folders, order, stories: told = [] } = head;
  const { version, revision, savedBy, savedAt } = head;
  const listed = order.flatMap((one) => known.get(one) ?? []);
  const stories = told.flatMap((one) => knownStories.get(one) ?? []);
  const migrated = migrateWorkspace({
    version,
    workspace: { id, name, note, folders, drawings: listed, stories },
  });
  if (!migrated.ok) return "newer";
  const { workspace } = migrated.file as { workspace: Workspace };
  const sound = workspace.drawings.filter((drawing) => drawingSchema.safeParse(drawing).success);
  const soundStories = workspace.stories.filter((story) => madeStory.safeParse(story).success);
  const document = workspaceSchema.parse({ ...workspace, drawings: [], stories: [] });
  return {
    document: { ...document, drawings: sound, stories: soundStories },
    revision,
    savedBy,
    savedAt,
    unreadable: order.length - sound.length,
    unreadableStories: told.length - soundStories.length,
  };
};

/** What is to be written over what. */
export interface Write {
  /** The document that was last read or written; null: there was none. */
  before: Workspace | null;
  after: Workspace;
  /** What `before` was kept as; 0 where there was none. */
  revision: number;
  savedBy: string;
  savedAt: string;
}

/**
 * Writes what has changed in one transaction, so that afterwards either all of it is there or nothing. "conflict":
 * somebody else has written since, and nothing was. Rejects with what `faultOf` reads. It never holds the page up:
 * drawings are handed over a few at a time.
 */
export const writeWorkspace = async (
  database: Database,
  { before, after, revision, savedBy, savedAt }: Write,
): Promise<"written" | "conflict"> => {
  const transaction = database.transaction(["heads", "drawings", "stories"], "readwrite", {
    durability: "strict",
  });
  const heads = transaction.objectStore("heads");
  const drawings = transaction.objectStore("drawings");
  const stories = transaction.objectStore("stories");
  const { id, name, note, folders } = after;
  try {
    const present = await heads.get(id);
    // Where the browser was told to forget everything, what is on the screen is all there is.
    const isGone = present === undefined;
    if (!isGone && (present.revision !== revision || present.deletedAt !== null)) {
      transaction.abort();
      await transaction.done.catch(() => {});
      return "conflict";
    }
    const changes = workspaceChanges(isGone ? null : before, after);
    const { changed, removed, changedStories, removedStories } = changes;
    for (const group of inGroups(changed))
      await Promise.all(group.map((drawing) => drawings.put(drawing, [id, drawing.id])));
    await Promise.all(removed.map((one) => drawings.delete([id, one])));
    await Promise.all(changedStories.map((story) => stories.put(story, [id, story.id])));
    await Promise.all(removedStories.map((one) => stories.delete([id, one])));
    const head: StoredHead = {
      id,
      version: workspaceVersion,
      revision: revision + 1,
      savedBy,
      savedAt,
      deletedAt: null,
      name,
      note,
      folders,
      order: after.drawings.map((drawing) => drawing.id),
      stories: after.stories.map((story) => story.id),
    };
    await heads.put(head);
    await transaction.done;
    return "written";
  } catch (error) {
    // The transaction knows better than the request why it came to nothing.
    throw await transaction.done.then(
      () => error,
      (reason) => transaction.error ?? reason ?? error,
    );
  }
};

/** Drawings by the handful: so many points that copying them takes about a millisecond. */
const inGroups = function* (drawings: readonly Drawing[]): Generator<Drawing[]> {
  let group: Drawing[] = [];
  let points = 0;
  for (const drawing of drawings) {
    group.push(drawing);
    points += pointsOf(drawing) + 10;
    if (points < mostPoints) continue;
    yield group;
    [group, points] = [[], 0];
  }
  if (group.length > 0) yield group;
};

const mostPoints = 2_000;

const pointsOf = ({ shape }: Drawing): number =>
  "course" in shape
    ? shape.course.length
    : "polygons" in shape
      ? shape.polygons.flat().reduce((sum, ring) => sum + ring.length, 0)
      : 1;

/** Puts a workspace into the bin, or with null takes it out. Says whether it is there. */
export const binWorkspace = async (
  database: Database,
  id: string,
  deletedAt: string | null,
): Promise<boolean> => {
  const transaction = database.transaction("heads", "readwrite", { durability: "strict" });
  const head = await transaction.store.get(id);
  if (head) await transaction.store.put({ ...head, deletedAt, revision: head.revision + 1 });
  await transaction.done;
  return head !== undefined;
};

/** Removes for good what has been in the bin since before a moment (ISO 8601). */
export const emptyBin = async (database: Database, before: string): Promise<void> => {
  const transaction = database.transaction(["heads", "drawings", "stories"], "readwrite");
  const heads = transaction.objectStore("heads");
  for (const { id, deletedAt } of await heads.getAll())
    if (deletedAt !== null && deletedAt < before) {
      await heads.delete(id);
      await transaction.objectStore("drawings").delete(partsOf(id));
      await transaction.objectStore("stories").delete(partsOf(id));
    }
  await transaction.done;
};
