/** The archive as tables, for spreadsheets: one row a record, evidence columns beside every statement. */
import type { Archive } from "./archive.ts";
import type { Evidence } from "./catalog.ts";

export type Cell = string | number | null;

export interface Table {
  /** Name of the table: sources, entities, facts, relations or conflicts. */
  name: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Needs the details of the archive. */
export const tablesOf = (archive: Archive): Table[] => [
  sourcesTable(archive),
  entitiesTable(archive),
  factsTable(archive),
  relationsTable(archive),
  conflictsTable(archive),
];

/** All figures and commitments with subject, measure, value, year, kind and evidence. */
export const factsTable = (archive: Archive): Table => ({
  name: "facts",
  columns: [
    "id",
    "subject",
    ...threeColumns("subject"),
    "area",
    "indicator",
    ...threeColumns("indicator"),
    "comparator",
    "value",
    "valueMax",
    "unit",
    "year",
    "kind",
    ...evidenceColumns,
    "restatedAt",
    ...threeColumns("note"),
  ],
  rows: (archive.details?.facts ?? []).map((fact) => [
    fact.id,
    fact.subject,
    ...threeCells(archive.entities.get(fact.subject)?.name),
    fact.area ?? null,
    fact.indicator.id,
    ...threeCells(fact.indicator),
    fact.comparator,
    fact.value,
    fact.valueMax ?? null,
    fact.unit,
    fact.year,
    fact.kind,
    ...evidenceCells(archive, fact.evidence),
    (fact.restatedAt ?? []).map(locator).join(" "),
    ...threeCells(fact.note),
  ]),
});

const sourcesTable = (archive: Archive): Table => ({
  name: "sources",
  columns: [
    "id",
    ...threeColumns("title"),
    ...threeColumns("issuer"),
    "documentNumber",
    "published",
    "publishedInferred",
    "status",
    "sha256",
  ],
  rows: archive.index.sources.map((source) => [
    source.id,
    ...threeCells(source.title),
    ...threeCells(source.issuer ?? undefined),
    source.documentNumber ?? null,
    source.published,
    source.publishedInferred ? "true" : null,
    source.status,
    source.sha256,
  ]),
});

const entitiesTable = (archive: Archive): Table => ({
  name: "entities",
  columns: [
    "id",
    "type",
    ...threeColumns("name"),
    "aliases",
    "parent",
    ...threeColumns("summary"),
    ...threeColumns("unplaced"),
    "accuracy",
    "errorMetres",
    "mentions",
  ],
  rows: archive.index.entities.map((entity) => [
    entity.id,
    entity.type,
    ...threeCells(entity.name),
    entity.aliases.join("、"),
    entity.parent ?? null,
    ...threeCells(archive.details?.summaries[entity.id]),
    ...threeCells(entity.unplaced),
    entity.geometry?.accuracy ?? null,
    entity.geometry?.errorMetres ?? null,
    (archive.details?.mentions[entity.id] ?? []).map(locator).join(" "),
  ]),
});

const relationsTable = (archive: Archive): Table => ({
  name: "relations",
  columns: [
    "from",
    ...threeColumns("from"),
    "type",
    "to",
    ...threeColumns("to"),
    "inferred",
    ...evidenceColumns,
    "restatedAt",
  ],
  rows: (archive.details?.relations ?? []).map((relation) => [
    relation.from,
    ...threeCells(archive.entities.get(relation.from)?.name),
    relation.type,
    relation.to,
    ...threeCells(archive.entities.get(relation.to)?.name),
    relation.inferred ? "true" : null,
    ...evidenceCells(archive, relation.evidence),
    (relation.restatedAt ?? []).map(locator).join(" "),
  ]),
});

const conflictsTable = (archive: Archive): Table => ({
  name: "conflicts",
  columns: ["id", "kind", "facts", ...threeColumns("explanation")],
  rows: (archive.details?.conflicts ?? []).map((conflict) => [
    conflict.id,
    conflict.kind,
    conflict.facts.join(" "),
    ...threeCells(conflict.explanation),
  ]),
});

export const evidenceColumns = [
  "source",
  "sourceTitle",
  "sourceStatus",
  "section",
  "offset",
  "figure",
] as const;

export const evidenceCells = (
  archive: Archive,
  { source, section, offset, figure }: Evidence,
): Cell[] => {
  const document = archive.sources.get(source);
  return [source, document?.title.zh ?? null, document?.status ?? null, section, offset, figure];
};

const locator = ({ source, offset }: { source: string; offset: number }): string =>
  `${source.replace("source/", "")}@${offset}`;

export const threeColumns = (name: string): string[] =>
  ["zh", "en", "ko"].map((one) => `${name}.${one}`);

export const threeCells = (words: { zh: string; en: string; ko: string } | undefined): Cell[] =>
  words ? [words.zh, words.en, words.ko] : [null, null, null];
