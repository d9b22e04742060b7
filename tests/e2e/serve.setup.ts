import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { ensureChromium } from "../chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
  }
}

/** Serves the built atlas for the tests, as `npm start` does. */
export default async function serve(project: TestProject) {
  ensureChromium();
  const server = await preview({ preview: { port: 4290, strictPort: false }, logLevel: "warn" });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("The built atlas could not be served; run npm run build first.");
  project.provide("address", address);
  return () => server.close();
}
