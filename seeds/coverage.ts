/**
 * Shows that nothing with a number in it was passed over: `npm run data:coverage -- <folder of originals>`
 * walks every numeral of the originals and lists those no statement accounts for, and compares every figure
 * with what stands at its offset. `--only 002` or `--only 002:0-5465` looks at one document or a part of it.
 */

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildCatalog } from "./build-catalog.ts";
import { checkEvidence, readOriginals } from "./check-evidence.ts";
import { coverNumerals } from "./cover-numerals.ts";
import { readLayers } from "./read-layers.ts";
import { readSeeds } from "./read-seeds.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", default: "" } },
});
const [folder] = positionals;
if (!folder) throw new Error("Name the folder of the original documents.");

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const seeds = readSeeds(here("."));
const { catalog, faults } = buildCatalog(seeds, readLayers(here("../geodata")));
const { originals, faults: missing } = readOriginals(folder, catalog.sources);

const [only = "", range = "0-"] = values.only.split(":");
const [from = 0, to = Number.POSITIVE_INFINITY] = range
  .split("-")
  .map((end) => (end ? Number(end) : undefined));
const isWanted = (source: string) => source.endsWith(only);

const all = [...missing, ...faults, ...checkEvidence(catalog, originals)];
let unclaimed = 0;
for (const [source, original] of [...originals].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (!isWanted(source)) continue;
  const coverage = coverNumerals(catalog, seeds, source, original);
  all.push(...coverage.faults);
  const counts = new Map<string, number>();
  for (const claim of coverage.claims.values()) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  console.log(
    `${source}: ${coverage.numerals.length} numerals: ${[...counts].map(([claim, count]) => `${count} ${claim}`).join(", ")}; ${coverage.unclaimed.length} unclaimed`,
  );
  for (const { start, end, written } of coverage.unclaimed) {
    if (start < from || start >= to) continue;
    unclaimed += 1;
    const context = (a: number, b: number) =>
      original.slice(Math.max(0, a), b).join("").replaceAll("\n", "⏎");
    console.log(`  @${start} ${context(start - 12, start)}【${written}】${context(end, end + 12)}`);
  }
}
const wanted = all.filter(
  (fault) =>
    only === "" ||
    fault.includes(`${only}/`) ||
    fault.includes(`fact/${only}`) ||
    fault.includes(`source/${only}`),
);
for (const fault of wanted) console.error(fault);
console.log(`${unclaimed} unclaimed numerals, ${wanted.length} faults`);
process.exitCode = unclaimed + wanted.length > 0 ? 1 : 0;
