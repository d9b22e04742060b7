import type { NearSite } from "#domain/analysis/nearest-sites.ts";
import type { TransportKind } from "#domain/analysis/placed-sites.ts";
import type { Conflict, Fact } from "#domain/catalog.ts";
import type { ProjectRow } from "#domain/projects.ts";
import type { Question } from "#domain/silence.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { noteOf, type SheetNote } from "./sheet-note.ts";

/** The parts of a sheet: those of the first page, which say what the place is, then those of the second. */
export const sheetParts = [
  ["transport", "industries", "enterprises", "platforms", "places", "honours"],
  ["figures", "targets", "projects", "bodies", "conflicts", "unknowns", "around"],
] as const;
export type SheetPart = (typeof sheetParts)[number][number];

/** Something named with the places that name it. */
export interface Named {
  entity: IndexEntity;
  isInferred: boolean;
  notes: readonly SheetNote[];
}

/** A body that answers for a matter; leading where the documents say so. */
export interface Answering extends Named {
  isLeading: boolean;
}

/** Where a distance begins: at a point, at the edge of an indicative extent, at a line that is drawn as one. */
export type MeasuredFrom = "point" | "extent" | "boundary";

/** One thing a sheet says. What is said of another than its subject says of whom. */
export type SheetRow =
  | { as: "fact"; fact: Fact; of: IndexEntity | null }
  | ({ as: "named" } & Named)
  /** An industry, under the cluster of the city it is part of. */
  | ({ as: "industry"; cluster: IndexEntity | null } & Named)
  | ({ as: "project"; stated: ProjectRow } & Named)
  | ({ as: "duty"; bodies: readonly Answering[] } & Named)
  | { as: "conflict"; conflict: Conflict; notes: readonly SheetNote[] }
  | { as: "question"; question: Question }
  | {
      as: "near";
      kind: TransportKind;
      site: NearSite;
      from: MeasuredFrom;
      notes: readonly SheetNote[];
    };

/** Every place of a document that a row rests on, in reading order. */
export const notesOf = (row: SheetRow): SheetNote[] => {
  switch (row.as) {
    case "fact":
      return [noteOf(row.fact.evidence)];
    case "question":
      return [];
    case "duty":
      return [...row.notes, ...row.bodies.flatMap(({ notes }) => notes)];
    case "project":
      return [...row.notes, ...statedOf(row.stated).map(({ evidence }) => noteOf(evidence))];
    default:
      return [...row.notes];
  }
};

/** What is stated of a project, each statement once. */
export const statedOf = ({ investment, size, due }: ProjectRow): Fact[] => [
  ...new Set([investment, size, due].filter((fact) => fact !== null)),
];
