import type { ThematicText } from "./zh-thematic.ts";

/** The words of thematic maps, in English. */
export const enThematic: ThematicText = {
  title: "Thematic map",
  legend: (name) => `Legend of the thematic map: ${name}`,
  choose: "Choose a theme",
  change: "Change theme",
  placeholder: "Name of an indicator, such as “R&D”",
  hint: "A theme needs an indicator that at least two areas share in the same unit.",
  found: (count) => (count === 1 ? "One theme" : `${count} themes`),
  stated: "Stated in documents",
  counts: "Counts of this atlas",
  none: (typed) => `No theme has “${typed}” in its name`,
  noneHelp:
    "Themes are indicators that several areas share; other figures stand in the panel of each area.",
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
  displays: { fill: "Fills", symbol: "Circles", column: "Columns" },
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
