import type { StageText } from "./zh-stage.ts";

export const enStage: StageText = {
  choose: "Choose a story",
  chooseNote:
    "Arrow keys or a clicker turn the scenes; / leads anywhere on the map, Backspace back to the scene.",
  copyToEdit: "Copy to my stories and edit",
  writtenIn: { zh: "Written in Chinese", en: "Written in English", ko: "Written in Korean" },
  ready: "Ready stories",
  takeView: (scene) => `Update scene ${scene} with this view`,
  copyLink: "Copy link",
  takeHome: "Take home",
  withDesk: "Present with the desk",
  check: "Green-light check",
  checked: (time, light) => `Checked ${time}: ${light}`,
  lights: { green: "green", amber: "amber", red: "red" },
  scenes: (count) => `${count} scenes`,
  progress: (scene, count) => `Scene ${scene} of ${count}`,
  legend: "Legend",
  source: (title) => `Source: ${title}`,
  playing: "Playing by itself",
  paused: "Paused, goes on in a moment",
  black: "Black screen. B or Esc brings the scene back.",
  back: (scene) => `Back to scene ${scene}`,
  forget: "End the briefing",
  share: "Share",
  unreachable:
    "This story could not be read: there is no network. Map and data are not affected; try again once it is back.",
  damaged:
    "The file of this story is damaged and could not be read. Map and data are not affected; reload, and tell whoever runs this site if it stays so.",
  listUnreachable:
    "The list of stories could not be read. Map and data are not affected; try again once the network is back.",
};
