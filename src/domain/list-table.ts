import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { areaOf, industriesAbout } from "./dossier.ts";
import { sourcesOf } from "./figures.ts";
import type { Filter } from "./filter.ts";
import type { Sight } from "./filter-entities.ts";
import type { ListColumn, ListQuery } from "./list-query.ts";
import { bodiesOf, factsAsked, figureAsked, placementOf, statedOf } from "./list-rows.ts";
import type { IndexEntity } from "./slice.ts";
import {
  type Cell,
  evidenceCells,
  evidenceColumns,
  type Table,
  threeCells,
  threeColumns,
} from "./tables.ts";

/** The list as it stands: its rows in their order, its columns, and the evidence of every figure. */
export const listTable = (
  archive: Archive,
  entities: readonly IndexEntity[],
  { columns, indicators }: ListQuery,
  filter: Filter,
  thisYear: number,
  inside: Sight["inside"] = null,
): Table => {
  const parts = [
    ...(inside ? [insidePart(inside)] : []),
    ...columns.map((column) => partOf(archive, column, filter, thisYear)),
  ];
  const stated = indicators.map((indicator) => ({
    columns: factColumns(indicator),
    cells: ({ id }: IndexEntity) => factCells(archive, statedOf(archive, id, indicator, filter)),
  }));
  const all = [...parts, ...stated];
  return {
    name: "list",
    columns: ["id", ...threeColumns("name"), ...all.flatMap((part) => part.columns)],
    rows: entities.map((entity) => [
      entity.id,
      ...threeCells(entity.name),
      ...all.flatMap((part) => part.cells(entity)),
    ]),
  };
};

interface Part {
  columns: readonly string[];
  cells: (entity: IndexEntity) => readonly Cell[];
}

/** How it lies in the drawings that are filtered by: for certain or possibly, and which part of an area does. */
const insidePart = (inside: NonNullable<Sight["inside"]>): Part => ({
  columns: ["inside", "inside.shareOfArea"],
  cells: ({ id }) => {
    const found = inside.get(id);
    if (!found) return [null, null];
    return [
      found.isCertain ? "certain" : "possible",
      found.share === null ? null : Number(found.share.toFixed(4)),
    ];
  },
});

const partOf = (archive: Archive, column: ListColumn, filter: Filter, thisYear: number): Part => {
  const named = (name: string, listed: (id: string) => readonly IndexEntity[]): Part => ({
    columns: [name, `${name}.zh`],
    cells: ({ id }) => {
      const entities = listed(id);
      return [
        entities.map((one) => one.id).join(" ") || null,
        entities.map((one) => one.name.zh).join("、") || null,
      ];
    },
  });
  switch (column) {
    case "type":
      return { columns: ["type"], cells: ({ type }) => [type] };
    case "area":
      return named("area", (id) => {
        const area = areaOf(archive, id);
        return area ? [area] : [];
      });
    case "industries":
      return named("industries", (id) => industriesAbout(archive, id));
    case "bodies":
      return named("bodies", (id) => bodiesOf(archive, id));
    case "sources":
      return {
        columns: ["sources"],
        cells: ({ id }) => [sourcesOf(archive, id).join(" ") || null],
      };
    case "placement":
      return {
        columns: ["placement", "errorMetres"],
        cells: ({ id, geometry }) => [placementOf(archive, id), geometry?.errorMetres ?? null],
      };
    case "facts":
      return {
        columns: ["facts"],
        cells: ({ id }) => [factsAsked(archive, id, filter).length],
      };
    case "figure":
      return {
        columns: ["figure.indicator", "figure.indicator.zh", ...factColumns("figure")],
        cells: ({ id }) => {
          const fact = figureAsked(archive, id, filter, thisYear);
          return [
            fact?.indicator.id ?? null,
            fact?.indicator.zh ?? null,
            ...factCells(archive, fact),
          ];
        },
      };
  }
};

/** Columns of a figure with its evidence. */
export const factColumns = (name: string): string[] =>
  ["fact", "comparator", "value", "valueMax", "unit", "year", "kind", ...evidenceColumns].map(
    (column) => `${name}.${column}`,
  );

export const factCells = (archive: Archive, fact: Fact | null): Cell[] =>
  fact
    ? [
        fact.id,
        fact.comparator,
        fact.value,
        fact.valueMax ?? null,
        fact.unit,
        fact.year,
        fact.kind,
        ...evidenceCells(archive, fact.evidence),
      ]
    : factColumns("").map(() => null);
