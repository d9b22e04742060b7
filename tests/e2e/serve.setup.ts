import type { TestProject } from "vitest/node";
import { serveBuilt } from "../serve-built.ts";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
  }
}

/** Serves the built atlas for the tests. */
export default async function serve(project: TestProject) {
  const { address, close } = await serveBuilt(4290);
  project.provide("address", address);
  return close;
}
