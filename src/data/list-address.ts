import {
  defaultList,
  type ListColumn,
  type ListQuery,
  listColumns,
  listGroups,
} from "#domain/list-query.ts";

const indicatorPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `all,columns:type.area,of:gdp.rd-share,sort:-gdp,group:type`; null for the list as it first comes. */
export const writeList = ({ scope, columns, indicators, sort, group }: ListQuery): string | null =>
  [
    scope === "all" && scope,
    columns.join() !== defaultList.columns.join() && `columns:${columns.join(".")}`,
    indicators.length > 0 && `of:${indicators.join(".")}`,
    sort && `sort:${sort.isDown ? "-" : ""}${sort.by}`,
    group && `group:${group}`,
  ]
    .filter((part) => part)
    .join(",") || null;

/** What was written, and the parts of it that make no sense. */
export const readList = (written: string): { list: ListQuery; leftOut: string[] } => {
  const list: { -readonly [Key in keyof ListQuery]: ListQuery[Key] } = { ...defaultList };
  const leftOut = written.split(",").filter((part) => part !== "" && !takePart(list, part));
  return { list, leftOut };
};

const takePart = (
  list: { -readonly [Key in keyof ListQuery]: ListQuery[Key] },
  part: string,
): boolean => {
  const at = part.indexOf(":");
  const value = part.slice(at + 1);
  const values = [...new Set(value.split("."))].filter((one) => one !== "");
  const by = value.replace(/^-/, "");
  const grouping = listGroups.find((one) => one === value);
  switch (at < 0 ? part : part.slice(0, at)) {
    case "all":
      list.scope = "all";
      return at < 0;
    case "columns":
      list.columns = values.filter((one): one is ListColumn =>
        (listColumns as readonly string[]).includes(one),
      );
      return list.columns.length === values.length;
    case "of":
      list.indicators = values.filter((one) => indicatorPattern.test(one));
      return list.indicators.length === values.length;
    case "sort":
      if (!indicatorPattern.test(by)) return false;
      list.sort = { by, isDown: value.startsWith("-") };
      return true;
    case "group":
      if (!grouping) return false;
      list.group = grouping;
      return true;
    default:
      return false;
  }
};
