import { faultOf } from "#data/workspaces/database.ts";
import { listJournals } from "#data/workspaces/journal.ts";
import { readLastOpened } from "#data/workspaces/last-opened.ts";
import { binWorkspace, emptyBin, writeWorkspace } from "#data/workspaces/stored-workspaces.ts";
import { thisTab, whileUnheld } from "#data/workspaces/tabs.ts";
import { newId } from "#domain/workspace/new-id.ts";
import type { Workspace } from "#domain/workspace/workspace.ts";
import { setKeeping, useAtlas } from "#store/atlas.ts";
import { desk, refreshList, takeDatabase } from "./desk.ts";
import { hold, talkToTabs } from "./hold.ts";
import { tell, tellFault, wordsNow } from "./say.ts";
import { freshWorkspace, readKept, takeUp } from "./take-up.ts";
import { flush, writeBehind } from "./write-behind.ts";

/** Days a workspace stays in the bin. */
export const daysInBin = 30;

let started: Promise<void> | null = null;

/** Takes up the workspace that was open last and keeps it from now on; once. */
export const startKeeping = (): Promise<void> => {
  started ??= start();
  return started;
};

const start = async (): Promise<void> => {
  setKeeping({ state: "reading" });
  talkToTabs();
  try {
    const past = new Date(Date.now() - daysInBin * 86_400_000).toISOString();
    await emptyBin(await takeDatabase(), past);
    await refreshList();
    const { listed } = useAtlas.getState().session.keeping;
    const last = readLastOpened() ?? "";
    const known = listed.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
    // Of one that was never written all there is may be what its page left.
    const wanted = known.includes(last) || listJournals().includes(last) ? last : known[0];
    if (wanted === undefined || !(await show(wanted))) await showFresh(wordsNow().firstName);
  } catch (error) {
    takeUp(freshWorkspace(wordsNow().firstName));
    const fault = faultOf(error);
    setKeeping({ state: "unkept", fault });
    if (useAtlas.getState().workspace.document.drawings.length > 0) tellFault(fault);
  }
  writeBehind();
};

/** Opens a workspace in place of the present one, which is written first; says whether it could be. */
export const openWorkspace = async (id: string): Promise<boolean> => {
  if (id === useAtlas.getState().workspace.document.id) return true;
  return (await isSafe()) && show(id);
};

/** Begins a new one, which is written with its first edit. */
export const createWorkspace = async (name: string): Promise<boolean> => {
  if (!(await isSafe())) return false;
  await showFresh(name);
  return true;
};

/** Adds a document as another workspace and opens it; says whether it could be. */
export const addWorkspace = async (document: Workspace): Promise<boolean> => {
  if (!(await isSafe())) return false;
  try {
    await writeWhole(document);
  } catch (error) {
    tellFault(faultOf(error));
    return false;
  }
  await refreshList();
  return show(document.id);
};

/** Opens a copy of the present workspace. */
export const duplicateWorkspace = (): Promise<boolean> => {
  const { document } = useAtlas.getState().workspace;
  return addWorkspace({ ...document, id: newId(), name: wordsNow().copyOf(document.name) });
};

/** Puts a workspace into the bin and offers to take it out again. Not while another tab edits it. */
export const removeWorkspace = async (id: string): Promise<void> => {
  const { document } = useAtlas.getState().workspace;
  const name = useAtlas.getState().session.keeping.listed.find((one) => one.id === id)?.name ?? "";
  if (id === document.id) {
    if (useAtlas.getState().session.keeping.isFollowing) {
      tell("held", "quiet", (words) => words.heldElsewhere(name));
      return;
    }
    if (!(await isSafe())) return;
    const next = useAtlas
      .getState()
      .session.keeping.listed.find((one) => one.id !== id && one.deletedAt === null);
    if (!next || !(await show(next.id))) await showFresh(wordsNow().firstName);
  }
  const isDone = await whileUnheld(id, () => setBinned(id, new Date().toISOString()));
  if (!isDone) tell("held", "quiet", (words) => words.heldElsewhere(name));
  else
    tell("removed", "quiet", (words) => words.removed(name, daysInBin), {
      label: (words) => words.restore,
      run: () => void restoreWorkspace(id),
    });
};

/** Takes a workspace out of the bin and opens it. */
export const restoreWorkspace = async (id: string): Promise<void> => {
  await setBinned(id, null);
  await openWorkspace(id);
};

/** Tries again to write what could not be written; without anything to write, to open the database. */
export const retryKeeping = async (): Promise<void> => {
  if (!(await flush())) return;
  try {
    await takeDatabase();
    await refreshList({ state: "kept", fault: null });
  } catch (error) {
    setKeeping({ state: "unkept", fault: faultOf(error) });
  }
};

const setBinned = async (id: string, deletedAt: string | null): Promise<void> => {
  await binWorkspace(await takeDatabase(), id, deletedAt).catch((error) =>
    tellFault(faultOf(error)),
  );
  desk.tell({ type: "changed", id });
  await refreshList();
};

const writeWhole = async (document: Workspace): Promise<void> => {
  await writeWorkspace(await takeDatabase(), {
    before: null,
    after: document,
    revision: 0,
    savedBy: thisTab,
    savedAt: new Date().toISOString(),
  });
  desk.tell({ type: "changed", id: document.id });
};

/** The present workspace may be left once it is written. */
const isSafe = async (): Promise<boolean> => {
  if (await flush()) return true;
  tell("unsafe", "trouble", (words) => words.notLeft);
  return false;
};

/** Shows a workspace; where it cannot be read the present one stays. */
const show = async (id: string): Promise<boolean> => {
  const present = useAtlas.getState().workspace.document.id;
  const isHeld = await hold(id);
  const read = await readKept(id, isHeld).catch((error) => {
    tellFault(faultOf(error));
    return null;
  });
  if (!read) {
    if (present !== "") setKeeping({ isFollowing: !(await hold(present)) });
    return false;
  }
  setKeeping({ isFollowing: !isHeld, isAsking: false });
  takeUp(read);
  return true;
};

const showFresh = async (name: string): Promise<void> => {
  const fresh = freshWorkspace(name);
  await hold(fresh.document.id);
  setKeeping({ isFollowing: false, isAsking: false });
  takeUp(fresh);
};
