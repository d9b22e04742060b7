import { isNamedBasemap, isShareable } from "#domain/basemap.ts";
import { entityIdPattern, type FactKind, sourceIdPattern } from "#domain/catalog.ts";
import { rowChoices } from "#domain/compare-choice.ts";
import { writeCriteria, writeWeights } from "#domain/invest/write-criteria.ts";
import { viewOfSide } from "#domain/pair/showing.ts";
import { readTargetQuery, writeTargetQuery } from "#domain/target-query.ts";
import {
  type Camera,
  classMethods,
  defaultView,
  displays,
  isNamedPage,
  modes,
  type Page,
  thematicLevels,
  type View,
} from "#domain/view.ts";
import { leftOutOfCompare, readCompare } from "./compare-address.ts";
import { readConflicts, writeConflicts } from "./conflicts-address.ts";
import {
  leftOutOfShortlist,
  readCriteria,
  readShortlist,
  readWeights,
} from "./criteria-address.ts";
import { readDuties, writeDuties } from "./duties-address.ts";
import { readFilter, readIndustries, writeFilter, writeIndustries } from "./filter-address.ts";
import { readList, writeList } from "./list-address.ts";
import { pairRows } from "./pair-address.ts";

/** One key of the address: how it is read from the query and written back. */
interface Entry<Key extends keyof View> {
  key: string;
  part: Key;
  /** undefined when the value makes no sense. What is read of a value may leave out parts of it. */
  read: (value: string, known: Known, view: View) => View[Key] | undefined;
  /** The parts of a value that `read` leaves out. */
  leftOut?: (value: string, known: Known) => readonly string[];
  /** null leaves the key out. */
  write: (value: View[Key], view: View) => string | null;
}

/** What a link may refer to, as far as it is known while reading it. */
export interface Known {
  layers: readonly string[];
}

const entry = <Key extends keyof View>(one: Entry<Key>): Entry<keyof View> =>
  one as unknown as Entry<keyof View>;

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: string): Value | undefined =>
    values.find((candidate) => candidate === value);

