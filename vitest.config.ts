import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumArguments, chromiumEnvironment, findChromium } from "./tests/chromium.ts";

/** Rooms of rules and data alone. */
const pure = ["src/{domain,text}/**/*.test.ts", "{seeds,geodata}/**/*.test.ts"];

const withoutBrowser = {
  environment: "node",
  pool: "threads" as const,
  maxWorkers: 2,
  exclude: ["**/*.browser.test.ts"],
  // Recipes of whole layers take seconds on a busy machine; what hangs still fails.
  testTimeout: 30_000,
};

export default defineConfig({
  optimizeDeps: { exclude: ["maplibre-gl"], include: ["geos-wasm", "geos-wasm/helpers"] },
  test: {
    // Software graphics take their time; a poll that never comes true still fails.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          ...withoutBrowser,
          name: "rules",
          include: pure,
          // Nothing here keeps a state: the files of a worker share what has been read once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...withoutBrowser,
          name: "unit",
          include: ["src/**/*.test.ts", "tests/*.test.ts"],
          exclude: [...withoutBrowser.exclude, ...pure],
          // Read as text: it says which file of the font holds which characters.
          css: { include: /@fontsource-variable/ },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["{src,tests}/**/*.browser.test.ts"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: chromiumArguments,
                env: chromiumEnvironment,
                ...(findChromium() && { executablePath: findChromium() ?? "" }),
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/*.test.ts"],
          globalSetup: "tests/e2e/serve.setup.ts",
          testTimeout: 180_000,
          hookTimeout: 90_000,
          // One file draws while another waits: two cores are then both of use.
          maxWorkers: 2,
        },
      },
    ],
  },
});
