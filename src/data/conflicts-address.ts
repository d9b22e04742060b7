import { conflictKinds, entityIdPattern, sourceIdPattern } from "#domain/catalog.ts";
import { type ConflictFilter, conflictGroupings, everyConflict } from "#domain/conflict-filter.ts";

/**
 * `kind:superseded,about:zone/gaoqu,in:source/001,and:source/003,by:documents,as:table,words:…`: what is typed comes
 * last, for it may hold a comma. Also the parts that make no sense.
 */
export const readConflicts = (written: string): { filter: ConflictFilter; leftOut: string[] } => {
  const [, parts = "", words = ""] = /^(.*?)(?:(?:^|,)words:(.*))?$/s.exec(written) ?? [];
  const filter: ConflictFilter = { ...everyConflict, words };
  const leftOut = parts.split(",").filter((part) => part !== "" && !takePart(filter, part));
  return { filter, leftOut };
};

/** null for the filter that leaves everything. */
export const writeConflicts = ({
  words,
  kind,
  area,
  sources,
  grouping,
  isTable,
}: ConflictFilter): string | null =>
  [
    kind && `kind:${kind}`,
    area && `about:${area}`,
    sources && `in:${sources[0]}`,
    sources?.[1] && `and:${sources[1]}`,
    grouping !== everyConflict.grouping && `by:${grouping}`,
    isTable && "as:table",
    words && `words:${words}`,
  ]
    .filter(Boolean)
    .join(",") || null;

/** Whether a part could be understood. */
const takePart = (filter: ConflictFilter, part: string): boolean => {
  const at = part.indexOf(":");
  const value = part.slice(at + 1);
  const kind = conflictKinds.find((one) => one === value);
  const grouping = conflictGroupings.find((one) => one === value);
  switch (part.slice(0, at)) {
    case "kind":
      if (kind) filter.kind = kind;
      return kind !== undefined;
    case "about":
      if (!entityIdPattern.test(value)) return false;
      filter.area = value;
      return true;
    case "in":
      if (!sourceIdPattern.test(value)) return false;
      filter.sources = [value];
      return true;
    case "and":
      if (!sourceIdPattern.test(value) || !filter.sources) return false;
      filter.sources = [filter.sources[0], value];
      return true;
    case "by":
      if (grouping) filter.grouping = grouping;
      return grouping !== undefined;
    case "as":
      filter.isTable = value === "table";
      return filter.isTable;
    default:
      return false;
  }
};
