import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildArchive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { unlocatedIn } from "#domain/dossier.ts";
import { fixedIds } from "#domain/fixed-ids.ts";
import { findableIndicators } from "#domain/indicators.ts";
import { layerIndex } from "#domain/layer-index.ts";
import { overlapsFile } from "#domain/overlaps.ts";
import { buildSearchIndex, findableSource, matchOf } from "#domain/search.ts";
import { detailsSlice, indexSlice } from "#domain/slice.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { symbols } from "#map/symbols.ts";
import { buildCatalog } from "./build-catalog.ts";
import { buildLayerIndex, buildLayers, buildOverlapsFile } from "./build-layers.ts";
import { buildDetailsSlice, buildIndexSlice } from "./build-slices.ts";
import { readSnapshots, snapshotOf } from "./changes.ts";
import { checkCatalog } from "./check-catalog.ts";
import { checkEvidence, readOriginals } from "./check-evidence.ts";
import { coverNumerals } from "./cover-numerals.ts";
import { readLayers, readOverlaps } from "./read-layers.ts";
import { readSeeds } from "./read-seeds.ts";
import { searchKeys } from "./search-keys.ts";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const seeds = readSeeds(folder("."));
const layers = readLayers(folder("../geodata"));
const { catalog, faults } = buildCatalog(seeds, layers);
const index = buildIndexSlice(catalog, layers, seeds);
const archive = buildArchive(index, buildDetailsSlice(catalog, seeds));

test("the catalog has no faults", () => {
  expect([...faults, ...checkCatalog(catalog)]).toEqual([]);
});

test("the published catalog validates against the published JSON Schema", () => {
  const read = (path: string) => JSON.parse(readFileSync(folder(`../public/data/${path}`), "utf8"));
  const validate = new Ajv2020({ strict: false }).compile(read("catalog.schema.json"));
  expect(validate(read("catalog.json")), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...read("catalog.json"), extra: 1 })).toBe(false);
});

test("every fixed id exists, with three names and a geometry or a reason", () => {
  const byId = new Map(catalog.entities.map((entity) => [entity.id, entity]));
  for (const id of fixedIds) {
    const entity = byId.get(id);
    expect(Object.values(entity?.name ?? {}).filter(Boolean), id).toHaveLength(3);
    if (!id.startsWith("cluster/")) expect(entity?.geometry ?? entity?.unplaced, id).toBeTruthy();
  }
});

test("the kept snapshot of this data version says what the catalog says", () => {
  // When it does not, the data has changed: raise seeds/version.yaml if it was published, and npm run data.
  expect(readSnapshots(folder("versions")).get(catalog.dataVersion)).toEqual(snapshotOf(catalog));
});

test("the slices and the layer index keep to their schemas", () => {
  expect(indexSlice.safeParse(index).error).toBeUndefined();
  expect(detailsSlice.safeParse(buildDetailsSlice(catalog, seeds)).error).toBeUndefined();
  expect(layerIndex.safeParse(buildLayerIndex("2026-01-01")).error).toBeUndefined();
});

test("overlaps are of areas and layers there are", () => {
  const overlaps = buildOverlapsFile(catalog.dataVersion, readOverlaps(folder("../geodata")));
  expect(overlapsFile.safeParse(overlaps).error).toBeUndefined();
  const ids = new Set(catalog.entities.map(({ id }) => id));
  const layerIds = buildLayerIndex("2026-01-01").layers.map(({ id }) => id);
  for (const { area, under } of overlaps.areas)
    expect([ids.has(area), ids.has(under)]).toEqual([true, true]);
  for (const { layer } of overlaps.layers) expect(layerIds).toContain(layer);
});

test("published layers carry the names of their entities and the same id twice", () => {
  for (const { id, collection } of buildLayers(catalog, layers, archive)) {
    if (!["districts", "zones", "belts", "demonstration-zones", "marine-cores"].includes(id))
      continue;
    for (const feature of collection.features) {
      expect(feature.id).toBe(feature.properties?.entity);
      expect(feature.properties).toMatchObject({
        name_zh: expect.stringMatching(/./),
        name_en: expect.stringMatching(/./),
        name_ko: expect.stringMatching(/./),
      });
    }
  }
});