/** The address as a table: what stands in the query, one row a key. */
const single: readonly Entry<keyof View>[] = [
  entry({
    key: "mode",
    part: "mode",
    read: oneOf(modes),
    write: (value) => (value === defaultView.mode ? null : value),
  }),
  entry({
    key: "story",
    part: "story",
    read: (value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : undefined),
    write: (value) => value,
  }),
  entry({
    key: "scene",
    part: "scene",
    read: (value) => (/^[1-9]\d{0,2}$/.test(value) ? Number(value) : undefined),
    write: (value) => (value === defaultView.scene ? null : String(value)),
  }),
  entry({
    key: "desk",
    part: "isDesk",
    read: (value) => (value === "1" ? true : undefined),
    write: (value) => (value ? "1" : null),
  }),
  entry({
    key: "sel",
    part: "selection",
    read: (value) =>
      entityIdPattern.test(value) || sourceIdPattern.test(value) ? value : undefined,
    write: (value) => value,
  }),
  entry({
    key: "page",
    part: "page",
    read: (value) => {
      if (value === "map") return null;
      return isNamedPage(value) || sourceIdPattern.test(value) ? (value as Page) : undefined;
    },
    write: (value) => value,
  }),
  entry({
    key: "at",
    part: "at",
    read: (value) => (/^\d{1,7}$/.test(value) ? Number(value) : undefined),
    write: (value) => (value === null ? null : String(value)),
  }),
  entry({
    key: "industry",
    part: "filter",
    read: (value, _known, { filter }) => {
      const { industries } = readIndustries(value);
      return industries.length > 0 ? { ...filter, industries } : undefined;
    },
    leftOut: (value) => readIndustries(value).leftOut,
    write: writeIndustries,
  }),
  entry({
    key: "filter",
    part: "filter",
    read: (value, _known, { filter: { industries } }) => {
      const { filter } = readFilter(value);
      return writeFilter(filter) === null ? undefined : { ...filter, industries };
    },
    leftOut: (value) => readFilter(value).leftOut,
    write: writeFilter,
  }),
  entry({
    key: "list",
    part: "list",
    read: (value) => {
      const { list } = readList(value);
      return writeList(list) === null ? undefined : list;
    },
    leftOut: (value) => readList(value).leftOut,
    write: writeList,
  }),
  entry({
    key: "targets",
    part: "targets",
    read: (value) => readTargetQuery(value).query ?? undefined,
    leftOut: (value) => readTargetQuery(value).leftOut,
    write: (value) => writeTargetQuery(value) || null,
  }),
  entry({
    key: "duties",
    part: "duties",
    read: (value) => readDuties(value).filter,
    leftOut: (value) => readDuties(value).leftOut,
    write: writeDuties,
  }),
  entry({
    key: "compare",
    part: "compare",
    read: readCompare,
    leftOut: leftOutOfCompare,
    write: (value) => value.join(",") || null,
  }),
  entry({
    key: "rows",
    part: "compareRows",
    read: oneOf(rowChoices),
    write: (value) => (value === defaultView.compareRows ? null : value),
  }),
  entry({
    key: "conflicts",
    part: "conflicts",
    read: (value) => readConflicts(value).filter,
    leftOut: (value) => readConflicts(value).leftOut,
    write: writeConflicts,
  }),
  entry({
    key: "criteria",
    part: "criteria",
    read: (value) => {
      const { criteria } = readCriteria(value);
      return criteria.length > 0 ? criteria : undefined;
    },
    leftOut: (value) => readCriteria(value).leftOut,
    write: writeCriteria,
  }),
  entry({
    key: "weights",
    part: "criteria",
    read: (value, _known, { criteria }) => readWeights(value, criteria),
    write: writeWeights,
  }),
  entry({
    key: "shortlist",
    part: "shortlist",
    read: readShortlist,
    leftOut: leftOutOfShortlist,
    write: (value) => value.join(",") || null,
  }),
  entry({
    key: "made",
    part: "madeWith",
    read: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined),
    write: (value) => value,
  }),
  entry({
    key: "layers",
    part: "layers",
    read: (value, { layers }) => {
      const wanted = value.split(",").filter((id) => layers.includes(id));
      return wanted.length > 0 || value === "" ? wanted : undefined;
    },
    leftOut: (value, { layers }) =>
      value.split(",").filter((id) => id !== "" && !layers.includes(id)),
    write: (value) => value?.join(",") ?? null,
  }),
  entry({
    key: "opacity",
    part: "opacities",
    read: (value, known) => {
      const pairs = value.split(",").flatMap((pair) => {
        const read = readOpacity(pair, known);
        return read ? [read] : [];
      });
      return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
    },
    leftOut: (value, known) => value.split(",").filter((pair) => !readOpacity(pair, known)),
    write: (value) =>
      Object.entries(value)
        .map((pair) => pair.join(":"))
        .join(",") || null,
  }),
  entry({
    key: "without",
    part: "without",
    read: (value) => {
      const entries = value.split(",").filter((id) => legendEntryPattern.test(id));
      return entries.length > 0 ? entries : undefined;
    },
    leftOut: (value) => value.split(",").filter((id) => !legendEntryPattern.test(id)),
    write: (value) => value.join(",") || null,
  }),
  entry({
    key: "basemap",
    part: "basemap",
    // What may not be written is not read either: a key in a link would travel on with it.
    read: (value) =>
      value === "embedded" ? null : isNamedBasemap(value) || isShareable(value) ? value : undefined,
    write: (value) =>
      value !== null && (isNamedBasemap(value) || isShareable(value)) ? value : null,
  }),
  entry({
    key: "indicator",
    part: "indicator",
    read: (value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : undefined),
    write: (value) => value,
  }),
  entry({
    key: "year",
    part: "year",
    read: (value) => {
      if (value === "unstated") return value;
      return /^\d{4}$/.test(value) ? Number(value) : undefined;
    },
    write: (value) => (value === null ? null : String(value)),
  }),
  entry({
    key: "kind",
    part: "kind",
    read: oneOf<FactKind>(["baseline", "target", "plan", "history"]),
    write: (value) => value,
  }),
  entry({ key: "level", part: "level", read: oneOf(thematicLevels), write: (value) => value }),
  entry({
    key: "display",
    part: "display",
    read: oneOf(displays),
    write: (value) => (value === defaultView.display ? null : value),
  }),
  entry({
    key: "classes",
    part: "classing",
    read: oneOf(classMethods),
    write: (value) => (value === defaultView.classing ? null : value),
  }),
  entry({
    key: "theme",
    part: "theme",
    read: oneOf<"light" | "dark">(["light", "dark"]),
    write: (value) => (value === "light" ? null : value),
  }),
  entry({
    key: "lang",
    part: "language",
    read: oneOf<"zh" | "en" | "ko">(["zh", "en", "ko"]),
    write: (value) => (value === "zh" ? null : value),
  }),
  entry({ key: "q", part: "query", read: (value) => value, write: (value) => value }),
];

