import { entityIdPattern, sourceIdPattern } from "#domain/catalog.ts";
import { bodyOrders, type DutyFilter, everyDuty } from "#domain/duty-filter.ts";

/**
 * `in:source/003,about:zone/gaoqu,of:body/…,only:leadless,by:duties,words:…`: what is typed comes last, for it may
 * hold a comma. Also the parts that make no sense.
 */
export const readDuties = (written: string): { filter: DutyFilter; leftOut: string[] } => {
  const [, parts = "", words = ""] = /^(.*?)(?:(?:^|,)words:(.*))?$/s.exec(written) ?? [];
  const filter: DutyFilter = { ...everyDuty, words };
  const leftOut = parts.split(",").filter((part) => part !== "" && !takePart(filter, part));
  return { filter, leftOut };
};

/** null for the filter that leaves everything. */
export const writeDuties = ({
  words,
  source,
  about,
  of,
  isLeadless,
  order,
}: DutyFilter): string | null =>
  [
    source && `in:${source}`,
    about && `about:${about}`,
    of && `of:${of}`,
    isLeadless && "only:leadless",
    order !== everyDuty.order && `by:${order}`,
    words && `words:${words}`,
  ]
    .filter(Boolean)
    .join(",") || null;

/** Whether a part could be understood. */
const takePart = (filter: DutyFilter, part: string): boolean => {
  const at = part.indexOf(":");
  const value = part.slice(at + 1);
  const order = bodyOrders.find((one) => one === value);
  switch (part.slice(0, at)) {
    case "in":
      if (!sourceIdPattern.test(value)) return false;
      filter.source = value;
      return true;
    case "about":
    case "of":
      if (!entityIdPattern.test(value)) return false;
      filter[part.startsWith("of") ? "of" : "about"] = value;
      return true;
    case "only":
      filter.isLeadless = value === "leadless";
      return filter.isLeadless;
    case "by":
      if (order) filter.order = order;
      return order !== undefined;
    default:
      return false;
  }
};
