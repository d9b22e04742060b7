import type { Archive } from "./archive.ts";
import type { Evidence } from "./catalog.ts";
import type { CompareRow, Said } from "./compare-row.ts";
import { writeWish } from "./invest/write-criteria.ts";
import type { IndexEntity } from "./slice.ts";
import { type Cell, evidenceCells, evidenceColumns, type Table } from "./tables.ts";

/** What a comparison says, one row a statement, those areas of which a row says nothing among them. */
export const compareTable = (
  archive: Archive,
  areas: readonly IndexEntity[],
  rows: readonly CompareRow[],
): Table => ({
  name: "comparison",
  columns: [
    "part",
    "row",
    "row.zh",
    "area",
    "area.zh",
    "unlike",
    "said",
    "said.zh",
    "comparator",
    "value",
    "valueMax",
    "unit",
    "year",
    "kind",
    "inferred",
    ...evidenceColumns,
    "note.zh",
  ],
  rows: rows.flatMap((row) =>
    areas.flatMap((area, index) => {
      const before = [
        row.part,
        row.id,
        headName(row),
        area.id,
        area.name.zh,
        row.compared?.unlike.join(" ") || null,
      ];
      const cells = row.cells[index] ?? [];
      if (cells.length === 0) return [[...before, ...saidNothing(row, index)]];
      return cells.flatMap((said) => say(archive, said).map((after) => [...before, ...after]));
    }),
  ),
});

const headName = ({ head }: CompareRow): string => {
  if (head.as === "indicator") return head.indicator.zh;
  if (head.as === "entity") return head.entity.name.zh;
  if (head.as === "conflict") return head.conflict.explanation.zh;
  if (head.as === "criterion") return writeWish(head.criterion.wish);
  return head.as === "question" ? head.question : head.word;
};

/** The columns from `said` on. */
const line = (
  archive: Archive,
  said: readonly Cell[],
  evidence: Evidence | null,
  {
    figure = [],
    isInferred = false,
    note = null,
  }: { figure?: readonly Cell[]; isInferred?: boolean; note?: string | null } = {},
): Cell[] => [
  said[0] ?? null,
  said[1] ?? null,
  ...Array.from({ length: 6 }, (_, at) => figure[at] ?? null),
  isInferred ? "true" : null,
  ...(evidence ? evidenceCells(archive, evidence) : evidenceColumns.map(() => null)),
  note,
];

const say = (archive: Archive, said: Said): Cell[][] => {
  switch (said.as) {
    case "type":
      return [line(archive, [said.type], null)];
    case "entity": {
      const { entity, relation } = said;
      return [
        line(archive, [entity.id, entity.name.zh], relation?.evidence ?? null, {
          isInferred: relation?.inferred ?? false,
        }),
      ];
    }
    case "matter":
      return said.bodies.map(({ entity, relation }) =>
        line(
          archive,
          [said.entity.id, `${said.entity.name.zh}：${entity.name.zh}`],
          relation.evidence,
          { isInferred: relation.inferred ?? false },
        ),
      );
    case "fact": {
      const { id, indicator, comparator, value, valueMax, unit, year, kind, evidence, note } =
        said.fact;
      return [
        line(archive, [id, indicator.zh], evidence, {
          figure: [comparator, value, valueMax ?? null, unit, year, kind],
          note: note?.zh ?? null,
        }),
      ];
    }
    case "sum":
      return said.sum.facts.map(({ id, indicator, comparator, unit, year, kind, evidence }) =>
        line(archive, [id, `sum: ${indicator.zh}`], evidence, {
          figure: [comparator, said.sum.value, null, unit, year, kind],
        }),
      );
    case "conflict":
      return [line(archive, [said.conflict.id, said.conflict.explanation.zh], null)];
    case "count":
      return [line(archive, ["count"], null, { figure: ["=", said.count] })];
    case "verdict": {
      const { verdict, value, grounds, around } = said.judgement;
      const [ground] = grounds.flatMap((one) => {
        if (one.as === "fact") return one.fact.evidence;
        return one.as === "relation" ? one.relation.evidence : [];
      });
      return [
        line(archive, [verdict, around && `said of ${around.id}`], ground ?? null, {
          figure: ["=", value],
        }),
      ];
    }
    case "score":
      return [line(archive, ["score"], null, { figure: ["=", said.score.low, said.score.high] })];
    case "answer":
      return [line(archive, ["stated"], null)];
  }
};

/** 未载明 only where the documents are silent. */
const saidNothing = (row: CompareRow, index: number): Cell[] => {
  const isSilent = row.isBesides?.[index] !== true && row.part !== "conflicts";
  return [isSilent ? "not stated" : "none", ...Array<Cell>(15).fill(null)];
};
