import type { EntityType } from "#domain/entity-type.ts";
import type { IndexEntity } from "#domain/slice.ts";

/** Whether a place can have a sheet: whatever can be a candidate, and the areas these lie in. */
export const hasFactSheet = ({ type }: Pick<IndexEntity, "type">): boolean =>
  sheetTypes.includes(type);

const sheetTypes: readonly EntityType[] = [
  "district",
  "zone",
  "subzone",
  "park",
  "demonstration-zone",
  "marine-core",
];
