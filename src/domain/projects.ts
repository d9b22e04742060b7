/** Projects as a planner lists them: what they cost, how large they are, when they are due. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { areaOf, placesIn } from "./dossier.ts";
import { group } from "./group.ts";
import type { IndexEntity } from "./slice.ts";

export interface ProjectRow {
  project: IndexEntity;
  area: IndexEntity | null;
  investment: Fact | null;
  size: Fact | null;
  /** The year stated for it that matters most: to be finished, else begun or stated. */
  due: Fact | null;
}

/** Projects with what is stated of each; those of which more is stated come first. */
export const projectRows = (archive: Archive, projects: readonly IndexEntity[]): ProjectRow[] =>
  projects
    .map((project) => {
      const facts = (archive.facts.get(project.id) ?? []).filter(
        ({ subject }) => subject === project.id,
      );
      const first = (isWanted: (fact: Fact) => boolean) => facts.find(isWanted) ?? null;
      return {
        project,
        area: areaOf(archive, project.id),
        investment: first((fact) => isMoney(fact) && fact.value !== null),
        size: first(({ unit, value }) => sizeUnits.includes(unit) && value !== null),
        due:
          first(({ year, kind }) => year !== null && (kind === "target" || kind === "plan")) ??
          first(({ year }) => year !== null),
      };
    })
    .sort((a, b) => statedOf(b) - statedOf(a));

const statedOf = ({ investment, size, due }: ProjectRow): number =>
  [investment, size, due].filter((fact) => fact !== null).length;

export const projectsIn = (archive: Archive, id: string): IndexEntity[] =>
  placesIn(archive, id, ["project"]);

const isMoney = ({ unit }: Fact): boolean =>
  unit === "亿元" || unit === "万元" || unit === "亿美元";
const sizeUnits: readonly string[] = ["平方公里", "万平方米", "亩", "万亩"];

/** Investments added up only where indicator, unit, year and kind are the same, and there are several. */
export interface Sum {
  facts: readonly Fact[];
  value: number;
}

export const sumsOf = (rows: readonly ProjectRow[]): Sum[] => {
  const stated = rows.flatMap(({ investment }) => investment ?? []);
  const like = group(stated, ({ indicator, unit, year, kind, comparator }) => [
    `${indicator.id} ${unit} ${year} ${kind} ${comparator}`,
  ]);
  return [...like.values()]
    .filter((facts) => facts.length > 1)
    .map((facts) => ({
      facts,
      value: Number(facts.reduce((sum, { value }) => sum + (value ?? 0), 0).toPrecision(12)),
    }));
};
