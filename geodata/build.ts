/**
 * `node geodata/build.ts` builds every layer and what is measured on them, checks all and only then writes.
 * `node geodata/build.ts --check` writes nothing and fails when a committed file differs.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { checkLayers } from "./checks/check-layers.ts";
import { faultLine } from "./checks/fault.ts";
import { buildLayers, layerFile, layerNames } from "./layers.ts";
import { buildOverlaps, overlapsPath, overlapsText } from "./overlaps/overlaps.ts";
import { layerText } from "./write/layer-text.ts";

const layers = buildLayers();
const faults = checkLayers(layers);
if (faults.length > 0) {
  console.error([...faults.map(faultLine), `${faults.length} faults; nothing written.`].join("\n"));
  process.exit(1);
}
const made = [
  ...layerNames.map((name) => ({ file: layerFile(name), text: layerText(layers[name]) })),
  { file: overlapsPath, text: overlapsText(buildOverlaps(layers)) },
];
const stale = made.filter(
  ({ file, text }) => !existsSync(file) || readFileSync(file, "utf8") !== text,
);
if (process.argv.includes("--check")) {
  for (const { file } of stale) {
    const path = file.pathname.slice(new URL(".", import.meta.url).pathname.length);
    console.error(`geodata/${path} is not what its recipe makes.`);
  }
  if (stale.length > 0) process.exit(1);
} else {
  for (const { file, text } of stale) writeFileSync(file, text);
}
console.log(`${layerNames.length} layers and their overlaps checked, ${stale.length} written.`);
