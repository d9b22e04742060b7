import { applyJournal, dropJournal, readJournal } from "#data/workspaces/journal.ts";
import { writeLastOpened } from "#data/workspaces/last-opened.ts";
import {
  type ReadWorkspace,
  readWorkspace,
  writeWorkspace,
} from "#data/workspaces/stored-workspaces.ts";
import { thisTab } from "#data/workspaces/tabs.ts";
import { addStep, newHistory } from "#domain/workspace/edit-history.ts";
import { addDrawings } from "#domain/workspace/edits.ts";
import { newId } from "#domain/workspace/new-id.ts";
import { emptyWorkspace, type Workspace } from "#domain/workspace/workspace.ts";
import { workspaceSchema } from "#domain/workspace/workspace-schema.ts";
import { setKeeping, setSession, useAtlas } from "#store/atlas.ts";
import { desk, takeDatabase } from "./desk.ts";
import { tell, wordsNow } from "./say.ts";

/** A document to be shown, and what of it is kept. */
export interface TakenUp {
  document: Workspace;
  kept: { document: Workspace | null; revision: number };
  savedAt: string | null;
}

/**
 * Reads a workspace with what a page left unwritten of it. null: there is none, or it cannot be read; why has been
 * told. Rejects with what `faultOf` reads.
 */
export const readKept = async (id: string, isHeld: boolean): Promise<TakenUp | null> => {
  const database = await takeDatabase();
  const stored = await readWorkspace(database, id);
  if (stored === "newer") {
    tell("newer", "trouble", (words) => words.storedNewer, {
      label: (words) => words.reload,
      run: () => location.reload(),
    });
    return null;
  }
  if (stored && stored.unreadable > 0)
    tell("unreadable", "trouble", (words) => words.unreadable(stored.unreadable));
  if (stored && stored.unreadableStories > 0)
    tell("unreadable-stories", "trouble", (words) =>
      words.unreadableStories(stored.unreadableStories),
    );
  const left = isHeld ? readLeft(id, stored) : null;
  const kept = { document: stored?.document ?? null, revision: stored?.revision ?? 0 };
  const savedAt = stored?.savedAt ?? null;
  if (left?.fits) {
    tell("recovered", "quiet", (words) => words.recovered);
    return { document: left.document, kept, savedAt };
  }
  if (left) await writeCopy(left.document);
  return stored && { document: stored.document, kept, savedAt };
};

/** What a page left, and whether it was made from what is kept. */
const readLeft = (id: string, stored: ReadWorkspace | null) => {
  const journal = readJournal(id);
  if (!journal) return null;
  const parsed = workspaceSchema.safeParse(applyJournal(stored?.document ?? null, journal));
  if (!parsed.success) return null;
  const revision = stored?.revision ?? 0;
  // A writing of the same page that was under way may yet have come to its end.
  const fits =
    revision === journal.revision ||
    (revision === journal.revision + 1 && stored?.savedBy === journal.tab);
  return { document: parsed.data, fits };
};

/** Keeps what a page left beside what somebody else has written since. */
const writeCopy = async (left: Workspace): Promise<void> => {
  const name = wordsNow().copyOf(left.name);
  await writeWorkspace(await takeDatabase(), {
    before: null,
    after: { ...left, id: newId(), name },
    revision: 0,
    savedBy: thisTab,
    savedAt: new Date().toISOString(),
  });
  dropJournal(left.id);
  tell("conflict", "trouble", (words) => words.conflict(left.name, name));
};

/** A workspace nothing was made in yet; it is written with the first edit. */
export const freshWorkspace = (name: string): TakenUp => {
  const document = emptyWorkspace(newId(), name);
  return { document, kept: { document, revision: 0 }, savedAt: null };
};

/** Shows a document in place of the present one. What was drawn before any could be read goes into it. */
export const takeUp = ({ document, kept, savedAt }: TakenUp): void => {
  const { workspace } = useAtlas.getState();
  const early = workspace.document.id === "" ? workspace.document.drawings : [];
  const history = newHistory(document);
  const label = workspace.past.at(-1)?.label ?? { edit: "draw", of: early.length };
  desk.kept = kept;
  useAtlas.setState({
    workspace: early.length > 0 ? addStep(history, label, addDrawings(early)(document)) : history,
  });
  if (workspace.document.id !== document.id && workspace.document.id !== "")
    setSession({ chosenDrawings: [] });
  if (kept.revision > 0) writeLastOpened(document.id);
  setKeeping({ state: "kept", fault: null, savedAt });
};
