import type { Position } from "geojson";

type Anchor = {
  readonly entity: string;
  readonly layer: "districts" | "zones" | "demonstration-zones" | "marine-cores";
  /** WGS84 longitude, latitude of the label's middle. */
  readonly at: Position;
  readonly why: string;
};

/** Chosen by hand so that labels stay apart at zoom 8 to 10, most of them round the old town. */
export const anchors: readonly Anchor[] = [
  {
    entity: "district/huancui",
    layer: "districts",
    at: [122.285, 37.315],
    why: "open land round 桥头 in no zone; the old town is crowded",
  },
  {
    entity: "district/wendeng",
    layer: "districts",
    at: [122.09, 37.085],
    why: "inland south of the town, clear of the belt's curved name and of 临港区",
  },
  {
    entity: "district/rongcheng",
    layer: "districts",
    at: [122.385, 37.165],
    why: "the town, half-way between 好运角 and 石岛管理区",
  },
  {
    entity: "district/rushan",
    layer: "districts",
    at: [121.49, 37.0],
    why: "middle of the widest part, no zone near",
  },
  {
    entity: "zone/gaoqu",
    layer: "zones",
    at: [121.945, 37.39],
    why: "widest part, 初村 south of 双岛湾; the north shore is left to the demonstration zone",
  },
  {
    entity: "zone/jingqu",
    layer: "zones",
    at: [122.222, 37.41],
    why: "崮山, middle of the zone from the town to 泊于",
  },
  {
    entity: "zone/lingang",
    layer: "zones",
    at: [122.055, 37.31],
    why: "between the three seats",
  },
  {
    entity: "zone/zongbao",
    layer: "zones",
    at: [122.142, 37.402],
    why: "the site itself, the only thing known of it",
  },
  {
    entity: "zone/nanhai",
    layer: "zones",
    at: [121.845, 36.985],
    why: "inland part of the core, clear of the belt's name and of the demonstration zone",
  },
  {
    entity: "zone/shidao",
    layer: "zones",
    at: [122.455, 36.985],
    why: "widest part, north of 石岛湾",
  },
  {
    entity: "zone/haoyunjiao",
    layer: "zones",
    at: [122.46, 37.355],
    why: "widest part, between 港西 and 埠柳; the cape is too narrow",
  },
  {
    entity: "demonstration-zone/independent-innovation",
    layer: "demonstration-zones",
    at: [122.02, 37.55],
    why: "sea off the north shore of 高区, clear of the places by the universities",
  },
  {
    entity: "demonstration-zone/industry-city",
    layer: "demonstration-zones",
    at: [122.34, 37.432],
    why: "sea off the north shore of 经区, clear of the places on it and of 好运角",
  },
  {
    entity: "demonstration-zone/marine-economy",
    layer: "demonstration-zones",
    at: [122.535, 37.225],
    why: "east corner of 荣成市 at 俚岛, in no zone",
  },
  {
    entity: "demonstration-zone/blue-economy",
    layer: "demonstration-zones",
    at: [121.82, 36.885],
    why: "sea off the south shore of 南海新区, clear of the places on it and of the southern core's name",
  },
  {
    entity: "demonstration-zone/china-korea-fta",
    layer: "demonstration-zones",
    at: [121.4, 37.065],
    why: "open land in the north of 乳山市, so that its long name stays on it: the zone is the whole city",
  },
  {
    entity: "marine-core/north",
    layer: "marine-cores",
    at: [122.165, 37.575],
    why: "sea east of the headland, inside the coastal belt's name",
  },
  {
    entity: "marine-core/east",
    layer: "marine-cores",
    at: [122.565, 36.86],
    why: "sea off 石岛湾",
  },
  {
    entity: "marine-core/south",
    layer: "marine-cores",
    at: [121.97, 36.885],
    why: "sea south of the core",
  },
];

export type Curve = { readonly entity: string; readonly through: readonly Position[] };

/** The lines along which the belts' names run, left to right; drawn by hand through these points. */
export const curves: readonly Curve[] = [
  {
    // Over land from 南海新区 past 文登 to 临港区.
    entity: "belt/central-manufacturing",
    through: [
      [121.74, 37.05],
      [121.86, 37.105],
      [121.95, 37.155],
      [122.05, 37.2],
      [122.15, 37.225],
      [122.3, 37.24],
    ],
  },
  {
    // Offshore along the north coast, over the headland and past 刘公岛 to 好运角.
    entity: "belt/north-coast-hightech",
    through: [
      [121.86, 37.545],
      [121.96, 37.6],
      [122.08, 37.645],
      [122.2, 37.645],
      [122.32, 37.605],
      [122.44, 37.555],
      [122.56, 37.52],
      [122.68, 37.5],
    ],
  },
];
