/**
 * Compares a catalog with the original documents: every figure must stand at its offset and say the value and
 * unit of its fact.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog, Evidence, Fact } from "#domain/catalog.ts";
import { findNumerals } from "./numerals.ts";

/** Source id → code points of its original, recognised by sha256; faults for those that are not there. */
export const readOriginals = (
  folder: string,
  sources: Catalog["sources"],
): { originals: Map<string, string[]>; faults: string[] } => {
  const originals = new Map<string, string[]>();
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const source = sources.find((candidate) => candidate.sha256 === sha256);
    if (source) originals.set(source.id, [...bytes.toString("utf8")]);
  }
  const faults = sources
    .filter(({ id }) => !originals.has(id))
    .map(({ id }) => `${id}: no file in the folder has its sha256`);
  return { originals, faults };
};

/** Every statement whose figure does not stand where it says, or does not say what its value says. */
export const checkEvidence = (catalog: Catalog, originals: Map<string, string[]>): string[] => {
  const faults: string[] = [];
  const check = (owner: string, { source, offset, figure }: Evidence) => {
    const stands = originals
      .get(source)
      ?.slice(offset, offset + [...figure].length)
      .join("");
    if (stands !== undefined && stands !== figure)
      faults.push(`${owner}: at ${source}@${offset} stands “${stands}”, not “${figure}”`);
  };
  for (const fact of catalog.facts) {
    for (const evidence of [fact.evidence, ...(fact.restatedAt ?? [])]) {
      check(fact.id, evidence);
      const fault = misread(fact, evidence.figure);
      if (fault) faults.push(`${fact.id}: ${fault}`);
    }
  }
  for (const { from, type, to, evidence, restatedAt = [] } of catalog.relations)
    for (const one of [evidence, ...restatedAt]) check(`${from} ${type} ${to}`, one);
  for (const { id, evidence = [] } of catalog.conflicts) for (const one of evidence) check(id, one);
  for (const { id, type, mentions, name, aliases } of catalog.entities) {
    // A task and a core are named by us: their mentions point at the text that speaks of them.
    if (type === "matter" || type === "marine-core") continue;
    for (const { source, offset } of mentions) {
      const text = originals
        .get(source)
        ?.slice(offset, offset + 40)
        .join("");
      // In its own paragraph a place may be named without its city: 经济开发区 for 乳山经济开发区.
      const isNamed = [name.zh, ...aliases].some(
        (word) => text?.startsWith(word) || (word.length > 4 && text?.startsWith(word.slice(2))),
      );
      if (text !== undefined && !isNamed)
        faults.push(`${id}: at ${source}@${offset} stands “${text.slice(0, 12)}…”`);
    }
  }
  return faults;
};

/** What is wrong between a fact and the characters of its figure; null when they say the same. */
const misread = ({ value, valueMax, unit, year }: Fact, figure: string): string | null => {
  const said = findNumerals(figure).flatMap(({ values }) => values);
  if (value === null) {
    const written = said.find(
      (number) => number >= 1900 && number <= 2100 && /[\d]{4}年/.test(figure),
    );
    return written === undefined || written === year ? null : `year ${year}, but “${figure}”`;
  }
  // 全覆盖 and 全部 are 100 %.
  if (said.length === 0)
    return unit === "%" && value === 100 && figure.includes("全")
      ? null
      : `no number in “${figure}”`;
  const factor = unit.startsWith("亿") ? 1e8 : unit.startsWith("万") ? 1e4 : 1;
  const isSaid = (wanted: number) =>
    said.some(
      (number) => number === wanted || number === Number((wanted * factor).toPrecision(12)),
    );
  const unsaid = [value, ...(valueMax === undefined ? [] : [valueMax])].find((one) => !isSaid(one));
  return unsaid === undefined ? null : `value ${unsaid} ${unit}, but “${figure}”`;
};
