import { keepOffline, startNewVersion } from "#data/offline.ts";
import { notify } from "#store/atlas.ts";

let isStarted = false;

/** Begins to keep a copy for later, once what is on the screen needs the network no more. */
export const startOffline = (): void => {
  if (isStarted) return;
  isStarted = true;
  keepOffline({
    ready: () =>
      notify({ id: "offline", tone: "quiet", message: (text) => text.notice.offlineReady }),
    newVersion: () =>
      notify({
        id: "version",
        tone: "quiet",
        message: (text) => text.notice.newVersion,
        action: { label: (text) => text.notice.reload, run: () => void startNewVersion() },
      }),
  }).catch(() =>
    notify({ id: "offline", tone: "quiet", message: (text) => text.notice.updateFailed }),
  );
};
