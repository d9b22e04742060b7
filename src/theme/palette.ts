type PlaceType =
  | "park"
  | "subzone"
  | "township"
  | "project"
  | "platform"
  | "enterprise"
  | "institution"
  | "transport";

/** Colours a person draws in, by the names the workspace keeps. */
type DrawingColor = "red" | "orange" | "green" | "teal" | "blue" | "violet" | "ink";

/** Colours of the map and of everything in the panels that repeats them. sRGB hexadecimal. */
export interface Palette {
  sea: string;
  /** Water lines along the coast, from the widest to the narrowest. */
  waterLines: readonly [string, string, string];
  contextLand: string;
  contextCoast: string;
  cityLand: string;
  coast: string;
  districtFills: readonly [string, string, string, string];
  districtLine: string;
  districtLabel: string;
  seaLabel: string;
  contextLabel: string;
  labelHalo: string;
  seaHalo: string;
  cityLine: string;
  zoneFills: Readonly<Record<string, string>>;
  zoneLabels: Readonly<Record<string, string>>;
  /** Of the classes of a thematic map, from the lowest to the highest value. */
  sequence: readonly [string, string, string, string, string];
  /** The ends of the way to a target, as figures of these kinds are coloured in the panels. */
  path: Readonly<Record<"baseline" | "target", string>>;
  /** The hatching of areas of which a thematic map has no value. */
  notStated: string;
  beltHatches: Readonly<Record<string, string>>;
  beltLabels: Readonly<Record<string, string>>;
  demonstration: string;
  demonstrationLabel: string;
  badgeText: string;
  marineCore: string;
  marineCoreLabel: string;
  /** By type of site or small area. */
  placeSymbols: Readonly<Record<PlaceType, string>>;
  placeLabel: string;
  /** By kind of transport link. */
  links: Readonly<Record<"rail" | "sea" | "air" | "four-ports", string>>;
  /** What a person draws: lines stand out from land and sea, and apart for all kinds of colour vision. */
  drawings: Readonly<Record<DrawingColor, string>>;
  selection: string;
  selectionCasing: string;
}

/** Zone fills stay apart for all kinds of colour vision, as drawn on the land (held by a test). */
const light: Palette = {
  sea: "#d5e4ea",
  waterLines: ["#cbdde5", "#dfebf0", "#eef5f7"],
  contextLand: "#e9e6dd",
  contextCoast: "#bdb9ac",
  cityLand: "#faf8f1",
  coast: "#7f8f94",
  districtFills: ["#f8f2df", "#f0f4e2", "#faefe3", "#eaf2ef"],
  districtLine: "#8a8271",
  districtLabel: "#5d5747",
  seaLabel: "#335f78",
  contextLabel: "#66625a",
  labelHalo: "#fdfcf8",
  seaHalo: "#d5e4ea",
  cityLine: "#5f5a4d",
  zoneFills: {
    "zone/gaoqu": "#cf3e5c",
    "zone/jingqu": "#f39402",
    "zone/lingang": "#9ab752",
    "zone/zongbao": "#a93a9f",
    "zone/nanhai": "#14aba2",
    "zone/shidao": "#a97048",
    "zone/haoyunjiao": "#9073f2",
  },
  zoneLabels: {
    "zone/gaoqu": "#98203a",
    "zone/jingqu": "#8a4d04",
    "zone/lingang": "#476312",
    "zone/zongbao": "#7d2469",
    "zone/nanhai": "#0a5e53",
    "zone/shidao": "#733a19",
    "zone/haoyunjiao": "#45369a",
  },
  sequence: ["#cfc3ec", "#ab98dc", "#8669c4", "#633fa2", "#41207a"],
  path: { baseline: "#0a5e53", target: "#8a4d04" },
  notStated: "#6f7a80",
  beltHatches: {
    "belt/central-manufacturing": "#a8662c",
    "belt/north-coast-hightech": "#2d7394",
  },
  beltLabels: {
    "belt/central-manufacturing": "#7b4413",
    "belt/north-coast-hightech": "#1c5470",
  },
  demonstration: "#2c3f58",
  demonstrationLabel: "#22334a",
  badgeText: "#ffffff",
  marineCore: "#1668a6",
  marineCoreLabel: "#0e4a7a",
  placeSymbols: {
    park: "#7a4a12",
    subzone: "#7a4a12",
    township: "#5d5747",
    project: "#a3341f",
    platform: "#5b3a94",
    enterprise: "#33475f",
    institution: "#0b6457",
    transport: "#14588c",
  },
  placeLabel: "#4a3520",
  links: { rail: "#4d4a55", sea: "#0f5c8c", air: "#7a3f96", "four-ports": "#b03a2e" },
  drawings: {
    red: "#d92b50",
    orange: "#8f4a00",
    green: "#5b8300",
    teal: "#007f7d",
    blue: "#1b369c",
    violet: "#a92fd6",
    ink: "#191b1f",
  },
  selection: "#b3261e",
  selectionCasing: "#ffffff",
};

