import type { RehearsalText } from "./zh-rehearsal.ts";

export const enRehearsal: RehearsalText = {
  title: "Green-light check",
  about:
    "Plays every scene once on this screen, unseen: loads all it needs, times it, and looks for what would be missing without a network.",
  preparing: "Reading the story…",
  scene: (scene, count) => `Scene ${scene} of ${count}`,
  reading: (language) => `Measuring the words in ${language}`,
  looking: "Looking at the offline copy and the device",
  cancel: "Cancel",
  again: "Check again",
  begin: "Begin the briefing",
  close: "Close",
  lights: { green: "Green", amber: "Amber", red: "Red" },
  verdicts: {
    green: "Ready. Every scene has been played, and nothing is missing without a network.",
    amber: "It can be given; read the following first.",
    red: "Do not begin yet: what is marked red comes first.",
  },
  measured: (at, scenes) => `Checked ${at} · ${scenes} scenes`,
  slowest: (scene, seconds) => `the slowest is scene ${scene}, drawn in ${seconds} s`,
  scenes: (scenes) => `${scenes.length === 1 ? "Scene" : "Scenes"} ${scenes.join(", ")}`,
  whole: "The whole story",
  unread:
    "The story could not be read, or the details of the data have not come. Map and data are not affected; see to the network and check again.",
  noWakeLock:
    "This browser cannot keep the screen lit. Switch off the screen saver in the power settings of the system.",
  gaveUp:
    "The picture keeps breaking off, and could not be brought back. Story and scene are in the link; reload the page, and restart the browser if it stays so.",
  findings: {
    "no-graphics": {
      reason: () => "There is no hardware acceleration (WebGL 2): the map cannot be drawn.",
      remedy: "Switch on hardware acceleration in the browser’s settings, or take another machine.",
    },
    "not-drawn": {
      reason: () => "Not complete within a minute.",
      remedy:
        "Close other programs and check again; if it stays so, take layers out of this scene.",
    },
    trouble: {
      reason: (about) => `The page complains: ${about.join("; ")}`,
      remedy: "Reload the page and check again.",
    },
    unknown: {
      reason: (about) => `The data do not know: ${about.join(", ")}`,
      remedy:
        "Use the version of the data the story was made with, or change the figures and names of these scenes.",
    },
    untrue: {
      reason: (about) =>
        `It would say something untrue: figures written by hand, charts of unlike figures, or a scene twice (${about.join(", ")})`,
      remedy: "Take figures from the data, and only like ones into a chart.",
    },
    "not-kept": {
      reason: (about) =>
        `The offline copy lacks ${about.length === 1 ? "a file" : `${about.length} files`}: ${about.join(", ")}`,
      remedy:
        "Reload with a network, wait until the atlas says it is ready for offline use, check again.",
    },
    "no-copy": {
      reason: () =>
        "This browser or address keeps no offline copy: without a network nothing opens.",
      remedy: "Open it by https or from localhost, and not in a private window.",
    },
    "copy-unfinished": {
      reason: () => "The offline copy is not complete yet.",
      remedy: "Stay connected for a moment, then check again.",
    },
    online: {
      reason: (about) => `Comes from elsewhere and is gone without a network: ${about.join(", ")}`,
      remedy: "Go back to the embedded basemap, or make sure of a network in the room.",
    },
    "no-letters": {
      reason: (about) => `This machine has no font for: ${about.join(", ")}`,
      remedy: "Install a system font for the language and restart the browser.",
    },
    cramped: {
      reason: (about) =>
        `Words have no room: their letters shrink below 70% (${about.join(", ")}), too small for the back row.`,
      remedy: "Shorten these scenes, leave out a figure, or use a larger screen.",
    },
    slow: {
      reason: () => "More than 6 seconds from turning to the scene until it is complete.",
      remedy: "Close other programs, or take a machine with a graphics card.",
    },
    blurred: {
      reason: (about) =>
        `The graphics cannot draw so large a canvas: the map has ${about.join()}% of its sharpness.`,
      remedy: "Lower the display scaling or resolution, or use another graphics card.",
    },
    "not-whole-screen": {
      reason: (about) =>
        `The window covers ${about.join()}% of the screen: this was not checked at the size it will have.`,
      remedy: "Press F for full screen and check again.",
    },
    "no-full-screen": {
      reason: () => "The browser allows no full screen, and the window does not fill the screen.",
      remedy: "Use F11, or start the browser in kiosk mode.",
    },
    "no-wake-lock": {
      reason: () => "The browser cannot keep the screen lit: untouched, it will go dark.",
      remedy: "Switch off screen saver and sleep in the power settings of the system.",
    },
    battery: {
      reason: (about) => `It runs on battery, ${about.join()}% left.`,
      remedy: "Plug it in.",
    },
    "other-version": {
      reason: ([story = "", data = ""]) =>
        `The story was made with the data of ${story}; those at hand are of ${data}.`,
      remedy: "Read the words of each scene once more against the figures of today.",
    },
  },
};
