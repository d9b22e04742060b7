/** Columns of the list besides the name and those of indicators. */
export const listColumns = [
  "type",
  "area",
  "industries",
  "figure",
  "facts",
  "bodies",
  "sources",
  "placement",
] as const;
export type ListColumn = (typeof listColumns)[number];

/** By what the list is put in groups. */
export const listGroups = ["type", "area", "industries", "sources", "placement"] as const;
export type ListGroup = (typeof listGroups)[number];

/** What the list of entries shows of those the filter leaves, and how. */
export interface ListQuery {
  /** What the map draws, or all there is. */
  scope: "map" | "all";
  columns: readonly ListColumn[];
  /** Ids of indicators that have a column. */
  indicators: readonly string[];
  /** A column, the id of an indicator that has one, or `name`; null leaves the order of the catalog. */
  sort: { by: string; isDown: boolean } | null;
  group: ListGroup | null;
}

export const defaultList: ListQuery = {
  scope: "map",
  columns: ["type", "area", "industries", "figure"],
  indicators: [],
  sort: null,
  group: null,
};
