import type { TargetsText } from "./zh-targets.ts";

/** The words of the table of targets, in English. */
export const enTargets: TargetsText = {
  title: "Table of targets",
  intro:
    "Every target with a number in the five documents, each beside the state of the same thing by the same measure. Plans (things to be done) are not listed. Where definitions differ, it says so below the figure.",
  listed: (listed, all) => (listed === all ? `${all} targets` : `${listed} of ${all} targets`),
  statuses: {
    open: "Open",
    met: "Met",
    "expired-outcome-unknown": "Expired, outcome unknown",
    "below-baseline": "Below the baseline",
    undated: "Year not stated",
  },
  statusMeanings: {
    open: "The target year is not over",
    met: "A like state of the target year or later reaches the target",
    "expired-outcome-unknown":
      "The target year is over, and no like state in the documents reaches the target",
    "below-baseline": "The target falls short of the state the documents themselves give",
    undated: "The documents give no target year",
  },
  byStatus: "Filter by status",
  topic: "Topic",
  anyTopic: "All topics",
  area: "Area",
  anyArea: "All areas",
  text: "Indicator, name, year or original wording",
  download: "Download listed as CSV",
  columns: {
    indicator: "Indicator",
    subject: "Of",
    baseline: "Baseline",
    path: "Path",
    target: "Target",
    year: "Year",
    growth: "Required yearly growth",
    status: "Status",
  },
  table: "Targets",
  sortBy: "Sort",
  noBaseline: "No like baseline",
  growth: {
    percent: (atLeast, value) => `${atLeast} ${value}% a year`,
    points: (atLeast, value) => `${atLeast} ${value} percentage points a year`,
    none: "—",
    noneReason: "Not derived: a year is not stated, or there is no like baseline",
    derived: "Derived",
  },
  formula:
    "“Required yearly growth” is derived by the atlas and stands in no document: quantities (target ÷ baseline)^(1 ÷ years) − 1; shares (target − baseline) ÷ years, in percentage points; only where both years are stated. Baseline, target and growth are sorted only within one unit.",
  chart: (first, last) =>
    `Small charts: years ${first}–${last} across; upwards from 0, each row to its own scale. Dots are baselines, diamonds targets; dashes and hollow ones mean that a year is not stated.`,
  path: (from, to) => `From ${from} to ${to}`,
  pathAlone: (to) => `Target ${to}, no like baseline`,
  point: (value, year) => `${value} (${year})`,
  onMap: "See on the map",
  onMapOf: (name) => `See on the map: the paths of the areas to their targets for “${name}”`,
  reachedBy: "Reached by",
  none: "No target meets all of these conditions.",
  free: (filter, count) => `Drop “${filter}” (${count})`,
  freeAll: "Drop all filters",
};
