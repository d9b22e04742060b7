import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { commands } from "#commands/registry.ts";
import { exportFormats } from "#data/exports/registry.ts";
import { binaryFormats, importFormats } from "#data/imports/registry.ts";
import { services } from "#data/services/registry.ts";
import { matchers } from "#domain/brief/matchers/registry.ts";
import { conflictRules } from "#domain/conflict-rules/registry.ts";
import { countMeasures } from "#domain/count-measures.ts";
import { tools } from "#domain/tools/registry.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { zh } from "#text/zh.ts";
import { zhThematic } from "#text/zh-thematic.ts";
import { wordKeys } from "#ui/search/word-keys.ts";
import { searchKeys } from "../seeds/search-keys.ts";

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
  // A file that makes commands of one kind stands for all of them.
  const ids = commands.map(({ id }) =>
    id.replace(/^(choose-language|open-page|analyse-drawings)-.*/, "$1"),
  );
  expect([...new Set(ids)].sort()).toEqual(
    filesIn("src/commands", ".ts", ["command", "registry", "run-shortcut", "take-tool", "zoom-by"]),
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

test.each([
  ["src/data/exports", exportFormats, ["export-format", "registry"]],
  [
    "src/data/imports",
    [...importFormats, ...binaryFormats],
    [
      "check-zip",
      "decode-text",
      "drawing-properties",
      "import-format",
      "read-import",
      "read-table",
      "read-wkt",
      "registry",
    ],
  ],
  [
    "src/data/services",
    services,
    [
      "ask-service",
      "offset-of",
      "prepare-ground",
      "probe-tile",
      "raster-ground",
      "read-tile-json",
      "registry",
      "service",
      "vector-ground",
      "wmts-capabilities",
    ],
  ],
  [
    "src/domain/tools",
    tools,
    ["draft-shape", "draw-tool", "ends-outline", "outline-tool", "registry", "tool", "tool-traits"],
  ],
  ["src/domain/brief/matchers", matchers, ["matcher", "registry"]],
  ["src/domain/conflict-rules", conflictRules, ["conflict-rule", "registry"]],
])(
  "every file of %s is registered under its id, and the other way round",
  (folder, shelf, besides) => {
    expect(shelf.map(({ id }) => id).sort()).toEqual(filesIn(folder, ".ts", besides));
  },
);

test("every command and count is found by its pinyin", () => {
  const names = [
    ...commands
      .filter(({ id }) => id !== "open-search")
      .map(({ id, label }) => [`command/${id}`, label(zh)] as const),
    ...countMeasures.map(
      (measure) => [`indicator/count-${measure}`, zhThematic.measures[measure].name] as const,
    ),
  ];
  expect(wordKeys).toEqual(
    Object.fromEntries(names.map(([id, name]) => [id, searchKeys([name])[0]])),
  );
});

test("no two commands answer to one key", () => {
  const keys = commands.flatMap(({ shortcuts }) =>
    shortcuts.map(
      ({ key, hasMod, hasShift }) =>
        `${hasMod ? "mod+" : ""}${hasShift ? "shift+" : ""}${key.toLowerCase()}`,
    ),
  );
  expect(keys).toEqual([...new Set(keys)]);
});

test("the rooms of ARCHITECTURE.md are the rooms there are", () => {
  const described = [
    ...readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^\| `src\/([a-z]+)` /gm),
  ].map(([, room]) => room);
  expect(described.sort()).toEqual(readdirSync("src").sort());
});

/** What the linter says of files with these imports, laid out in a house of their own. */
const lint = (imports: readonly (readonly [file: string, imported: string])[]): string => {
  const house = mkdtempSync(join(tmpdir(), "house-"));
  const { vcs: _vcs, ...rules } = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(house, "biome.json"), JSON.stringify(rules));
  for (const [file, imported] of imports) {
    mkdirSync(join(house, dirname(file)), { recursive: true });
    writeFileSync(
      join(house, file),
      `import * as probe from "${imported}";\n\nconsole.log(probe);\n`,
    );
  }
  const { stdout, stderr } = spawnSync(
    resolve("node_modules/.bin/biome"),
    ["lint", "--only=style/noRestrictedImports", "--max-diagnostics=none", "."],
    { cwd: house, encoding: "utf8" },
  );
  return stdout + stderr;
};

test("the linter refuses every import that does not point down", () => {
  const forbidden = [
    ["src/domain/probe.ts", "#text/zh.ts"],
    ["src/text/probe.ts", "#domain/unit.ts"],
    ["src/theme/probe.ts", "#domain/unit.ts"],
    ["src/data/probe.ts", "#store/atlas.ts"],
    ["src/store/probe.ts", "#map/picture.ts"],
    ["src/commands/probe.ts", "#map/picture.ts"],
    ["src/map/probe.ts", "#commands/registry.ts"],
    ["src/map/layers/probe.ts", "../picture.ts"],
    ["src/ui/probe.ts", "#app/picture-of.ts"],
    ["src/app/probe.ts", "../map/picture.ts"],
  ] as const;
  const said = lint(forbidden);
  for (const [file] of forbidden) {
    expect(said).toMatch(new RegExp(`${file}:\\S+ lint/style/noRestrictedImports`));
  }
});

test("the linter allows imports that point down", () => {
  const said = lint([
    ["src/ui/probe.ts", "#store/atlas.ts"],
    ["src/map/probe.ts", "./picture.ts"],
    ["src/data/probe.ts", "#domain/unit.ts"],
  ]);
  expect(said).toMatch(/Checked \d+ files/);
  expect(said).not.toContain("noRestrictedImports");
});
