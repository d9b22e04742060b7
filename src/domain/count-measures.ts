/** What this atlas can count in an area. Counts of its entries, never statistics of the city. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { industriesOf, placesIn, responsibilitiesFor, unlocatedIn } from "./dossier.ts";
import { type EntityType, locatableTypes } from "./entity-type.ts";
import { figuresOf } from "./figures.ts";
import type { IndexEntity } from "./slice.ts";
import type { Unit } from "./unit.ts";

export const countMeasures = [
  "parks",
  "projects",
  "platforms",
  "enterprises",
  "institutions",
  "industries",
  "commitments",
  "tasks",
  "unlocated",
] as const;
export type CountMeasure = (typeof countMeasures)[number];

/** Whether what is counted in the city holds what is counted in its areas, or only what is said of the city itself. */
export const isNested = (measure: CountMeasure): boolean =>
  measure !== "industries" && measure !== "commitments" && measure !== "tasks";

/** What was counted. `isKnown` is false where the documents name nothing of the sort: 未载明, never zero. */
export interface Counted {
  isKnown: boolean;
  entities: readonly IndexEntity[];
  facts: readonly Fact[];
}

export const unitOfCount: Record<CountMeasure, Unit> = {
  parks: "个",
  projects: "个",
  platforms: "个",
  enterprises: "家",
  institutions: "家",
  industries: "个",
  commitments: "项",
  tasks: "项",
  unlocated: "项",
};

export const countIn = (archive: Archive, measure: CountMeasure, id: string): Counted => {
  const type = typesCounted[measure];
  if (type) return some(placesIn(archive, id, [type]));
  switch (measure) {
    case "industries":
      return some(industriesOf(archive, id).map(({ entity }) => entity));
    case "tasks":
      return some(responsibilitiesFor(archive, id).map(({ matter }) => matter));
    case "unlocated":
      // All placed is a true zero, where there is something to place.
      return {
        isKnown: placesIn(archive, id, locatableTypes).length > 0,
        entities: unlocatedIn(archive, id),
        facts: [],
      };
    default: {
      const { targets, commitments } = figuresOf(archive, id);
      const facts = [...targets, ...commitments].filter(({ subject }) => subject === id);
      return { isKnown: facts.length > 0, entities: [], facts };
    }
  }
};

const some = (entities: readonly IndexEntity[]): Counted => ({
  isKnown: entities.length > 0,
  entities,
  facts: [],
});

const typesCounted: Partial<Record<CountMeasure, EntityType>> = {
  parks: "park",
  projects: "project",
  platforms: "platform",
  enterprises: "enterprise",
  institutions: "institution",
};
