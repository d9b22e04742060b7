/** Milliseconds in which a copy that is being made should be whole. */
const patience = 45_000;
/** Milliseconds in which a single file is written into it. */
const patienceWithFile = 3000;

/**
 * Which files the copy on the device lacks; `impossible` where the browser keeps none, `unfinished` while it is being
 * made.
 * @param addresses of what is needed, in full; those of other origins are of no account here
 */
export const missingInCopy = async (
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<"impossible" | "unfinished" | string[]> => {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return "impossible";
  const registration = await Promise.race([navigator.serviceWorker.ready, end(patience, signal)]);
  if (!registration?.active) return "unfinished";
  // The page itself must be in its care.
  if (!(await isCaredFor(signal))) return ["index.html"];
  const lacking = await Promise.all(
    [...new Set(addresses.filter(isOurs).map(withoutQuery))].map(async (address) =>
      (await isKept(address)) ? [] : [address],
    ),
  );
  return lacking.flat().map((address) => new URL(address).pathname.split("/").slice(-2).join("/"));
};

const isOurs = (address: string): boolean => {
  const { origin, pathname } = new URL(address);
  // It is kept by the browser itself.
  return origin === location.origin && !pathname.endsWith("/sw.js");
};

const withoutQuery = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}${pathname.endsWith("/") ? "index.html" : ""}`;
};

const isKept = async (address: string): Promise<boolean> => {
  const look = () => caches.match(address, { ignoreSearch: true });
  if (await look()) return true;
  // Some files are kept once they have been asked for, a moment after they have come.
  await fetch(address).catch(() => null);
  const end = performance.now() + patienceWithFile;
  while (performance.now() < end) {
    if (await look()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
};

const isCaredFor = async (signal: AbortSignal): Promise<boolean> => {
  if (navigator.serviceWorker.controller) return true;
  const claimed = new Promise<true>((resolve) =>
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(true), {
      once: true,
    }),
  );
  return (await Promise.race([claimed, end(5000, signal)])) !== null;
};

const end = (milliseconds: number, signal: AbortSignal) =>
  new Promise<null>((resolve) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve(null);
    });
  });
