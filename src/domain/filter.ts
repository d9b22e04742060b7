import type { Enclosing } from "./analysis/enclosing.ts";
import type { FactKind, Source } from "./catalog.ts";
import type { EntityType } from "./entity-type.ts";

/**
 * How well it is known where something is: inside a published line, inside a drawn shape, at a point, somewhere in
 * its area, or not at all.
 */
export const placements = ["derived", "indicative", "point", "unlocated", "none"] as const;
export type Placement = (typeof placements)[number];

/** Years of facts: from the first to the last, both included; or those of which no year is stated. */
export type Years = { first: number; last: number } | "unstated";

/** A drawn area by which is filtered: the id of the drawing, and its outline where a link brings one along. */
export interface Enclosure {
  drawing: string;
  outline: Enclosing | null;
}

/**
 * What is shown on the map and in lists. The values of one dimension are alternatives, its dimensions hold all at
 * once. Kinds, years, documents and their status must hold of one and the same fact.
 */
export interface Filter {
  types: readonly EntityType[];
  /** Ids of clusters and chains. */
  industries: readonly string[];
  kinds: readonly FactKind[];
  years: Years | null;
  /** Ids of documents. */
  sources: readonly string[];
  statuses: readonly Source["status"][];
  /** Ids of bodies that answer for it. */
  bodies: readonly string[];
  placements: readonly Placement[];
  /** Ids of areas the documents put it in. */
  inside: readonly string[];
  /** Drawn areas it lies in or overlaps, certainly or possibly. */
  drawings: readonly Enclosure[];
  /** Part of a name, an alias or pinyin. */
  text: string;
  /** Only what the map has in view. */
  isInView: boolean;
}

export const everything: Filter = {
  types: [],
  industries: [],
  kinds: [],
  years: null,
  sources: [],
  statuses: [],
  bodies: [],
  placements: [],
  inside: [],
  drawings: [],
  text: "",
  isInView: false,
};

/** The dimensions of which several values may be chosen. */
export const listedDimensions = [
  "types",
  "industries",
  "kinds",
  "sources",
  "statuses",
  "bodies",
  "placements",
  "inside",
] as const satisfies readonly (keyof Filter)[];
export type ListedDimension = (typeof listedDimensions)[number];
export type Dimension = keyof Filter;

const dimensions: readonly Dimension[] = [
  ...listedDimensions,
  "drawings",
  "years",
  "text",
  "isInView",
];

export const isFiltering = (filter: Filter, dimension: Dimension): boolean => {
  const value = filter[dimension];
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
};

/** The dimensions that leave something out. */
export const activeDimensions = (filter: Filter): Dimension[] =>
  dimensions.filter((dimension) => isFiltering(filter, dimension));

/** The filter with one more value of a dimension, or without it if it has it. */
export const toggleValue = (filter: Filter, dimension: ListedDimension, value: string): Filter => {
  const values: readonly string[] = filter[dimension];
  return {
    ...filter,
    [dimension]: values.includes(value)
      ? values.filter((one) => one !== value)
      : [...values, value],
  };
};

/** The filter without a dimension. */
export const without = (filter: Filter, dimension: Dimension): Filter => ({
  ...filter,
  [dimension]: everything[dimension],
});
