import { faultOf } from "#data/workspaces/database.ts";
import { dropJournal, leaveJournal } from "#data/workspaces/journal.ts";
import { writeLastOpened } from "#data/workspaces/last-opened.ts";
import { writeWorkspace } from "#data/workspaces/stored-workspaces.ts";
import { canHold, holdWorkspace, thisTab } from "#data/workspaces/tabs.ts";
import { newId } from "#domain/workspace/new-id.ts";
import { dismissNotice, setKeeping, useAtlas } from "#store/atlas.ts";
import { desk, isDirty, refreshList, takeDatabase } from "./desk.ts";
import { tell, tellFault, wordsNow } from "./say.ts";

/**
 * Milliseconds for which an edit rests, so that the page shows it first and what follows at once is written with it;
 * after which it is written though the browser has not been idle; and after which a fault is tried again.
 */
const rest = 100;
const patience = 300;
const retryAfter = 20_000;

let running: Promise<void> | null = null;
let planned: (() => void) | null = null;

/** Writes every edit soon after it was made, and the last ones when the page is left. Returns how to stop. */
export const writeBehind = (): (() => void) => {
  const leaving = new AbortController();
  const { signal } = leaving;
  const stop = useAtlas.subscribe((state, previous) => {
    if (state.workspace.document !== previous.workspace.document && isDirty()) plan(patience);
  });
  document.addEventListener(
    "visibilitychange",
    () => document.visibilityState === "hidden" && void flush(),
    { signal },
  );
  window.addEventListener("pagehide", leaveBehind, { signal });
  window.addEventListener(
    "beforeunload",
    (event) => {
      if (isDirty() && useAtlas.getState().session.keeping.fault) event.preventDefault();
    },
    { signal },
  );
  if (isDirty()) plan(0);
  return () => {
    stop();
    leaving.abort();
    planned?.();
  };
};

/** Plans the next writing for when the browser is idle. */
const plan = (latest: number): void => {
  if (planned || running) return;
  const { state } = useAtlas.getState().session.keeping;
  if (state !== "unkept" && state !== "writing") setKeeping({ state: "writing" });
  const run = () => {
    planned = null;
    void flush();
  };
  const waitsForIdle = latest <= patience && "requestIdleCallback" in globalThis;
  const timer = setTimeout(
    () => {
      if (!waitsForIdle) return run();
      const handle = requestIdleCallback(run, { timeout: patience - rest });
      planned = () => cancelIdleCallback(handle);
    },
    waitsForIdle ? Math.min(rest, latest) : latest,
  );
  planned = () => clearTimeout(timer);
};

/** Writes what is not written yet; says whether all of it is. */
export const flush = async (): Promise<boolean> => {
  planned?.();
  planned = null;
  while (running) await running;
  if (!isDirty()) return true;
  running = write().finally(() => {
    running = null;
  });
  await running;
  // What was edited meanwhile comes next; after a fault, later.
  const { fault } = useAtlas.getState().session.keeping;
  if (isDirty()) plan(fault ? retryAfter : patience);
  return !isDirty();
};

const write = async (): Promise<void> => {
  const { document } = useAtlas.getState().workspace;
  const { kept } = desk;
  const savedAt = new Date().toISOString();
  try {
    const outcome = await writeWorkspace(await takeDatabase(), {
      before: kept.revision === 0 ? null : kept.document,
      after: document,
      revision: kept.revision,
      savedBy: thisTab,
      savedAt,
    });
    if (outcome === "conflict") {
      keepAsCopy();
      return;
    }
  } catch (error) {
    const fault = faultOf(error);
    if (useAtlas.getState().session.keeping.fault !== fault) tellFault(fault);
    setKeeping({ state: "unkept", fault });
    return;
  }
  desk.kept = { document, revision: kept.revision + 1 };
  dropJournal(document.id);
  desk.tell({ type: "changed", id: document.id });
  dismissNotice("workspace-keeping");
  if (kept.revision === 0) {
    writeLastOpened(document.id);
    // Asks the browser not to clear this away when it is short of room.
    void navigator.storage?.persist?.().catch(() => {});
  }
  const isMore = isDirty();
  await refreshList({ state: isMore ? "writing" : "kept", fault: null, savedAt });
};

/**
 * Somebody else has written over what this tab began with: what was made here goes on as another workspace, and
 * both are there.
 */
export const keepAsCopy = (): void => {
  const { workspace } = useAtlas.getState();
  const id = newId();
  const { name } = workspace.document;
  const steps = (list: typeof workspace.past) =>
    list.map((step) => ({ ...step, before: { ...step.before, id } }));
  desk.hold?.release();
  desk.hold = canHold() ? holdWorkspace(id, "now", () => {}, desk.stolen) : null;
  desk.kept = { document: null, revision: 0 };
  dropJournal(workspace.document.id);
  setKeeping({ isFollowing: false, savedAt: null });
  useAtlas.setState({
    workspace: {
      document: { ...workspace.document, id, name: wordsNow().copyOf(name) },
      past: steps(workspace.past),
      future: steps(workspace.future),
    },
  });
  tell("conflict", "trouble", (words) => words.conflict(name, words.copyOf(name)));
};

/** Leaves what is not written yet where the next page finds it. */
const leaveBehind = (): void => {
  if (!isDirty()) return;
  const { document } = useAtlas.getState().workspace;
  const { document: before, revision } = desk.kept;
  leaveJournal(revision === 0 ? null : before, document, revision, thisTab);
  void flush();
};
