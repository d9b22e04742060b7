import type { DeskText } from "./zh-desk.ts";

/** The words of the presenter's desk and of the bar on the stage, in English. */
export const enDesk: DeskText = {
  title: "Presenter’s desk",
  opened: {
    placed: "The desk is open on the other screen.",
    "by-hand": "The desk is open in a new window: drag it to your own screen.",
    there: "The desk was open already and is in front now.",
    blocked:
      "The browser has blocked the new window. Allow pop-ups for this site in the address bar and open the desk again; the stage is not affected.",
  },
  tools: "Briefing tools",
  pen: "Pen",
  clear: "Wipe",
  now: "On the wall",
  nowFrozen: "Looking ahead",
  next: "Next scene",
  end: "This is the last scene",
  scenes: "Scenes",
  clock: "Time",
  elapsed: "Elapsed",
  restart: "Restart the clock",
  ofPlanned: (planned) => `planned ${planned}`,
  inScene: "This scene",
  dwell: (dwell) => `planned ${dwell}`,
  pace: "Pace",
  onTime: "On time",
  early: (time) => `${time} ahead`,
  late: (time) => `${time} behind`,
  paceHow: "Against the sum of what each scene is meant to take",
  freeze: "Hold the wall",
  unfreeze: "Let it catch up",
  frozenAt: (scene) => `The wall stays at scene ${scene}; here you may go ahead.`,
  frozenDetour: "The wall stays on the detour; here you may go ahead.",
  search: "Find",
  detour: "The wall is on a detour",
  back: (scene) => `Back to scene ${scene}`,
  black: "The wall is black",
  looking: "Looking for the wall…",
  live: "Connected to the wall",
  gone: "No answer from the wall",
  lost: "The wall does not answer: its window may be closed, or stuck. Notes, clock and strokes are kept here.",
  reopen: (scene) => `Open the wall again at scene ${scene}`,
  reopened: {
    placed: "The wall is open on the other screen.",
    "by-hand": "The wall is open: drag it to the big screen and press F there.",
    there: "The wall is in front now.",
    blocked:
      "The browser has blocked the new window. Allow pop-ups for this site in the address bar and press once more.",
  },
  otherStage:
    "Another window is presenting too. The desk drives the one it met first; close that one and it takes the other.",
  otherDesk: "Another desk is open. Both work and show the same; the wall decides.",
  pointAt:
    "Point at the wall: move the mouse for the spotlight, drag to draw; or move with the arrow keys, Space puts the pen down and lifts it, Esc puts it away.",
  pointIdle: "The wall in small. Choose spotlight or pen, then point here.",
  noStory:
    "The desk goes with a story. Choose one in the window of the wall and open the desk from there.",
};