test("every located entity is on a layer that can be picked, and all that can be picked is an entity", () => {
  const built = new Map(
    buildLayers(catalog, layers, archive).map(({ id, collection }) => [id, collection.features]),
  );
  const pickable = mapLayers
    .filter(({ picks }) => picks !== "nothing")
    .flatMap(({ files }) => built.get((files[0] ?? "").replace(".geojson", "")) ?? []);
  const onMap = new Set(pickable.map(({ properties }) => properties?.entity));
  const located = catalog.entities.filter(({ geometry }) => geometry !== null);
  expect(located.length).toBeGreaterThan(130);
  expect(located.filter(({ id }) => !onMap.has(id)).map(({ id }) => id)).toEqual([]);
  const known = new Set(catalog.entities.map(({ id }) => id));
  expect([...onMap].filter((id) => !known.has(id))).toEqual([]);
});

test("every place has a symbol that is drawn, and transport one of its own kind", () => {
  const places = buildLayers(catalog, layers, archive).find(({ id }) => id === "places");
  for (const { properties } of places?.collection.features ?? []) {
    expect(Object.keys(symbols), properties?.entity).toContain(properties?.symbol);
  }
});

test("an area counts what the documents put in it without saying where", () => {
  const edges = buildLayers(catalog, layers, archive).find(({ id }) => id === "area-edges");
  const counts = new Map(
    edges?.collection.features.map(({ id, properties }) => [id, properties?.unlocated]),
  );
  const inGaoqu = unlocatedIn(archive, "zone/gaoqu").map(({ id }) => id);
  expect(counts.get("zone/gaoqu")).toBe(inGaoqu.length);
  expect(inGaoqu).toContain("project/yihe-phase-two");
  expect(inGaoqu).not.toContain("park/medical-biomedicine");
  expect(counts.get("city/weihai")).toBeGreaterThan(counts.get("zone/gaoqu") ?? 0);
});

test("all faults of a catalog are named at once", () => {
  const broken = structuredClone(catalog);
  const [entity, fact, relation] = [broken.entities[1], broken.facts[0], broken.relations[0]];
  if (!entity || !fact || !relation) throw new Error("the catalog is empty");
  broken.entities.push(entity);
  entity.parent = "zone/nowhere";
  fact.subject = "zone/nowhere";
  relation.to = "zone/nowhere";
  const found = checkCatalog(broken);
  expect(found).toContain(`${entity.id}: stands twice`);
  expect(found).toContain(`${entity.id}: its parent zone/nowhere is not an entity`);
  expect(found).toContain(`${fact.id}: its subject zone/nowhere is not an entity`);
  expect(
    found.some(
      (fault) => fault.includes("zone/nowhere is not an entity") && fault.startsWith(relation.from),
    ),
  ).toBe(true);
});

test("a file that cannot be read is named with its place", () => {
  const place = mkdtempSync(join(tmpdir(), "seeds-"));
  writeFileSync(join(place, "version.yaml"), "dataVersion: 7\n");
  writeFileSync(join(place, "sources.yaml"), "- [broken\n");
  writeFileSync(
    join(place, "indicators.yaml"),
    "firms: { zh: 企业, en: Firms, ko: 기업, topic: industry, partOf: nothing }\n",
  );
  const { faults: found } = readSeeds(place);
  expect(found.some((fault) => fault.startsWith("version.yaml: dataVersion"))).toBe(true);
  expect(found.some((fault) => fault.startsWith("sources.yaml:"))).toBe(true);
  expect(found).toContain("indicator firms: it is part of nothing, which is no indicator");
  expect(found.some((fault) => fault.startsWith("conflicts.yaml:"))).toBe(true);
});

test("names get their pinyin, syllables apart", () => {
  expect(searchKeys(["高区", "R&D 经费"])).toEqual(["gao qu", "r&d jing fei"]);
});

