/** All that a sheet about a place says, whatever its language: in the order of its pages, the most important first. */
import type { Archive } from "#domain/archive.ts";
import type { Conflict, Fact, Relation } from "#domain/catalog.ts";
import {
  activitiesOf,
  honoursOf,
  industriesOf,
  type Link,
  placesIn,
  responsibilitiesFor,
  surroundingsOf,
  wholesOf,
} from "#domain/dossier.ts";
import { type EntityType, isAreaType } from "#domain/entity-type.ts";
import { figuresOf, keyFacts } from "#domain/figures.ts";
import { cityClusters } from "#domain/industry-chain.ts";
import { projectRows, projectsIn } from "#domain/projects.ts";
import { silencesOf } from "#domain/silence.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { type LikeFigures, likeFigures } from "./like-figures.ts";
import { mentionOf, noteOf, type SheetNote } from "./sheet-note.ts";
import { type SheetPlace, withAreasRound } from "./sheet-place.ts";
import {
  type MeasuredFrom,
  type Named,
  type SheetPart,
  type SheetRow,
  sheetParts,
} from "./sheet-row.ts";
import type { SheetSection } from "./take-rows.ts";

export interface FactSheet {
  entity: IndexEntity;
  place: SheetPlace;
  /** What it is part of, lies in or is anchored in. */
  above: readonly Named[];
  /** What its parts or anchors are, for what is made of others. */
  made: readonly Named[];
  /** At most three, each of another measure. */
  keyFigures: readonly Fact[];
  charts: readonly LikeFigures[];
  /** The area round it of which the last part speaks; null for none. */
  around: IndexEntity | null;
  pages: readonly [readonly SheetSection[], readonly SheetSection[]];
}

/** Needs the details of the archive. */
export const factSheetOf = (
  archive: Archive,
  entity: IndexEntity,
  place: SheetPlace,
  thisYear: number,
): FactSheet => {
  const { id } = entity;
  const keyFigures = keyFacts(archive, id, 3, thisYear);
  const around = areaRound(archive, id);
  const rowsOf = partRows(archive, id, place, keyFigures, around, thisYear);
  const sectionsOf = (parts: readonly SheetPart[]) =>
    parts
      .map((part): SheetSection => {
        const rows = rowsOf[part]();
        return {
          part,
          rows,
          leftOut: 0,
          isElsewhere: isOnCards(archive, id, part, keyFigures, rows),
        };
      })
      .filter(({ part, rows }) => rows.length > 0 || !silentWhenEmpty.includes(part));
  const [first, second] = sheetParts;
  const { above, inside } = surroundingsOf(archive, id);
  const parent = archive.entities.get(entity.parent ?? "");
  return {
    entity,
    place,
    above: [
      ...above.map(namedBy),
      ...(parent && !above.some((link) => link.entity.id === parent.id)
        ? [{ entity: parent, isInferred: false, notes: mention(archive, id) }]
        : []),
    ],
    made: inside.filter(({ relation }) => relation.type !== "lies-in").map(namedBy),
    keyFigures,
    charts: likeFigures(archive, id, thisYear),
    around,
    pages: [sectionsOf(first), sectionsOf(second)],
  };
};

/** The nearest area round it of which a figure is stated, the city at last. */
const areaRound = (archive: Archive, id: string): IndexEntity | null =>
  [
    ...withAreasRound(archive, id),
    ...archive.index.entities.filter(({ type }) => type === "city"),
  ].find((area) => area.id !== id && ownFigures(archive, area.id)) ?? null;

const ownFigures = (archive: Archive, id: string): boolean =>
  (archive.facts.get(id) ?? []).some(({ subject, value }) => subject === id && value !== null);

/** Of these a place need have none: that there are none is no gap in what is known. */
const silentWhenEmpty: readonly SheetPart[] = ["places", "conflicts", "unknowns", "around"];

const isOnCards = (
  archive: Archive,
  id: string,
  part: SheetPart,
  keyFigures: readonly Fact[],
  rows: readonly SheetRow[],
): boolean => {
  if (rows.length > 0 || (part !== "figures" && part !== "targets")) return false;
  const { states, targets } = figuresOf(archive, id);
  return (part === "figures" ? states : targets).some((fact) => keyFigures.includes(fact));
};

