import type { Archive } from "./archive.ts";
import type { ConflictCase } from "./find-conflicts.ts";
import {
  type Cell,
  evidenceCells,
  evidenceColumns,
  type Table,
  threeCells,
  threeColumns,
} from "./tables.ts";

/** Contradictions with their sides as written, one row a side. */
export const sidesTable = (archive: Archive, cases: readonly ConflictCase[]): Table => ({
  name: "conflicts",
  columns: [
    "conflict",
    "kind",
    ...threeColumns("explanation"),
    "side",
    "fact",
    "subject",
    "subject.zh",
    ...threeColumns("indicator"),
    "comparator",
    "value",
    "valueMax",
    "unit",
    "year",
    "factKind",
    ...evidenceColumns,
    "note.zh",
  ],
  rows: cases.flatMap(({ conflict, sides }) =>
    sides.map(({ fact, evidence }, index): Cell[] => [
      conflict.id,
      conflict.kind,
      ...threeCells(conflict.explanation),
      index + 1,
      fact?.id ?? null,
      fact?.subject ?? null,
      archive.entities.get(fact?.subject ?? "")?.name.zh ?? null,
      ...threeCells(fact?.indicator),
      fact?.comparator ?? null,
      fact?.value ?? null,
      fact?.valueMax ?? null,
      fact?.unit ?? null,
      fact?.year ?? null,
      fact?.kind ?? null,
      ...evidenceCells(archive, evidence),
      fact?.note?.zh ?? null,
    ]),
  ),
});
