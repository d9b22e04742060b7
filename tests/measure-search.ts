import { readFileSync } from "node:fs";
import { type Archive, buildArchive } from "#domain/archive.ts";
import { groupFound } from "#domain/group-found.ts";
import { findableIndicators } from "#domain/indicators.ts";
import { buildSearchIndex, type Findable, findableSource, search } from "#domain/search.ts";
import type { DetailsSlice, IndexSlice } from "#domain/slice.ts";

/** As typed letter by letter, and as a person would ask in each language. */
const queries = ["g", "ga", "gaoqu", "gq", "港", "区", "e", "re", "research", "해양", "青岛地铁"];
const runs = 31;

/**
 * Milliseconds of the processor one query of the search takes and one building of what it searches, on today's catalog and on one ten
 * times as large: copies of everything, each name with other words behind it.
 */
export const measureSearch = (): void => {
  for (const times of [1, 10]) {
    const items = catalogOf(times);
    const building = measure(() => buildSearchIndex(items));
    const index = buildSearchIndex(items);
    console.log(
      `\nsearching ${items.length} names (${times} × today's): milliseconds of the processor, median of ${runs} and the most`,
    );
    console.log(`${building}  building what is searched`);
    for (const query of queries)
      console.log(`${measure(() => groupFound(search(index, query)))}  ${query}`);
  }
};

const measure = (run: () => unknown): string => {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const [middle = 0, most = 0] = [times[Math.floor(runs / 2)], times.at(-1)];
  return `${middle.toFixed(2).padStart(8)}  ${most.toFixed(2).padStart(8)}`;
};

const catalogOf = (times: number): Findable[] => {
  const archive = readArchive();
  const { entities, sources } = archive.index;
  const today = [...entities, ...sources.map(findableSource), ...findableIndicators(archive)];
  return Array.from({ length: times }, (_, copy) => today.map((item) => alter(item, copy))).flat();
};

/** The built slices; the archive as the page has it. */
const readArchive = (): Archive => {
  const read = (name: string) =>
    JSON.parse(
      readFileSync(new URL(`../dist/data/slices/${name}.json`, import.meta.url), "utf8"),
    ) as unknown;
  return buildArchive(read("index") as IndexSlice, read("details") as DetailsSlice);
};

/** A copy by another name: 高区 becomes 高区乙, 高区丙 … */
const alter = (item: Findable, copy: number): Findable => {
  const mark = marks[copy];
  if (!mark) return item;
  const [zh, pinyin, ko] = mark;
  return {
    ...item,
    id: `${item.id}-${copy}`,
    name: {
      zh: item.name.zh + zh,
      en: `${item.name.en} ${copy}`,
      ko: `${item.name.ko} ${ko}`,
    },
    aliases: item.aliases.map((alias) => alias + zh),
    keys: item.keys.map((key) => `${key} ${pinyin}`),
  };
};

const marks: Readonly<Record<number, readonly [zh: string, pinyin: string, ko: string]>> = {
  1: ["乙", "yi", "을"],
  2: ["丙", "bing", "병"],
  3: ["丁", "ding", "정"],
  4: ["戊", "wu", "무"],
  5: ["己", "ji", "기"],
  6: ["庚", "geng", "경"],
  7: ["辛", "xin", "신"],
  8: ["壬", "ren", "임"],
  9: ["癸", "gui", "계"],
};
