/**
 * A story for the big screen: scenes in order, each a view of the map with one claim and the figures that carry it.
 * `story` reads the ready stories, which say everything in three languages; `madeStory` those of a workspace and the
 * files that are given away (`.story.json`), which say what a person has written and may lack languages.
 */
import * as z from "zod/mini";
import { entityIdPattern, threeNames } from "#domain/catalog.ts";
import {
  leastDwell,
  longestAuthor,
  longestWords,
  mostCharts,
  mostDwell,
  mostFigures,
  mostInChart,
} from "./lengths.ts";

export const storyFormat = "weihai-atlas-story";
export const storyVersion = 1;

const factId = z.string().check(z.regex(/^fact\/[a-z0-9]+(-[a-z0-9]+)*$/));
const entityId = z.string().check(z.regex(entityIdPattern));
const kebab = z.string().check(z.maxLength(64), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * Words in three languages. `{fact/…}` stands for the value of a fact with its unit, `{fact/…#year}` for its year,
 * `{zone/…}` and other ids for the name of an entity: no figure is written out.
 */
const said = threeNames;

const words = z.string().check(z.maxLength(longestWords));

/** Words a person writes: empty in the languages they are not written in. */
const madeSaid = z.strictObject({ zh: words, en: words, ko: words });

/** What is brought into the part of the screen that no text covers. */
const framing = z.strictObject({
  entities: z.array(entityId).check(z.minLength(1)),
  /** Degrees from straight above, and clockwise from north. */
  pitch: z.optional(z.number().check(z.minimum(0), z.maximum(60))),
  bearing: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
});

/** A camera as it was captured. Degrees, WGS84; zoom as MapLibre counts it. */
const camera = z.strictObject({
  zoom: z.number().check(z.minimum(0), z.maximum(24)),
  latitude: z.number().check(z.minimum(-85), z.maximum(85)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  bearing: z.number(),
  pitch: z.number().check(z.minimum(0), z.maximum(60)),
});

const chartKind = z.enum(["bars", "path", "share"]);
const chartFacts = z.array(factId).check(z.minLength(1), z.maxLength(mostInChart));

const chart = z.strictObject({
  /** `bars`: like figures side by side; `path`: from a state to its target; `share`: parts of a hundred per cent. */
  kind: chartKind,
  title: said,
  facts: chartFacts,
});

export const scene = z.strictObject({
  id: kebab,
  /** The claim, in one line. */
  title: said,
  text: said,
  /** What the presenter says; shown on the desk and in the notes of slides, never on the wall. */
  notes: said,
  /** Where the words stand; the map keeps the rest of the screen. `title` covers it softly, as a first page does. */
  layout: z.enum(["title", "left", "right", "foot"]),
  /** Layers, filters, indicator, year, theme and selection as the query of a link says them, e.g. `?layers=…`. */
  view: z.string(),
  look: z.union([framing, camera]),
  /** Entities that stand out on the map. */
  highlight: z.array(entityId),
  /** The first is the figure of the claim. */
  figures: z.array(factId).check(z.maxLength(mostFigures)),
  charts: z.array(chart).check(z.maxLength(mostCharts)),
  /** Seconds it stays when the story plays by itself. */
  dwell: z.int().check(z.minimum(leastDwell), z.maximum(mostDwell)),
  transition: z.enum(["fly", "fade"]),
  author: z.string(),
  date,
});

export const story = z.strictObject({
  format: z.literal(storyFormat),
  version: z.literal(storyVersion),
  id: kebab,
  title: said,
  summary: said,
  author: z.string(),
  date,
  /** The version of the data it was made with. */
  dataVersion: z.string(),
  scenes: z.array(scene).check(z.minLength(1)),
});

const madeScene = z.extend(scene, {
  title: madeSaid,
  text: madeSaid,
  notes: madeSaid,
  charts: z
    .array(z.strictObject({ kind: chartKind, title: madeSaid, facts: chartFacts }))
    .check(z.maxLength(mostCharts)),
  view: z.string(),
  author: z.string().check(z.maxLength(longestAuthor)),
});

export const madeStory = z.extend(story, {
  title: madeSaid,
  summary: madeSaid,
  author: z.string().check(z.maxLength(longestAuthor)),
  dataVersion: z.string().check(z.maxLength(40)),
  scenes: z.array(madeScene).check(z.minLength(1)),
});

export type Story = z.infer<typeof story>;
export type Scene = z.infer<typeof scene>;
export type SceneChart = z.infer<typeof chart>;
export type Said = Scene["title"];