/** What differs in a second map is said by the same rows, and read when the first one is known. */
const table: readonly Entry<keyof View>[] = [...single, ...pairRows(single).map(entry)];

const legendEntryPattern = /^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** `<layer>:<percent from 10 to 90>` as a pair. */
const readOpacity = (pair: string, { layers }: Known): [string, number] | undefined => {
  const [, layer = "", percent = ""] = /^([a-z-]+):([1-9]\d)$/.exec(pair) ?? [];
  return layers.includes(layer) ? [layer, Number(percent)] : undefined;
};

/** What an address says, and the parts of it that could not be understood, as written. */
export const readAddress = (
  address: { search: string; hash: string },
  known: Known,
): { view: View; problems: string[] } => {
  const view: View = { ...defaultView };
  const problems: string[] = [];
  const query = new URLSearchParams(address.search);
  for (const [key, value] of inOrder(query)) {
    const row = table.find((candidate) => candidate.key === key);
    const read = row?.read(value, known, view);
    if (!row || read === undefined) {
      problems.push(`${key}=${value}`.slice(0, 60));
      continue;
    }
    Object.assign(view, { [row.part]: read });
    for (const part of row.leftOut?.(value, known) ?? [])
      problems.push(`${key}=${part}`.slice(0, 60));
  }
  if (!query.has("page") && isComparison(view)) view.page = "compare";
  if (address.hash.length > 1) {
    const camera = readCamera(address.hash.slice(1));
    if (camera) view.camera = camera;
    else problems.push(address.hash.slice(0, 60));
  }
  return { view, problems };
};

/** As it stands; but what weighs criteria is read after them, and a second map after the first. */
const inOrder = (query: URLSearchParams): [string, string][] => {
  const placeOf = ([key]: [string, string]) => {
    if (table.find((row) => row.key === key)?.part === "pair") return 2;
    return key === "weights" ? 1 : 0;
  };
  return [...query].sort((a, b) => placeOf(a) - placeOf(b));
};

/** The query and hash that say a view, defaults left out. */
export const writeAddress = (edited: View): { search: string; hash: string } => {
  const view = viewOfSide(edited, "a");
  const isPresented = view.mode === "present";
  const pairs = table.flatMap(({ key, part, write }) => {
    // A scene says all the rest itself.
    if (isPresented && !partsOfStage.includes(part)) return [];
    const value = write(view[part], view);
    // A slash and a comma are allowed in a query and read better than their codes.
    return value === null
      ? []
      : [
          `${key}=${encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%3B", ";")}`,
        ];
  });
  // Areas that wait to be compared while the map is looked at.
  if (view.page === null && isComparison(view)) pairs.push("page=map");
  return {
    search: pairs.length > 0 ? `?${pairs.join("&")}` : "",
    hash: view.camera && !isPresented ? `#${writeCamera(view.camera)}` : "",
  };
};

/** What a link to the stage holds. */
const partsOfStage: readonly (keyof View)[] = ["mode", "story", "scene", "isDesk", "language"];

/** Whether the areas in a link are a comparison of themselves, without a page being named. */
const isComparison = ({ compare }: { compare?: unknown }): boolean =>
  Array.isArray(compare) && compare.length > 1;

/** `zoom/lat/lng/bearing/pitch` with MapLibre's own rounding; bearing and pitch left out when zero. */
const writeCamera = ({ zoom, latitude, longitude, bearing, pitch }: Camera): string => {
  const places = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  const parts = [
    Math.round(zoom * 100) / 100,
    Number(latitude.toFixed(places)),
    Number(longitude.toFixed(places)),
  ];
  if (bearing || pitch) parts.push(Math.round(bearing * 10) / 10);
  if (pitch) parts.push(Math.round(pitch));
  return parts.join("/");
};

const readCamera = (written: string): Camera | undefined => {
  const numbers = written.split("/").map((part) => (part === "" ? Number.NaN : Number(part)));
  if (
    numbers.length < 3 ||
    numbers.length > 5 ||
    numbers.some((number) => !Number.isFinite(number))
  )
    return undefined;
  const [zoom = 0, latitude = 0, longitude = 0, bearing = 0, pitch = 0] = numbers;
  const isOnMap =
    zoom >= 0 &&
    zoom <= 24 &&
    Math.abs(latitude) <= 85 &&
    Math.abs(longitude) <= 180 &&
    pitch >= 0 &&
    pitch <= 85;
  return isOnMap ? { zoom, latitude, longitude, bearing, pitch } : undefined;
};
