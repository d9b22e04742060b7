/**
 * Everything that must hold, in one go: `npm test`, and `npm run check` (`--quick`) for the part that
 * takes less than a minute. Ends with a line `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { ensureChromium } from "./chromium.ts";

interface Counts {
  passed: number;
  failed: number;
}

const isQuick = process.argv.includes("--quick");
const output = "tests/output";
mkdirSync(output, { recursive: true });

const succeeds = (command: string): boolean => {
  console.log(`\n> ${command}`);
  return spawnSync(command, { stdio: "inherit", shell: true }).status === 0;
};

const step = (command: string): Counts =>
  succeeds(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Runs a Vitest project and counts its tests; a run that could not report counts as one failure. */
const tests = (project: string): Counts => {
  const report = `${output}/${project}.json`;
  const isGreen = succeeds(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`,
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, isGreen ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const steps: (() => Counts)[] = [
  () => step("node seeds/build.ts"),
  () => step("tsc"),
  () => step("biome check --error-on-warnings ."),
  () => step("knip"),
  () => step("node geodata/build.ts --check"),
  () => tests("rules"),
  () => tests("unit"),
];

if (!isQuick) {
  ensureChromium();
  steps.push(
    () => step("npm run build --silent"),
    () => step("npm run size --silent"),
    () => tests("browser"),
    () => tests("e2e"),
  );
}

const counts = steps.map((run) => run());
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
