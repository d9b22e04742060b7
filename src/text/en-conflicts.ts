import type { ConflictsText } from "./zh-conflicts.ts";

const conflictCount = (count: number) => (count === 1 ? "1 conflict" : `${count} conflicts`);

/** The words of the view of contradictions, in English. */
export const enConflicts: ConflictsText = {
  title: "Conflicts",
  byDocuments: "Between which documents",
  byDocumentsNote:
    "On the diagonal a document contradicts itself, elsewhere two contradict one another. A number shows only these.",
  byAreas: "Which areas, which kind",
  byAreasNote:
    "A conflict may concern several areas. A number, an area or a kind shows only these.",
  document: "Document",
  area: "Area",
  kind: "Kind",
  total: "In all",
  cell: (row, column, count) => `${row}, ${column}: ${conflictCount(count)}`,
  within: (document, count) => `Within ${document}: ${conflictCount(count)}`,
  between: (one, other, count) => `Between ${one} and ${other}: ${conflictCount(count)}`,
  inDocument: (document) => `With ${document}`,
  withinName: (document) => `Within ${document}`,
  betweenName: (one, other) => `Between ${one} and ${other}`,
  words: "Filter by explanation, indicator, name or wording",
  anyKind: "All kinds",
  anyArea: "All areas",
  anyDocuments: "All documents",
  grouping: "Group",
  groupings: { kind: "By kind", documents: "By documents", area: "By area" },
  as: "Show as",
  cards: "Cards",
  table: "Table",
  noArea: "Concerning no area",
  listed: (count, all) => `${count} of ${conflictCount(all)} listed`,
  download: "Download these, CSV",
  clearAll: "Clear all filters",
  none: "No conflict matches.",
  frees: (name, count) => `Without “${name}”: ${conflictCount(count)}`,
  columns: {
    kind: "Kind",
    what: "What does not fit",
    sides: "As each side is written",
    areas: "Areas concerned",
  },
};
