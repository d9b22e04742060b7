import { newId } from "#domain/workspace/new-id.ts";

/** This page, among those of the same browser. */
export const thisTab = newId();

/** What tabs tell each other. */
export type TabMessage =
  /** A workspace was written, put into the bin or taken out of it. */
  | { type: "changed"; id: string }
  /** Somebody wants to edit here what is edited there. */
  | { type: "ask"; id: string; from: string }
  /** It cannot be let go: something in it could not be written. */
  | { type: "refuse"; id: string; to: string };

/** Joins the talk of the tabs. Where the browser has no channels there is nobody to talk to. */
export const joinTabs = (hear: (message: TabMessage) => void) => {
  const channel =
    "BroadcastChannel" in globalThis ? new BroadcastChannel("weihai-atlas.workspaces") : null;
  if (channel) channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  return {
    tell: (message: TabMessage): void => channel?.postMessage(message),
    leave: (): void => channel?.close(),
  };
};

/** What came of wanting to be the one that edits a workspace. */
export interface Hold {
  /** Lets another tab have it, or wants it no longer. */
  release: () => void;
}

const nameOf = (id: string): string => `weihai-atlas.workspace.${id}`;

/** Whether the browser can tell who edits; it can where the page came by HTTPS or from this device. */
export const canHold = (): boolean => "locks" in navigator;

/**
 * Wants to be the one tab that edits a workspace, and tells when it is, and when that was taken from it. "now" gives
 * up at once when another tab has it (`onHeld(false)`), "wait" waits for its turn, "steal" takes it.
 */
export const holdWorkspace = (
  id: string,
  how: "now" | "wait" | "steal",
  onHeld: (isHeld: boolean) => void,
  onStolen: () => void,
): Hold => {
  const leaving = new AbortController();
  const options: LockOptions = {
    ...(how === "now" && { ifAvailable: true }),
    ...(how === "steal" && { steal: true }),
    ...(how === "wait" && { signal: leaving.signal }),
  };
  let isHeld = false;
  const released = new Promise<void>((resolve) =>
    leaving.signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  navigator.locks
    .request(nameOf(id), options, (lock) => {
      isHeld = lock !== null;
      onHeld(isHeld);
      return isHeld ? released : undefined;
    })
    .catch(() => {
      if (isHeld && !leaving.signal.aborted) onStolen();
    });
  return { release: () => leaving.abort() };
};

/** Does something to a workspace while no tab edits it; false: one does. */
export const whileUnheld = async (id: string, run: () => Promise<void>): Promise<boolean> => {
  if (!canHold()) {
    await run();
    return true;
  }
  return navigator.locks.request(nameOf(id), { ifAvailable: true }, async (lock) => {
    if (lock) await run();
    return lock !== null;
  });
};
