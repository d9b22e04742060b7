/** What the documents do not say of an area, of all that one would ask. */
import type { Archive } from "./archive.ts";
import { industriesOf, placesIn, responsibilitiesFor } from "./dossier.ts";
import { figuresOf } from "./figures.ts";
import type { IndexEntity } from "./slice.ts";

export const questions = [
  "total-area",
  "resident-population",
  "gdp",
  "industries",
  "targets",
  "projects",
  "platforms",
  "enterprises",
  "bodies",
] as const;

export type Question = (typeof questions)[number];

/** Whether the documents answer a question about an area. */
export const isStated = (archive: Archive, id: string, question: Question): boolean => {
  const hasIndicator = (indicator: string) =>
    (archive.facts.get(id) ?? []).some(
      (fact) => fact.subject === id && fact.indicator.id === indicator && fact.value !== null,
    );
  switch (question) {
    case "industries":
      return industriesOf(archive, id).length > 0;
    case "targets":
      return figuresOf(archive, id).targets.length > 0;
    case "projects":
      return placesIn(archive, id, ["project"]).length > 0;
    case "platforms":
      return placesIn(archive, id, ["platform"]).length > 0;
    case "enterprises":
      return placesIn(archive, id, ["enterprise"]).length > 0;
    case "bodies":
      return responsibilitiesFor(archive, id).length > 0;
    default:
      return hasIndicator(question);
  }
};

export const silencesOf = (archive: Archive, id: string): Question[] =>
  questions.filter((question) => !isStated(archive, id, question));

/** Areas of which one would ask: the city, its districts and zones, the five zones, the cores and the belts. */
export const areasAsked = (archive: Archive): IndexEntity[] => {
  const types: readonly string[] = [
    "city",
    "district",
    "zone",
    "demonstration-zone",
    "marine-core",
    "belt",
  ];
  return archive.index.entities.filter(({ type }) => types.includes(type));
};
