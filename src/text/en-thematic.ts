import type { ThematicText } from "./zh-thematic.ts";

/** The words of thematic maps, in English. */
export const enThematic: ThematicText = {
  title: "Thematic map",
  legend: (name) => `Legend of the thematic map: ${name}`,
  choose: "Choose a theme",
  change: "Change theme",
  placeholder: "Name of an indicator, such as “R&D”",
  hint: "A theme needs an indicator that at least two areas share in the same unit, or of which one area has both a state and a target.",
  found: (count) => (count === 1 ? "One theme" : `${count} themes`),
  stated: "Stated in documents",
  counts: "Counts of this atlas",
  none: (typed) => `No theme has “${typed}” in its name`,
  noneHelp: "Other figures stand in the panel of each area and in the table of targets.",
  reach: (areas, hasCity) =>
    `${areas} ${areas === 1 ? "area" : "areas"}${hasCity ? " and the city" : ""}`,
  close: "Close the thematic map",
  expand: "Open the legend",
  collapse: "Fold the legend",
  options: "Options",
  level: "Compare",
  levels: { zones: "Zones", districts: "Districts" },
  moment: "Values",
  latest: "Latest of each, states first",
  display: "Shown as",
  displays: { fill: "Fills", symbol: "Circles", column: "Columns", path: "Paths" },
  displayNotes: {
    fill: "",
    symbol: "Circles are as large in area as their values.",
    column:
      "Columns are as high as their values. Choosing them tilts the map; “North up” looks straight down again.",
  },
  method: "Classes",
  methods: { natural: "Natural breaks", quantile: "Quantiles", equal: "Equal intervals" },
  methodNotes: {
    natural: "parted at the widest gaps between values",
    quantile: "about as many areas in each class",
    equal: "each class spans the same range",
  },
  only: (range) => `Show this class alone: ${range}`,
  emptyClass: "no area",
  unit: (unit) => `Unit: ${unit}`,
  bareUnit: "number",
  city: "Whole city (for reference, not drawn)",
  cityItself: "City level itself, without its areas (for reference, not drawn)",
  unlike: (parts) => `Do not rank these values: ${parts}.`,
  unlikeParts: {
    years: "years differ",
    kinds: "kinds differ",
    unknownYears: "some years are not stated",
  },
  alone: "Only one area has a stated value: there is nothing to compare on the map.",
  nothing: "No area has a stated value of this year and kind.",
  takeLatest: "Take the latest of each",
  hidden: "This layer is not shown.",
  showLayer: "Show the layer",
  countNote:
    "A count of what this atlas has entered from five documents, no statistics. Three of them are about the Hi-Tech Zone or the Weihai ETDZ alone, so more is counted there.",
  counted: (area, count) => `${area} ${count}: list what was counted`,
  formula: (words) => `Counted: ${words}`,
  paths: {
    alone: "Path to the target of one area",
    measure: "from state to target",
    none: "No target stated",
    undrawn: "The map draws the first target of each area.",
    caption: {
      aim: (target) => `target ${target}`,
      from: (baseline, target) => `${baseline} → ${target}`,
      position: (year, value) => `${year}: ${value} (derived)`,
      more: (count) => (count === 1 ? "one more target" : `${count} more targets`),
    },
    position: (year) => `Should be, ${year}`,
    gap: (gap) => `${gap} from the baseline listed`,
    points: (value) => `${value} percentage points`,
    derived: "Derived",
    noPosition: {
      open: "Not derived: a year is not stated, or there is no like baseline",
      met: "Not derived: the target is met",
      "expired-outcome-unknown": "Not derived: the target year is over, outcome unknown",
      "below-baseline": "Not derived: the target lies below the baseline",
      undated: "Not derived: the target year is not stated",
    },
    formula: (year) =>
      `“Should be, ${year}” is derived by the atlas, stands in no document and is no progress made:`,
    percent: "baseline × (target ÷ baseline)^(years elapsed ÷ years of the path)",
    pointsFormula: "baseline + (target − baseline) × years elapsed ÷ years of the path",
    noneOpen: (year) =>
      `No path on this map leads through ${year}: its year is over or not stated, or there is no like baseline.`,
    unlike: (parts) => `Do not rank these paths: ${parts}.`,
    unlikeParts: {
      targetYears: "target years differ",
      baselineYears: "baseline years differ",
      unknownYears: "some years are not stated",
      missingBaselines: "some have no like baseline",
    },
    scale: (first, last) =>
      `Small drawings: years ${first}–${last} across in all; upwards from 0, each to its own scale, so heights cannot be compared.`,
    bareScale:
      "Small drawings: upwards from 0, each to its own scale, so heights cannot be compared.",
    key: {
      baseline: "Baseline",
      target: "Target",
      undated: "Hollow, dashed: year not stated",
      position:
        "Bar across: where it should be this year (derived); upright: the gap to the baseline",
      expired: "Question mark: target year over, outcome unknown",
    },
  },
  chart: "In the thematic map",
  measures: {
    parks: { name: "Parks", formula: "each park the documents put in the area" },
    projects: { name: "Projects", formula: "each project the documents put in the area" },
    platforms: {
      name: "Innovation platforms",
      formula: "each platform the documents put in the area",
    },
    enterprises: {
      name: "Firms named",
      formula: "each firm the documents name and put in the area",
    },
    institutions: {
      name: "Universities and institutions",
      formula: "each institution the documents put in the area",
    },
    industries: {
      name: "Leading industries",
      formula: "clusters and chains the documents say the area leads",
    },
    commitments: {
      name: "Targets and plans",
      formula: "targets and plans stated of the area itself, with or without a figure",
    },
    tasks: { name: "Tasks for the area", formula: "tasks and sections that concern the area" },
    unlocated: {
      name: "Entries not located",
      formula: "what the documents put in the area without saying where",
    },
  },
};