test("every name is found whole by its pinyin, and every character of it is marked", () => {
  const details = buildDetailsSlice(catalog, seeds);
  const items = [
    ...index.entities,
    ...index.sources.map(findableSource),
    ...findableIndicators(buildArchive(index, details)),
  ];
  const missed = items.flatMap(({ id, name, aliases, keys }) =>
    [name.zh, ...aliases].flatMap((written, place) => {
      const key = keys[place];
      // The number of a document is its only alias and has no pinyin.
      if (key === undefined && written !== name.zh) return [];
      const only = { zh: written, en: "", ko: "" };
      const [row] = buildSearchIndex([
        { id, type: "park", name: only, aliases: [], keys: [key ?? ""] },
      ]);
      const match = row && matchOf(row, key ?? "", "zh");
      const isWhole = match && trimmed(written.slice(...match.span)) === trimmed(written);
      return isWhole ? [] : [`${id}: ${written} ${key}`];
    }),
  );
  expect(missed).toEqual([]);
});

/** Without the punctuation at its ends. */
const trimmed = (name: string): string => name.replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");

test("the goals of the eight clusters are what document 003 states", () => {
  const goals = catalog.facts.filter(
    ({ subject, kind, value }) => /^cluster\//.test(subject) && kind === "target" && value !== null,
  );
  expect(goals.map(({ subject, value, unit, year }) => [subject, value, unit, year])).toEqual(
    expect.arrayContaining([
      ["cluster/it", 450, "亿元", 2024],
      ["cluster/medical", 850, "亿元", 2024],
      ["cluster/equipment", 850, "亿元", 2024],
      ["cluster/new-materials", 300, "亿元", 2024],
      ["cluster/marine-food", 700, "亿元", 2024],
      ["cluster/fashion-sports", 300, "亿元", 2024],
      ["cluster/health-tourism", 700, "亿元", 2024],
    ]),
  );
  expect(goals.filter(({ subject }) => subject === "cluster/new-energy")).toEqual([]);
});

/** Everything said in three languages, with what says it. */
const sayings = (): { id: string; zh: string; en: string; ko: string }[] => {
  const { entities, facts, conflicts, sources } = catalog;
  const said = [
    ...entities.flatMap(({ id, name, summary, unplaced }) =>
      [name, summary, unplaced].map((words) => ({ id, words })),
    ),
    ...facts.flatMap(({ id, indicator, note }) =>
      [indicator, note].map((words) => ({ id, words })),
    ),
    ...conflicts.map(({ id, explanation }) => ({ id, words: explanation })),
    ...sources.map(({ id, title }) => ({ id, words: title })),
  ];
  return said.flatMap(({ id, words }) => (words ? [{ ...words, id }] : []));
};

test("every language is written in its own letters", () => {
  const strangers = sayings().flatMap(({ id, zh, en, ko }) => [
    ...(/\p{Script=Hangul}/u.test(zh) ? [`${id}: ${zh}`] : []),
    ...(/[\p{Script=Han}\p{Script=Hangul}]/u.test(en) ? [`${id}: ${en}`] : []),
    ...(/\p{Script=Han}/u.test(ko) ? [`${id}: ${ko}`] : []),
    // Only a brand that Korean readers write in Latin letters has none of their own.
    ...(/\p{Script=Hangul}/u.test(ko) || ko === en ? [] : [`${id}: ${ko}`]),
  ]);
  expect(sayings().length).toBeGreaterThan(2000);
  expect(strangers).toEqual([]);
});

test("names are translated as the glossary says", () => {
  const glossary: Record<string, { en: string; ko: string }> = parse(
    readFileSync(folder("glossary.yaml"), "utf8"),
  );
  const others = catalog.entities.flatMap(({ id, name }) => {
    const word = glossary[name.zh];
    return word && (word.en.toLowerCase() !== name.en.toLowerCase() || word.ko !== name.ko)
      ? [`${id}: ${name.zh}: ${name.en} / ${name.ko}, glossary: ${word.en} / ${word.ko}`]
      : [];
  });
  expect(others).toEqual([]);
});

