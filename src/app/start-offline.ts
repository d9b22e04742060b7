import { keepOffline, startNewVersion } from "#data/offline.ts";
import { notify } from "#store/atlas.ts";

/** Begins to keep a copy for later, once the map needs the network no more. */
export const startOffline = (): void => {
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
