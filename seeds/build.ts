/**
 * Builds what the site serves under `data/` from `seeds/` and the committed layers of `geodata/`.
 * Reports every fault at once and writes nothing while there is one. With `--keep` it also keeps the snapshot
 * of the present data version in `seeds/versions/`.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { buildArchive } from "#domain/archive.ts";
import { catalog as catalogSchema } from "#domain/catalog.ts";
import { buildCatalog } from "./build-catalog.ts";
import { buildLayerIndex, buildLayers, buildOverlapsFile } from "./build-layers.ts";
import { buildDetailsSlice, buildIndexSlice } from "./build-slices.ts";
import { buildStories } from "./build-stories.ts";
import { changesBetween, readSnapshots, snapshotOf } from "./changes.ts";
import { checkCatalog } from "./check-catalog.ts";
import { checkLayersAgainst } from "./check-layers.ts";
import { readLayers, readOverlaps } from "./read-layers.ts";
import { readSeeds } from "./read-seeds.ts";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const seeds = readSeeds(folder("."));
const layers = readLayers(folder("../geodata"));
const { catalog, faults } = buildCatalog(seeds, layers);
const broken = [...faults, ...checkCatalog(catalog), ...checkLayersAgainst(catalog, layers)];
// Only a sound catalog can be told of.
const archive =
  broken.length === 0
    ? buildArchive(buildIndexSlice(catalog, layers, seeds), buildDetailsSlice(catalog, seeds))
    : null;
const told = archive ? buildStories(folder("stories"), archive) : { stories: [], faults: [] };
const all = [...broken, ...told.faults];

if (!archive || all.length > 0) {
  for (const fault of all) console.error(fault);
  console.error(`${all.length} faults; nothing was written.`);
  process.exitCode = 1;
} else {
  const out = folder("../public/data");
  rmSync(out, { recursive: true, force: true });
  for (const part of ["layers", "slices", "stories"])
    mkdirSync(`${out}/${part}`, { recursive: true });
  const write = (path: string, content: unknown) =>
    writeFileSync(`${out}/${path}`, `${JSON.stringify(content)}\n`);
  write("catalog.json", catalog);
  write("catalog.schema.json", {
    title: "Weihai Atlas catalog",
    ...z.toJSONSchema(catalogSchema),
  });
  const kept = readSnapshots(folder("versions"));
  const snapshot = snapshotOf(catalog);
  write("changes.json", changesBetween(new Map(kept).set(catalog.dataVersion, snapshot)));
  if (process.argv.includes("--keep")) {
    mkdirSync(folder("versions"), { recursive: true });
    writeFileSync(
      `${folder("versions")}/${catalog.dataVersion}.json`,
      `${JSON.stringify(snapshot, null, 1)}\n`,
    );
  }
  write("slices/index.json", archive.index);
  write("slices/details.json", archive.details);
  write("layers/index.json", buildLayerIndex(catalog.dataVersion));
  write(
    "overlaps.json",
    buildOverlapsFile(catalog.dataVersion, readOverlaps(folder("../geodata"))),
  );
  for (const { id, collection } of buildLayers(catalog, layers, archive))
    write(`layers/${id}.geojson`, collection);
  for (const story of told.stories) write(`stories/${story.id}.json`, story);
  write(
    "stories/index.json",
    told.stories.map(({ id, title, summary, scenes }) => ({
      id,
      title,
      summary,
      scenes: scenes.length,
    })),
  );
  console.log(
    `${catalog.entities.length} entities, ${catalog.facts.length} facts, ${catalog.relations.length} relations, ${layers.length} layers, ${told.stories.length} stories`,
  );
}
