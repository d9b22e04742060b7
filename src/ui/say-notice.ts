import type { Operator } from "#domain/operator.ts";
import type { Text } from "#text/zh.ts";

/** That a map is indicative, or the number under which it was reviewed. */
export const sayNotice = (
  { mapReviewNumber }: Pick<Operator, "mapReviewNumber">,
  { notice }: Text,
): string => (mapReviewNumber ? notice.reviewed(mapReviewNumber) : notice.unreviewed);
