/** What a rehearsal has measured, and whether the story may be given: green, amber or red, with reasons. */
import type { StoryFault } from "./check-story.ts";

type Language = "zh" | "en" | "ko";

/** How one scene went. */
export interface SceneRun {
  /** Milliseconds from asking for it until the map had drawn all of it; null: not within a minute. */
  drawnIn: number | null;
  /** The least part of their size its letters have kept, by language; 0 where something has no room at all. */
  letters: Readonly<Partial<Record<Language, number>>>;
}

/** What else could be asked of the browser and the device. */
export interface StageDevice {
  hasGraphics: boolean;
  /** The part of the pixels asked for, along an edge, that the map is drawn with: 1 for all. */
  sharpness: number;
  /** The part of the screen that the page covers. */
  coverage: number;
  hasFullScreen: boolean;
  hasWakeLock: boolean;
  /** Per cent that is left, when it feeds on its battery; null: from the mains, or it does not tell. */
  battery: number | null;
  /** Languages whose letters its fonts do not have. */
  lettersMissing: readonly Language[];
}

export interface Rehearsed {
  /** In their order. */
  scenes: readonly SceneRun[];
  /** The ids of the scenes, in their order. */
  ids: readonly string[];
  faults: readonly StoryFault[];
  /** The version the story was made with, and the one at hand. */
  storyVersion: string;
  dataVersion: string;
  /** What the page has complained of, in words. */
  troubles: readonly string[];
  /**
   * The copy on the device: `impossible` where the browser keeps none, `unfinished` while it is being made; else the
   * addresses of what the story needs and the copy lacks.
   */
  copy: "impossible" | "unfinished" | readonly string[];
  /** What comes from elsewhere, as addresses or names of basemaps. */
  online: readonly string[];
  device: StageDevice;
}

export type Light = "green" | "amber" | "red";

type FindingKind =
  | "no-graphics"
  | "not-drawn"
  | "trouble"
  | "unknown"
  | "untrue"
  | "not-kept"
  | "no-copy"
  | "copy-unfinished"
  | "online"
  | "no-letters"
  | "cramped"
  | "slow"
  | "blurred"
  | "not-whole-screen"
  | "no-full-screen"
  | "no-wake-lock"
  | "battery"
  | "other-version";

export interface Finding {
  kind: FindingKind;
  light: "amber" | "red";
  /** Which scenes, counted from 1; none where it is of the whole. */
  scenes: readonly number[];
  /** Ids, addresses, numbers: what it is about. */
  about: readonly string[];
}

export interface Verdict {
  light: Light;
  /** The graver first. */
  findings: readonly Finding[];
  /** Milliseconds the slowest scene took, and which it was; null where none was drawn. */
  slowest: { scene: number; took: number } | null;
}

/** Smaller letters are not read from the back row. */
const leastLetters = 0.7;
/** Milliseconds in which a scene has to stand, its flight of 2.6 seconds included. */
const longestScene = 6000;
/** Per cent of a battery that lasts for an hour's briefing on most machines. */
const leastBattery = 60;

export const judgeRehearsal = (rehearsed: Rehearsed): Verdict => {
  const findings = [
    ...judgeScenes(rehearsed),
    ...judgeTruth(rehearsed),
    ...judgeCopy(rehearsed),
    ...judgeDevice(rehearsed.device),
  ].sort((one, other) => rank(one) - rank(other));
  const drawn = rehearsed.scenes.flatMap(({ drawnIn }, index) =>
    drawnIn === null ? [] : [{ scene: index + 1, took: drawnIn }],
  );
  return {
    light: findings[0]?.light ?? "green",
    findings,
    slowest: drawn.reduce<Verdict["slowest"]>(
      (most, one) => (most === null || one.took > most.took ? one : most),
      null,
    ),
  };
};

const rank = ({ light }: Finding): number => (light === "red" ? 0 : 1);

