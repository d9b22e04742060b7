import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "#commands/registry.ts";
import { mapLayers } from "#map/layers/registry.ts";

const filesIn = (folder: string, ending: string, besides: readonly string[]): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !file.includes(".test."))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => !besides.includes(name))
    .sort();

test("every layer file is registered under its id, and the other way round", () => {
  expect(mapLayers.map(({ id }) => id).sort()).toEqual(
    filesIn("src/map/layers", ".ts", ["registry"]),
  );
});

test("every command file is registered under its id, and the other way round", () => {
  // A file that makes commands of one kind (choose-language) stands for all of them.
  const ids = commands.map(({ id }) => id.replace(/^(choose-language)-.*/, "$1"));
  expect([...new Set(ids)].sort()).toEqual(
    filesIn("src/commands", ".ts", ["command", "registry", "run-shortcut", "zoom-by"]),
  );
});

test("every panel section is registered under its id, and the other way round", () => {
  // The sections are components with styles: their registry is read, not run.
  const registry = readFileSync("src/ui/sections/registry.ts", "utf8");
  const names = filesIn("src/ui/sections", ".tsx", []);
  for (const name of names) {
    expect(registry).toContain(`from "./${name}.tsx"`);
    expect(readFileSync(`src/ui/sections/${name}.tsx`, "utf8")).toContain(`id: "${name}"`);
  }
  expect(registry.match(/^ {2}\w+,$/gm)).toHaveLength(names.length);
});

test("no two commands answer to one key", () => {
  const keys = commands.flatMap(({ shortcuts }) =>
    shortcuts.map(({ key, hasMod }) => `${hasMod ? "mod+" : ""}${key.toLowerCase()}`),
  );
  expect(keys).toEqual([...new Set(keys)]);
});

test("the rooms of ARCHITECTURE.md are the rooms there are", () => {
  const described = [
    ...readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^\| `src\/([a-z]+)` /gm),
  ].map(([, room]) => room);
  expect(described.sort()).toEqual(readdirSync("src").sort());
});

test.each([
  ["src/domain/probe.ts", "#text/zh.ts"],
  ["src/text/probe.ts", "#domain/unit.ts"],
  ["src/theme/probe.ts", "#domain/unit.ts"],
  ["src/data/probe.ts", "#store/atlas.ts"],
  ["src/store/probe.ts", "#map/picture.ts"],
  ["src/commands/probe.ts", "#map/picture.ts"],
  ["src/map/probe.ts", "#commands/registry.ts"],
  ["src/ui/probe.ts", "#app/picture-of.ts"],
  ["src/ui/probe.ts", "../app/picture-of.ts"],
])("the linter refuses that %s imports %s", (file, imported) => {
  const { status, stderr, stdout } = spawnSync(
    "node_modules/.bin/biome",
    ["lint", `--stdin-file-path=${file}`],
    { input: `import * as probe from "${imported}";\nconsole.log(probe);\n`, encoding: "utf8" },
  );
  expect(stdout + stderr).toContain("noRestrictedImports");
  expect(status).not.toBe(0);
});

test("the linter allows an import that points down", () => {
  const { stderr, stdout } = spawnSync(
    "node_modules/.bin/biome",
    ["lint", "--stdin-file-path=src/ui/probe.ts"],
    { input: 'import * as probe from "#store/atlas.ts";\nconsole.log(probe);\n', encoding: "utf8" },
  );
  expect(stdout + stderr).not.toContain("noRestrictedImports");
});
