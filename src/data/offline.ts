/** Keeps a copy of the whole atlas on the device, so that it opens without a network after one visit. */
export const keepOffline = async (on: { ready: () => void; newVersion: () => void }) => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const isFirst = navigator.serviceWorker.controller === null;
  const registration = await navigator.serviceWorker.register(new URL("sw.js", document.baseURI));
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && !isFirst) on.newVersion();
      if (worker.state === "activated" && isFirst) on.ready();
    });
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
};

/** Lets a waiting new version take over, then reloads into it. */
export const startNewVersion = async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting) return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  registration.waiting.postMessage({ type: "SKIP_WAITING" });
};
