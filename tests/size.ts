/** Gzipped bytes a first visit loads, stage by stage, against the budget. Run after `npm run build`. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

const dist = new URL("../dist/", import.meta.url);
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(new URL(".vite/manifest.json", dist), "utf8"),
);

const gzipped = (path: string): number => gzipSync(readFileSync(new URL(path, dist))).byteLength;

/** A chunk with everything it imports at once. */
const withImports = (key: string): string[] => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no chunk for ${key}`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap(withImports)];
};

const scripts = (...keys: string[]): string[] => [
  ...new Set(keys.flatMap(withImports).filter((file) => file.endsWith(".js"))),
];

const workers = readdirSync(new URL("assets/", dist))
  .filter((file) => file.includes("maplibre-gl-worker"))
  .map((file) => `assets/${file}`);
if (workers.length !== 1) throw new Error(`Expected one map worker, found ${workers.join(", ")}`);

const layerFiles: string[] = JSON.parse(
  readFileSync(new URL("data/layers/index.json", dist), "utf8"),
).layers.flatMap(({ files }: { files: string[] }) => files);

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? "index.html";
const stages = [
  { name: "scripts before the shell shows", budget: 190, files: scripts(entry) },
  {
    name: "scripts until the default map is drawn",
    budget: 650,
    files: [...scripts(entry, "src/map/engine.ts"), ...workers],
  },
  {
    name: "default data",
    budget: 350,
    files: [
      "operator.json",
      "data/slices/index.json",
      ...new Set(layerFiles.map((file) => `data/layers/${file}`)),
    ],
  },
  {
    name: "details, once the map stands or a panel opens",
    budget: 350,
    files: ["data/slices/details.json"],
  },
];

for (const { name, budget, files } of stages) {
  const kilobytes = files.reduce((sum, file) => sum + gzipped(file), 0) / 1000;
  const isOver = kilobytes > budget;
  if (isOver) process.exitCode = 1;
  console.log(
    `${isOver ? "OVER " : "ok   "}${kilobytes.toFixed(1).padStart(7)} kB of ${budget} kB  ${name}`,
  );
}
