import { preview } from "vite";
import { ensureChromium } from "./chromium.ts";

/** Serves the built atlas as `npm start` does, at a port or the next that is free, once there is a Chromium to open it. */
export const serveBuilt = async (port: number) => {
  ensureChromium();
  const server = await preview({ preview: { port, strictPort: false }, logLevel: "warn" });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("The built atlas could not be served; run npm run build first.");
  return { address, close: () => server.close() };
};