const dark: Palette = {
  sea: "#0f1e28",
  waterLines: ["#122531", "#16303e", "#1c3b4b"],
  contextLand: "#232f35",
  contextCoast: "#3c4a50",
  cityLand: "#2e3a3f",
  coast: "#6d848d",
  districtFills: ["#46483c", "#3b4a3f", "#4a423c", "#384850"],
  districtLine: "#7d8580",
  districtLabel: "#c9c4b4",
  seaLabel: "#8fb6c9",
  contextLabel: "#c0c8c6",
  labelHalo: "#1a2429",
  seaHalo: "#0f1e28",
  cityLine: "#a9a48f",
  zoneFills: {
    "zone/gaoqu": "#dd657b",
    "zone/jingqu": "#e6a124",
    "zone/lingang": "#9fc865",
    "zone/zongbao": "#c06baa",
    "zone/nanhai": "#59bfab",
    "zone/shidao": "#cc977a",
    "zone/haoyunjiao": "#9797e3",
  },
  zoneLabels: {
    "zone/gaoqu": "#ffb3bf",
    "zone/jingqu": "#ffd79a",
    "zone/lingang": "#d5ec9d",
    "zone/zongbao": "#f3b6e6",
    "zone/nanhai": "#9aeadf",
    "zone/shidao": "#f6cdb5",
    "zone/haoyunjiao": "#d4ccff",
  },
  sequence: ["#54468f", "#7563b8", "#9886d8", "#bcaef0", "#e4dcff"],
  path: { baseline: "#93e2d5", target: "#ffcf8a" },
  notStated: "#8f9ca3",
  beltHatches: {
    "belt/central-manufacturing": "#d29a5f",
    "belt/north-coast-hightech": "#5fb0d3",
  },
  beltLabels: {
    "belt/central-manufacturing": "#f0c697",
    "belt/north-coast-hightech": "#a9d9ee",
  },
  demonstration: "#c9d5e6",
  demonstrationLabel: "#dbe5f3",
  badgeText: "#16212b",
  marineCore: "#4aa3e6",
  marineCoreLabel: "#b4dcff",
  placeSymbols: {
    park: "#e7b878",
    subzone: "#e7b878",
    township: "#c9c4b4",
    project: "#ff9c84",
    platform: "#c9b2f5",
    enterprise: "#c3d0e0",
    institution: "#7fd8c6",
    transport: "#8cc6f2",
  },
  placeLabel: "#f0dcc0",
  links: { rail: "#c7c3cf", sea: "#7cc4f0", air: "#d6a8ec", "four-ports": "#ff9d8a" },
  drawings: {
    red: "#ff9a9d",
    orange: "#ff8420",
    green: "#93e36f",
    teal: "#37aeae",
    blue: "#9fb2f7",
    violet: "#e65cf0",
    ink: "#e3f7fa",
  },
  selection: "#ffb454",
  selectionCasing: "#10171b",
};

/** For paper: white ground, little ink on wide areas, darker names and lines. */
const print: Palette = {
  ...light,
  sea: "#eef5f8",
  waterLines: ["#e4eff4", "#f3f8fa", "#ffffff"],
  seaHalo: "#eef5f8",
  seaLabel: "#214a60",
  contextLand: "#f5f4f0",
  contextCoast: "#9b988e",
  contextLabel: "#4a4741",
  cityLand: "#ffffff",
  districtFills: ["#fdfbf3", "#fafcf3", "#fef9f4", "#f6fafa"],
  districtLine: "#5f594c",
  districtLabel: "#38342b",
  cityLine: "#38342b",
  labelHalo: "#ffffff",
};

export const palettes = { light, dark, print } as const;

/** What the map can be drawn in: a theme of the page, or for paper. */
export type PaletteName = keyof typeof palettes;

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The colours of so many classes, lowest first, spread over the sequence. At most as many as it has. */
export const classColors = ({ sequence }: Palette, count: number): string[] => {
  const places = spreads[count - 1] ?? spreads.at(-1) ?? [];
  return places.map((at) => sequence[at] ?? sequence[0]);
};

/** Where in the sequence the colours of one, two … classes stand: few ones keep away from its ends. */
const spreads: readonly (readonly number[])[] = [
  [2],
  [1, 3],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
];
