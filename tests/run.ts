/**
 * Everything that must hold, in one go: `npm test`, and `npm run check` (`--quick`) for the part that
 * takes less than a minute. Ends with a line `N passed, N failed`.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { ensureChromium } from "./chromium.ts";

interface Counts {
  passed: number;
  failed: number;
}

type Step = () => Promise<Counts>;

const isQuick = process.argv.includes("--quick");
const output = "tests/output";
mkdirSync(output, { recursive: true });

/** Runs a command and says whether it went well; what it prints is shown at once, or when it is over. */
const succeeds = (command: string, isShownLater: boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const start = Date.now();
    const told: Buffer[] = [];
    if (!isShownLater) console.log(`\n> ${command}`);
    const child = spawn(command, { stdio: isShownLater ? "pipe" : "inherit", shell: true });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => told.push(chunk));
    child.on("close", (code) => {
      const seconds = Math.round((Date.now() - start) / 1000);
      if (isShownLater) console.log(`\n> ${command} (${seconds} s)\n${Buffer.concat(told)}`);
      resolve(code === 0);
    });
  });

const step =
  (command: string, isShownLater = false): Step =>
  async () =>
    (await succeeds(command, isShownLater)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Runs Vitest projects and counts their tests; a run that could not report counts as one failure. */
const tests =
  (...projects: string[]): Step =>
  async () => {
    const report = `${output}/${projects.join("-")}.json`;
    const chosen = projects.map((project) => `--project ${project}`).join(" ");
    const isGreen = await succeeds(
      `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}`,
      false,
    );
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
      return { passed: numPassedTests, failed: Math.max(numFailedTests, isGreen ? 0 : 1) };
    } catch {
      return { passed: 0, failed: 1 };
    }
  };

const none: Counts = { passed: 0, failed: 0 };
const add = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

const inTurn = async (steps: readonly Step[]): Promise<Counts> => {
  let sum = none;
  for (const run of steps) sum = add(sum, await run());
  return sum;
};

const beside =
  (...lanes: readonly (readonly Step[])[]): Step =>
  async () =>
    (await Promise.all(lanes.map(inTurn))).reduce(add, none);

if (!isQuick) ensureChromium();

const { passed, failed } = await inTurn([
  step("node seeds/build.ts"),
  // None of these waits for another; the built data they read stands.
  beside(
    [tests("rules", "unit")],
    [
      step("tsc", true),
      step("biome check --error-on-warnings .", true),
      step("knip", true),
      step("node geodata/build.ts --check", true),
      ...(isQuick
        ? []
        : [step("vite build --logLevel warn", true), step("node tests/size.ts", true)]),
    ],
  ),
  ...(isQuick ? [] : [tests("browser"), tests("e2e")]),
]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
