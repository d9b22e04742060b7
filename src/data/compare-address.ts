import { entityIdPattern } from "#domain/catalog.ts";
import { mostAreas } from "#domain/compare-choice.ts";
import { type EntityType, isAreaType } from "#domain/entity-type.ts";

/** Ids of areas, each once and no more than stand side by side; undefined when there is none. */
export const readCompare = (written: string): readonly string[] | undefined => {
  const ids = [...new Set(written.split(","))].filter(isAreaId).slice(0, mostAreas);
  return ids.length > 0 ? ids : undefined;
};

/** The ids that name no area, stand twice or are too many. */
export const leftOutOfCompare = (written: string): string[] => {
  const ids = written.split(",");
  const kept = readCompare(written) ?? [];
  return ids.filter((id, at) => id !== "" && (!kept.includes(id) || ids.indexOf(id) !== at));
};

const isAreaId = (id: string): boolean =>
  entityIdPattern.test(id) && isAreaType(id.split("/")[0] as EntityType);
