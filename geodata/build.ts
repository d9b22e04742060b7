/**
 * `node geodata/build.ts` builds every layer, checks all of them and only then writes.
 * `node geodata/build.ts --check` writes nothing and fails when a committed file differs.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { checkLayers } from "./checks/check-layers.ts";
import { faultLine } from "./checks/fault.ts";
import { buildLayers, layerFile, layerNames } from "./layers.ts";
import { layerText } from "./write/layer-text.ts";

const layers = buildLayers();
const faults = checkLayers(layers);
if (faults.length > 0) {
  console.error([...faults.map(faultLine), `${faults.length} faults; nothing written.`].join("\n"));
  process.exit(1);
}
const stale = layerNames.filter((name) => {
  const file = layerFile(name);
  return !existsSync(file) || readFileSync(file, "utf8") !== layerText(layers[name]);
});
if (process.argv.includes("--check")) {
  for (const name of stale) {
    console.error(`geodata/${name}/${name}.geojson is not what its recipe makes.`);
  }
  if (stale.length > 0) process.exit(1);
} else {
  for (const name of stale) writeFileSync(layerFile(name), layerText(layers[name]));
}
console.log(`${layerNames.length} layers checked, ${stale.length} written.`);