const partRows = (
  archive: Archive,
  id: string,
  place: SheetPlace,
  keyFigures: readonly Fact[],
  around: IndexEntity | null,
  thisYear: number,
): Record<SheetPart, () => SheetRow[]> => {
  const projects = projectsIn(archive, id);
  const factRows = (facts: readonly Fact[], on: string): SheetRow[] =>
    facts.map((fact) => ({
      as: "fact",
      fact,
      of: fact.subject === on ? null : (archive.entities.get(fact.subject) ?? null),
    }));
  // What is said of a project stands with it.
  const isElsewhere = (fact: Fact) =>
    keyFigures.includes(fact) || projects.some((project) => project.id === fact.subject);
  const figures = figuresOf(archive, id);
  const order = keyFacts(archive, id, Number.POSITIVE_INFINITY, thisYear).map(
    ({ indicator }) => indicator.id,
  );
  const inOrder = (facts: readonly Fact[]) =>
    facts
      .filter((fact) => !isElsewhere(fact))
      .sort(
        (a, b) =>
          Number(a.subject !== id) - Number(b.subject !== id) ||
          rankIn(order, a.indicator.id) - rankIn(order, b.indicator.id),
      );
  const placed = (...types: EntityType[]): SheetRow[] =>
    placesIn(archive, id, types).map((entity) => ({ as: "named", ...placedBy(archive, entity) }));
  return {
    transport: () =>
      place.near.map(({ kind, site }) => ({
        as: "near",
        kind,
        site,
        from: measuredFrom(place, archive.entities.get(id)),
        notes: mention(archive, site.entity.id),
      })),
    industries: () => {
      const clusters = cityClusters(archive).map((cluster) => cluster.id);
      const rows = [...industriesOf(archive, id), ...activitiesOf(archive, id)]
        .filter((link, index, all) => all.findIndex((one) => one.entity === link.entity) === index)
        .map((link): Extract<SheetRow, { as: "industry" }> => {
          const whole = wholesOf(archive, link.entity.id).find((one) =>
            clusters.includes(one.entity.id),
          );
          const isCluster = clusters.includes(link.entity.id);
          return {
            as: "industry",
            cluster: isCluster ? link.entity : (whole?.entity ?? null),
            entity: link.entity,
            isInferred: Boolean(link.relation.inferred || whole?.relation.inferred),
            notes: [link, ...(whole ? [whole] : [])].map(({ relation }) =>
              noteOf(relation.evidence),
            ),
          };
        });
      const rank = ({ cluster }: { cluster: IndexEntity | null }) =>
        cluster ? clusters.indexOf(cluster.id) : clusters.length;
      return rows.sort((a, b) => rank(a) - rank(b));
    },
    enterprises: () => placed("enterprise"),
    platforms: () => placed("platform", "institution"),
    places: () => placed("park", "subzone"),
    honours: () => honoursOf(archive, id).map((link) => ({ as: "named", ...namedBy(link) })),
    figures: () => factRows(inOrder(figures.states), id),
    targets: () => factRows(inOrder([...figures.targets, ...figures.commitments]), id),
    projects: () =>
      projectRows(archive, projects).map((stated) => ({
        as: "project",
        stated,
        ...placedBy(archive, stated.project),
      })),
    bodies: () => dutyRows(archive, id),
    conflicts: () =>
      (archive.conflicts.get(id) ?? []).map((conflict) => ({
        as: "conflict",
        conflict,
        notes: sidesOf(archive, conflict),
      })),
    unknowns: () => silencesOf(archive, id).map((question) => ({ as: "question", question })),
    around: () =>
      around
        ? [
            ...factRows(
              keyFacts(archive, around.id, 12, thisYear).filter((fact) => !isElsewhere(fact)),
              around.id,
            ),
            ...(isAreaType(around.type) && around.type !== "city"
              ? dutyRows(archive, around.id).slice(0, 3)
              : []),
          ]
        : [],
  };
};

const measuredFrom = ({ ground }: SheetPlace, entity: IndexEntity | undefined): MeasuredFrom => {
  if (ground?.as === "point") return "point";
  const method = entity?.geometry?.method;
  return method === "line" || method === "union" ? "boundary" : "extent";
};

const rankIn = (order: readonly string[], indicator: string): number => {
  const rank = order.indexOf(indicator);
  return rank < 0 ? order.length : rank;
};

/** Who answers for the tasks that concern an area; those for which the fewest do first, for they are the nearest. */
const dutyRows = (archive: Archive, id: string): SheetRow[] =>
  responsibilitiesFor(archive, id)
    .filter(({ bodies }) => bodies.length > 0)
    .sort((a, b) => a.bodies.length - b.bodies.length)
    .map(({ matter, bodies }) => ({
      as: "duty",
      entity: matter,
      isInferred: false,
      notes: concernNotes(archive, matter.id, id),
      bodies: bodies.map((link) => ({
        ...namedBy(link),
        isLeading: link.relation.type === "leads-matter",
      })),
    }));

const concernNotes = (archive: Archive, matter: string, id: string): SheetNote[] =>
  (archive.relationsFrom.get(matter) ?? [])
    .filter(({ type, to }) => type === "concerns" && to === id)
    .map(({ evidence }) => noteOf(evidence));

const sidesOf = (archive: Archive, { facts, evidence = [] }: Conflict): SheetNote[] => [
  ...facts.flatMap((id) => archive.factById.get(id)?.evidence ?? []).map(noteOf),
  ...evidence.map(noteOf),
];

const namedBy = ({ entity, relation }: Link): Named => ({
  entity,
  isInferred: relation.inferred ?? false,
  notes: [noteOf(relation.evidence)],
});

/** With the relation by which the documents put it somewhere, else with its first mention. */
const placedBy = (archive: Archive, entity: IndexEntity): Named => {
  const relation: Relation | undefined =
    archive.relationsFrom.get(entity.id)?.find((one) => one.type === "located-in") ??
    archive.relationsTo.get(entity.id)?.find((one) => one.type === "hosts");
  return {
    entity,
    isInferred: relation?.inferred ?? false,
    notes: relation ? [noteOf(relation.evidence)] : mention(archive, entity.id),
  };
};

const mention = (archive: Archive, id: string): SheetNote[] => {
  const note = mentionOf(archive, id);
  return note ? [note] : [];
};
