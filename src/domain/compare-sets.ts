/** Sets of areas worth comparing, for who has not chosen any. */
import type { Archive } from "./archive.ts";
import { areasNamed } from "./compare-areas.ts";
import { mostAreas } from "./compare-choice.ts";
import { leadersOf } from "./dossier.ts";
import { isIndustryType } from "./entity-type.ts";
import type { IndexEntity } from "./slice.ts";

export interface CompareSet {
  id: "economic-zones" | "marine-cores" | "districts" | `cluster/${string}` | `chain/${string}`;
  /** The industry they share, where that is what they share. */
  industry: IndexEntity | null;
  areas: readonly IndexEntity[];
}

export const compareSets = (archive: Archive): CompareSet[] => {
  const ofType = (type: IndexEntity["type"]) =>
    archive.index.entities.filter((entity) => entity.type === type).map(({ id }) => id);
  const fixed: readonly [CompareSet["id"], readonly string[]][] = [
    ["economic-zones", ["zone/gaoqu", "zone/jingqu"]],
    ["marine-cores", ofType("marine-core")],
    ["districts", ofType("district")],
  ];
  const shared = archive.index.entities
    .filter(({ type }) => isIndustryType(type))
    .map((industry): CompareSet => {
      // The city leads all its clusters: it shares nothing in particular.
      const leaders = leadersOf(archive, industry.id).filter(
        ({ entity }) => entity.type !== "city",
      );
      const ids = leaders.map(({ entity }) => entity.id);
      return {
        id: industry.id as CompareSet["id"],
        industry,
        areas: ids.length > mostAreas ? [] : areasNamed(archive, ids),
      };
    })
    .sort((a, b) => b.areas.length - a.areas.length);
  return [
    ...fixed.map(
      ([id, ids]): CompareSet => ({ id, industry: null, areas: areasNamed(archive, ids) }),
    ),
    ...shared,
  ].filter(({ areas }) => areas.length > 1);
};
