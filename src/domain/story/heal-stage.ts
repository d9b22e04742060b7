/** What to do for a stage that nobody watches over: judged from what is seen of it each second while it is in sight. */

/** Milliseconds of one clock throughout. */
export interface StageSight {
  now: number;
  /** When it was looked at before. */
  lastLook: number;
  isPlaying: boolean;
  /** Whether the screen is kept as it is on purpose, as a black one. */
  isHeld: boolean;
  /** Whether another scene has come since the last look, so that nothing is torn that somebody follows. */
  isBetweenScenes: boolean;
  /** Since when the graphics are gone; null while they are there. */
  lostSince: number | null;
  /** Since when the map has been drawing; null while it stands. */
  drawingSince: number | null;
  /** Since when words and figures have been gone from the stage, or the map for good; null while they stand. */
  goneSince: number | null;
  /** Whether something has failed that nobody expected. */
  hasFailed: boolean;
  /** Bytes that are used and the most there may be; null where the browser does not tell. */
  memory: { used: number; most: number } | null;
  /** How often the story has begun anew since the page was loaded. */
  loops: number;
  /** When the page has reloaded itself, the latest last. */
  reloads: readonly number[];
}

export type Remedy =
  /** Nothing is to be done, or nothing can be yet. */
  | { do: "nothing" }
  /** The map is asked to draw anew. */
  | { do: "redraw" }
  /** The page is loaded anew at its scene. */
  | { do: "reload"; why: "lost" | "blank" | "gone" | "failed" | "memory" | "age" }
  /** Loading anew has not helped: somebody has to come. */
  | { do: "tell" };

/** Milliseconds that graphics have to come back by themselves, as they mostly do within one. */
const patienceWithGraphics = 2000;
/** Milliseconds a map may draw: more than the slowest scene of a slow machine, less than anybody would wait. */
const patienceWithMap = 30_000;
/** Milliseconds the words have to come back. */
const patienceWithWords = 3000;
/** Milliseconds between two looks after which the machine has slept. */
const sleep = 5000;
/** No more reloads than so many in so many milliseconds. */
const mostReloads = 3;
const reloadsWithin = 600_000;
/** A part of the memory there is, and so many bytes, are never needed by a story. */
const memoryShare = 0.5;
const mostMemory = 800_000_000;
/** A page whose memory cannot be told is loaded anew after so many loops: three hours of most stories. */
const mostLoops = 40;

export const healStage = (sight: StageSight): Remedy => {
  const { now, isHeld, isPlaying } = sight;
  // Nobody sees what is broken, and the page that comes would be bright.
  if (isHeld) return { do: "nothing" };
  if (now - sight.lastLook > sleep) return { do: "redraw" };
  const broken = whatIsBroken(sight);
  const why = broken ?? (isPlaying && sight.isBetweenScenes ? whatIsWorn(sight) : null);
  if (why === null) return { do: "nothing" };
  const recent = sight.reloads.filter((at) => now - at < reloadsWithin).length;
  if (recent < mostReloads) return { do: "reload", why };
  return { do: broken ? "tell" : "nothing" };
};

type Reload = Extract<Remedy, { do: "reload" }>["why"];

/** What the room sees, and what therefore cannot wait for the next scene: there is none to tear any more. */
const whatIsBroken = ({ now, lostSince, goneSince, drawingSince }: StageSight): Reload | null => {
  const isOver = (since: number | null, patience: number) =>
    since !== null && now - since >= patience;
  if (isOver(lostSince, patienceWithGraphics)) return "lost";
  if (isOver(goneSince, patienceWithWords)) return "gone";
  return isOver(drawingSince, patienceWithMap) ? "blank" : null;
};

/** What nobody sees yet. */
const whatIsWorn = ({ hasFailed, memory, loops }: StageSight): Reload | null => {
  if (hasFailed) return "failed";
  if (memory)
    return memory.used > Math.min(mostMemory, memory.most * memoryShare) ? "memory" : null;
  return loops >= mostLoops ? "age" : null;
};
