import { isAreaType, isIndustryType } from "#domain/entity-type.ts";
import type { IndexEntity } from "#domain/slice.ts";

/** Whether a story can be drafted of it: an area other than a township, or an industry. */
export const canDraft = ({ type }: Pick<IndexEntity, "type">): boolean =>
  (isAreaType(type) && type !== "township") || isIndustryType(type);