const judgeScenes = ({ scenes, troubles }: Rehearsed): Finding[] => {
  const where = (isSo: (run: SceneRun) => boolean): number[] =>
    scenes.flatMap((run, index) => (isSo(run) ? [index + 1] : []));
  const undrawn = where(({ drawnIn }) => drawnIn === null);
  const slow = where(({ drawnIn }) => drawnIn !== null && drawnIn > longestScene);
  const isCramped =
    (language: Language) =>
    ({ letters }: SceneRun) =>
      (letters[language] ?? 1) < leastLetters;
  const cramped = languages.filter((language) => scenes.some(isCramped(language)));
  return [
    ...found("not-drawn", "red", undrawn.length > 0, { scenes: undrawn }),
    ...found("trouble", "red", troubles.length > 0, { about: [...new Set(troubles)] }),
    ...found("slow", "amber", slow.length > 0, { scenes: slow }),
    ...found("cramped", "amber", cramped.length > 0, {
      scenes: where((run) => languages.some((language) => isCramped(language)(run))),
      about: cramped,
    }),
  ];
};

const languages: readonly Language[] = ["zh", "en", "ko"];

const judgeTruth = ({ faults, ids, storyVersion, dataVersion }: Rehearsed): Finding[] => {
  const of = (kinds: readonly StoryFault["fault"][]) => {
    const some = faults.filter(({ fault }) => kinds.includes(fault));
    return {
      scenes: [...new Set(some.flatMap(({ scene }) => positionOf(ids, scene)))],
      about: [...new Set(some.map(({ about }) => about))],
    };
  };
  const unknown = of(["unknown", "no-figure"]);
  const untrue = of(["unlike", "written-figure", "same-id"]);
  return [
    ...found("unknown", "red", unknown.about.length > 0, unknown),
    ...found("untrue", "amber", untrue.about.length > 0, untrue),
    ...found("other-version", "amber", storyVersion !== dataVersion, {
      about: [storyVersion, dataVersion],
    }),
  ];
};

const positionOf = (ids: readonly string[], scene: string | null): number[] => {
  const index = scene === null ? -1 : ids.indexOf(scene);
  return index < 0 ? [] : [index + 1];
};

const judgeCopy = ({ copy, online }: Rehearsed): Finding[] => [
  ...found("no-copy", "amber", copy === "impossible"),
  ...found("copy-unfinished", "amber", copy === "unfinished"),
  ...found("not-kept", "amber", typeof copy !== "string" && copy.length > 0, {
    about: typeof copy === "string" ? [] : copy,
  }),
  ...found("online", "amber", online.length > 0, { about: [...new Set(online)] }),
];

const judgeDevice = (device: StageDevice): Finding[] => [
  ...found("no-graphics", "red", !device.hasGraphics),
  // A canvas is rounded to whole pixels.
  ...found("blurred", "amber", device.hasGraphics && device.sharpness < 0.98, {
    about: [percent(device.sharpness)],
  }),
  ...found("no-letters", "amber", device.lettersMissing.length > 0, {
    about: device.lettersMissing,
  }),
  ...found("no-full-screen", "amber", !device.hasFullScreen && device.coverage < wholeScreen),
  ...found("not-whole-screen", "amber", device.hasFullScreen && device.coverage < wholeScreen, {
    about: [percent(device.coverage)],
  }),
  ...found("no-wake-lock", "amber", !device.hasWakeLock),
  ...found("battery", "amber", device.battery !== null && device.battery < leastBattery, {
    about: [`${device.battery}`],
  }),
];

/** The part of a screen from which on nobody sees that it is not all of it. */
const wholeScreen = 0.97;

const percent = (share: number): string => `${Math.round(share * 100)}`;

const found = (
  kind: FindingKind,
  light: Finding["light"],
  isSo: boolean,
  { scenes = [], about = [] }: Partial<Pick<Finding, "scenes" | "about">> = {},
): Finding[] => (isSo ? [{ kind, light, scenes, about }] : []);
