import {
  canHold,
  holdWorkspace,
  joinTabs,
  type TabMessage,
  thisTab,
} from "#data/workspaces/tabs.ts";
import { setKeeping, useAtlas } from "#store/atlas.ts";
import { desk, isDirty, refreshList } from "./desk.ts";
import { tell } from "./say.ts";
import { readKept, type TakenUp, takeUp } from "./take-up.ts";
import { flush, keepAsCopy } from "./write-behind.ts";

/** Milliseconds a tab is given to let a workspace go; one that is asleep does not answer. */
const patience = 4_000;

const openId = (): string => useAtlas.getState().workspace.document.id;

/** Wants to be the tab that edits a workspace; false: another one is, and this one waits for its turn. */
export const hold = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    desk.hold?.release();
    desk.hold = null;
    if (!canHold()) {
      resolve(true);
      return;
    }
    desk.hold = holdWorkspace(
      id,
      "now",
      (isHeld) => {
        if (!isHeld) wait(id);
        resolve(isHeld);
      },
      desk.stolen,
    );
  });

const wait = (id: string): void => {
  desk.hold?.release();
  desk.hold = holdWorkspace(id, "wait", () => void gain(id), desk.stolen);
};

/** It is this tab's turn: what the other one wrote last is read, and editing begins. */
const gain = async (id: string): Promise<void> => {
  const read = await readKept(id, true).catch(() => null);
  if (openId() !== id) return;
  setKeeping({ isFollowing: false, isAsking: false });
  if (read && !isShown(read)) takeUp(read);
};

/** Shows what another tab has written. */
const follow = async (id: string): Promise<void> => {
  const read = await readKept(id, false).catch(() => null);
  if (read && openId() === id && !isDirty() && !isShown(read)) takeUp(read);
};

/** Whether nothing has been written since this tab read or wrote last; then what can be undone stays so. */
const isShown = ({ document, kept }: TakenUp): boolean =>
  document === kept.document && kept.revision === desk.kept.revision;

/** Asks the tab that edits to let it go; one that does not answer is not waited for, and loses nothing. */
export const takeOver = async (): Promise<void> => {
  const id = openId();
  if (!useAtlas.getState().session.keeping.isFollowing) return;
  setKeeping({ isAsking: true });
  desk.tell({ type: "ask", id, from: thisTab });
  await new Promise((resolve) => setTimeout(resolve, patience));
  if (!useAtlas.getState().session.keeping.isAsking || openId() !== id) return;
  desk.hold?.release();
  desk.hold = holdWorkspace(id, "steal", () => void gain(id), desk.stolen);
};

/** Begins to listen to the other tabs. Returns how to stop. */
export const talkToTabs = (): (() => void) => {
  const tabs = joinTabs((message) => void answer(message));
  desk.tell = tabs.tell;
  desk.stolen = () => {
    const id = openId();
    if (isDirty()) keepAsCopy();
    else {
      setKeeping({ isFollowing: true });
      wait(id);
    }
  };
  return tabs.leave;
};

const answer = async (message: TabMessage): Promise<void> => {
  const id = openId();
  const { isFollowing } = useAtlas.getState().session.keeping;
  if (message.type === "changed") {
    await refreshList();
    // Where nobody can hold anything, whoever has edited nothing follows.
    if (message.id === id && (isFollowing || (!canHold() && !isDirty()))) await follow(id);
    return;
  }
  if (message.id !== id) return;
  if (message.type === "refuse") {
    if (message.to !== thisTab) return;
    setKeeping({ isAsking: false });
    tell("refused", "trouble", (words) => words.refused);
    return;
  }
  // Whoever waits as well lets the one that asked go first.
  if (isFollowing) {
    wait(id);
    return;
  }
  if (await flush()) {
    setKeeping({ isFollowing: true });
    wait(id);
  } else desk.tell({ type: "refuse", id, to: message.from });
};
