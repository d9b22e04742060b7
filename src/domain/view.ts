import type { FactKind } from "./catalog.ts";
import type { RowChoice } from "./compare-choice.ts";
import { type ConflictFilter, everyConflict } from "./conflict-filter.ts";
import { type DutyFilter, everyDuty } from "./duty-filter.ts";
import { everything, type Filter, type Years } from "./filter.ts";
import type { Criterion } from "./invest/criterion.ts";
import { defaultList, type ListQuery } from "./list-query.ts";
import { allTargets, type TargetQuery } from "./target-query.ts";

/** Degrees, WGS84. */
export interface Position {
  longitude: number;
  latitude: number;
}

/** Where the map looks. Degrees, WGS84; zoom as MapLibre counts it (512-pixel tiles). */
export interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
  bearing: number;
  pitch: number;
}

/** Views of the whole that stand below the map and drive it. */
const pagesBesideMap = ["list", "structure", "industries", "timeline"] as const;
/** Views of the whole that take the place of the map. */
const pagesOfTheirOwn = ["targets", "responsibilities", "compare", "conflicts", "data"] as const;

/** The views of the whole, in the order they are offered. */
export const pages = [...pagesBesideMap, ...pagesOfTheirOwn] as const;
export type NamedPage = (typeof pages)[number];
/** `source/<three digits>` is the reader of that source. */
export type Page = NamedPage | `source/${string}`;

export const isNamedPage = (page: string | null): page is NamedPage =>
  (pages as readonly (string | null)[]).includes(page);

/** Whether a page stands in the place of the map. */
export const coversMap = (page: Page | null): boolean => page !== null && !isBesideMap(page);

export const isBesideMap = (page: Page | null): boolean =>
  (pagesBesideMap as readonly (Page | null)[]).includes(page);

/** Which areas a thematic map compares. */
export const thematicLevels = ["zones", "districts"] as const;
export type ThematicLevel = (typeof thematicLevels)[number];

/** How a thematic map shows a value, or the way from a state to a target. */
export const displays = ["fill", "symbol", "column", "path"] as const;
export type Display = (typeof displays)[number];

/** How the values of a thematic map are put in classes: at large gaps, in classes of equal size, of equal width. */
export const classMethods = ["natural", "quantile", "equal"] as const;
export type ClassMethod = (typeof classMethods)[number];

/** What the atlas is used for: to look around, to choose a place, or to present scenes that fill the screen. */
export const modes = ["explore", "invest", "present"] as const;
export type Mode = (typeof modes)[number];

/** How two maps are shown: one window with a divider, or side by side. */
export const pairWays = ["swipe", "beside"] as const;
export type PairWay = (typeof pairWays)[number];

/** Which of two maps: `a` is the left one. */
export const pairSides = ["a", "b"] as const;
export type PairSide = (typeof pairSides)[number];

/** All that two maps may show otherwise than each other. */
export interface Showing
  extends Pick<
    View,
    "layers" | "opacities" | "without" | "basemap" | "indicator" | "year" | "kind"
  > {
  /** The years of the filter. */
  years: Years | null;
}

/** Two maps at once. The view itself is the one that panels and tools work on. */
export interface Pair {
  way: PairWay;
  /** Which map the view is. */
  edited: PairSide;
  /** What the map beside it shows. */
  other: Showing;
}

/** What a link holds. `null` means "not said": the default, or the person's own setting. */
export interface View {
  mode: Mode;
  /** What is asked of a place to invest in. */
  criteria: readonly Criterion[];
  /** Ids of the places that were chosen, in the order a person gave them. */
  shortlist: readonly string[];
  /** The data version criteria and shortlist were made with (`YYYY-MM-DD`); null: this one. */
  madeWith: string | null;
  /** Id of the story that is presented, or to which one goes back after exploring; null without one. */
  story: string | null;
  /** Which of its scenes, counted from 1. */
  scene: number;
  /** Whether this is the window of the presenter, who drives the stage in another. */
  isDesk: boolean;
  /** Id of the selected entity or source. */
  selection: string | null;
  /** What is shown instead of the map: a page of the whole, or the reader of a source. */
  page: Page | null;
  /** The code point at which the reader opens its source. */
  at: number | null;
  /** What is shown on the map and in lists. */
  filter: Filter;
  /** What the list shows of it, and how. */
  list: ListQuery;
  /** Which targets the table of targets lists, and in which order. */
  targets: TargetQuery;
  /** What the responsibilities are narrowed to. */
  duties: DutyFilter;
  /** Ids of the areas that are compared, side by side. */
  compare: readonly string[];
  /** Which rows of the comparison are shown. */
  compareRows: RowChoice;
  /** What the contradictions are narrowed to. */
  conflicts: ConflictFilter;
  /** Ids of the visible layers, bottom to top, or null for the layers visible by default. */
  layers: readonly string[] | null;
  /** Percent by layer id, for the layers that are not drawn at full strength. */
  opacities: Readonly<Record<string, number>>;
  /** What is left out of visible layers: ids of areas, or `<layer>/<kind>`. */
  without: readonly string[];
  /** `none`, `tianditu-vector`, `tianditu-imagery` or the public address of a service; null is the embedded one. */
  basemap: string | null;
  /** Id of the indicator a thematic map shows, or null without one. */
  indicator: string | null;
  /** The year its values are of; null takes the latest of each area. */
  year: number | "unstated" | null;
  /** The kind its values are of; null takes a state before a target. */
  kind: FactKind | null;
  /** null takes the areas of which most is stated. */
  level: ThematicLevel | null;
  display: Display;
  classing: ClassMethod;
  /** The map beside this one; null shows one map. */
  pair: Pair | null;
  theme: "light" | "dark" | null;
  language: "zh" | "en" | "ko" | null;
  /** Words in the open search, or null when it is closed. */
  query: string | null;
  /** null frames the selection, or the city. */
  camera: Camera | null;
}

export const defaultView: View = {
  mode: "explore",
  criteria: [],
  shortlist: [],
  madeWith: null,
  story: null,
  scene: 1,
  isDesk: false,
  selection: null,
  page: null,
  at: null,
  filter: everything,
  list: defaultList,
  targets: allTargets,
  duties: everyDuty,
  compare: [],
  compareRows: "all",
  conflicts: everyConflict,
  layers: null,
  opacities: {},
  without: [],
  basemap: null,
  indicator: null,
  year: null,
  kind: null,
  level: null,
  display: "fill",
  classing: "natural",
  pair: null,
  theme: null,
  language: null,
  query: null,
  camera: null,
};