test("a measure has one name: no two indicators are called the same", () => {
  const names = new Map<string, string>();
  const twice = Object.entries(seeds.indicators).flatMap(([id, { zh }]) => {
    const other = names.get(zh);
    names.set(zh, id);
    return other ? [`${id} and ${other}: ${zh}`] : [];
  });
  expect(twice).toEqual([]);
});

const originals = folder("../../shared/seeds");

// The originals are not part of the project: where they stand beside it, every figure is compared.
test.skipIf(!existsSync(originals))("every figure stands at its offset in the original", () => {
  const found = readOriginals(originals, catalog.sources);
  expect(found.faults).toEqual([]);
  expect(checkEvidence(catalog, found.originals)).toEqual([]);
});

// The originals are not part of the project: where they stand beside it, every numeral is accounted for.
test.skipIf(!existsSync(originals))("no numeral of the originals is passed over", () => {
  const found = readOriginals(originals, catalog.sources);
  for (const [source, original] of found.originals) {
    const { numerals, unclaimed, faults: hidden } = coverNumerals(catalog, seeds, source, original);
    expect(numerals.length).toBeGreaterThan(50);
    expect(unclaimed.map(({ start, written }) => `${source}@${start} ${written}`)).toEqual([]);
    expect(hidden).toEqual([]);
  }
});

test("a numeral nobody claims is found, and a phrase that hides a figure is a fault", () => {
  const text = [..."目标850亿元，进一步看39家"];
  const fact = { ...(catalog.facts[0] as Fact), value: 850, year: null };
  fact.evidence = { source: "source/003", section: "三", offset: 2, figure: "850亿元" };
  const one = { ...catalog, facts: [fact], relations: [], entities: [] };
  const rules = (phrases: string[]) => ({
    ...seeds,
    documents: [
      { source: "source/003", files: [{ path: "x", content: { notFacts: { idiom: phrases } } }] },
    ],
  });
  const left = coverNumerals(one, rules(["进一步"]), "source/003", text);
  expect(left.unclaimed.map(({ written }) => written)).toEqual(["39"]);
  expect(left.faults).toEqual([]);
  const hidden = coverNumerals(one, rules(["目标850亿", "看39家"]), "source/003", text);
  expect(hidden.faults).toHaveLength(1);
  expect(hidden.unclaimed.map(({ written }) => written)).toEqual(["一"]);
  expect(coverNumerals(one, rules(["一"]), "source/003", text).faults).toHaveLength(1);
});

test("a figure that stands elsewhere, or says another number, is a fault", () => {
  const [fact] = catalog.facts.filter(({ value }) => value === 450);
  if (!fact) throw new Error("the goal of 450 is gone");
  const { source, offset } = fact.evidence;
  const text = [..."　".repeat(offset), ..."451亿元"];
  const one = { ...catalog, facts: [fact], relations: [], entities: [], conflicts: [] };
  expect(checkEvidence(one, new Map([[source, text]]))).toHaveLength(1);
  const wrong = { ...fact, value: 451 };
  const right = [..."　".repeat(offset), ...fact.evidence.figure];
  expect(checkEvidence({ ...one, facts: [wrong] }, new Map([[source, right]]))).toHaveLength(1);
});

test("a year that the end of a page cuts from its 年 dates the figure after it", () => {
  const text = [..."增加1.9点;2018\n\n年指数为102.2\n\n2018"];
  const fact = { ...(catalog.facts[0] as Fact), value: 102.2, year: 2018 };
  fact.evidence = { source: "source/004", section: "无锡高新区", offset: 17, figure: "102.2" };
  const one = { ...catalog, facts: [fact], relations: [], entities: [] };
  const { claims, unclaimed } = coverNumerals(one, { ...seeds, documents: [] }, "source/004", text);
  expect([...claims]).toEqual([
    [7, "year"],
    [17, "fact"],
  ]);
  expect(unclaimed.map(({ start }) => start)).toEqual([2, 24]);
});
