import type { MakeText } from "./zh-make.ts";

/** The words of making a story, in English. */
export const enMake: MakeText = {
  captureTitle: "Make a scene of this view",
  captureNote:
    "It keeps layers, filter, selection, theme, light or dark and the camera of the map, and shows them again just so.",
  intoStory: "Into",
  newStory: "New story",
  storyTitle: "Title of the story",
  sceneTitle: "What this scene says",
  author: "Author",
  authorNote: "Stands on every scene; asked once, and may be left empty.",
  figuresFound: (count) =>
    count > 0
      ? `With ${count} ${count === 1 ? "figure" : "figures"}, to be changed later`
      : "No figure at hand; they can be added later",
  save: "Make the scene",
  close: "Close",
  captured: (story, scene) => `Kept in “${story}” as scene ${scene}`,
  edit: "Edit",
  storyNamed: (name) => `A story of ${name}`,
  copyNamed: (title) => `${title} (my version)`,
  untitled: "Untitled",

  notHere:
    "This story is not in the open workspace; back to the map. It is kept on the device it was made on: ask its author for the file.",
  made: "My stories",
  noneMade:
    "No story of your own yet. Copy a ready one to change it, make a scene of a view on the map, or draft a story in the details panel.",
  create: "New story",
  openFile: "Open a file (.story.json)",
  editStory: "Edit",
  removeStory: "Delete",
  removed: (title) => `“${title}” deleted`,
  undo: "Undo",
  byWhom: (author, date) => (author ? `${author} · ${date}` : date),
  drafted: (title, scenes) =>
    `“${title}” drafted in ${scenes} scenes, only from what the atlas holds; check each before you tell it`,

  editor: "Edit the story",
  leave: "Leave the editor",
  preview: "Preview from this scene",
  storyMenu: "What to do with the story",
  saveFile: "Save as a file",
  duplicateStory: "Duplicate",
  aboutStory: "About this story",
  summary: "In one sentence",
  scenes: "Scenes",
  scenesHelp:
    "Up and down go from scene to scene, Alt with them moves the scene, Ctrl+D duplicates, Delete removes; dragging moves it too.",
  sceneMenu: (title) => `What to do with “${title}”`,
  up: "Move up",
  down: "Move down",
  duplicate: "Duplicate this scene",
  remove: "Delete this scene",
  lastScene: "A story has at least one scene; to be rid of it all, delete the story.",
  sceneRemoved: (title) => `“${title}” deleted`,
  sceneMoved: (title, place) => `“${title}” is now scene ${place}`,
  sceneNumber: (place) => `Scene ${place}`,
  languages: "Language of the words",
  languageNames: { zh: "中文", en: "English", ko: "한국어" },
  missingIn: "Not written in this language; the words of another one are shown",
  title: "Title",
  text: "Text",
  notes: "Notes (never on the wall)",
  insert: "Insert a figure or name",
  noRoom: (most) => `There is no room for it: at most ${most} characters. Nothing was put in.`,
  pick: "Find a figure or name in the atlas",
  pickFigure: "Add a figure",
  nothingFound: "Nothing found. Try another word: an area, an indicator, a year.",
  alsoYear: "Insert the year",
  figures: "Figure cards",
  figuresNote: (count, most) => `${count} of ${most}; the first is the largest`,
  noFigures: "No figures yet.",
  moveUp: (name) => `${name}: move up`,
  moveDown: (name) => `${name}: move down`,
  takeAway: (name) => `${name}: remove`,
  charts: "Charts",
  chartKinds: { bars: "Bars", path: "State to target", share: "Shares" },
  chartKind: "Kind of chart",
  chartTitle: "Title of the chart",
  chart: (place) => `Chart ${place}`,
  addToChart: "Add a figure",
  suggestedCharts: "Figures that can stand together",
  addChart: (name, count) => `${name} (${count} figures)`,
  removeChart: "Remove the chart",
  noCharts: "There are no like figures here that could stand in one chart.",
  look: "Picture",
  layout: "Place of the words",
  layouts: { title: "First page", left: "Left", right: "Right", foot: "Below" },
  transition: "Transition",
  transitions: { fly: "Fly", fade: "Fade" },
  dwell: "Seconds it stays when played",
  takeCamera: "Take the present camera",
  changeView: "Change the view on the map",
  viewOfEntities: (names) => `Camera: ${names}`,
  viewOfCamera: "Camera: fixed",
  highlight: "Standing out",
  addHighlight: "Add an area",
  when: (author, date) => `${author ? `${author}, ` : ""}${date}`,

  faults: {
    unknown: (id) => `The atlas has no “${id}”.`,
    "no-figure": (id) => `“${id}” has no figure or year to show.`,
    written: (figure) => `“${figure}” is written by hand and has no source.`,
    unlike: {
      measure: "Their units are not of one kind; they cannot stand in one chart.",
      subject: "They are of neither one subject nor one indicator; they cannot stand in one chart.",
      moment:
        "Year or kind (state, target, plan) differ: no bars can be made of them. A state and a target of one indicator can be shown as “State to target”.",
      path: "“State to target” shows one indicator of one subject.",
    },
  },
  bind: "Replace by a figure of the atlas",
  hasFaults: (count) => `${count} to check`,

  changedSince: (version) =>
    `Made with the data of ${version}. Of what it refers to, this has changed since:`,
  unchangedSince: (version) =>
    `Made with the data of ${version}; nothing it refers to has changed since.`,
  changesUnknown: (version) =>
    `Made with the data of ${version}, which this atlas has no record of: what has changed cannot be said. Figures are always shown as they are now.`,
  changesMissing: (version) =>
    `Made with the data of ${version}; the record of changes did not load, look again once online. Figures are always shown as they are now.`,
  madeLater: (version, present) =>
    `Made with later data (${version}); this atlas has that of ${present}. What is missing has been listed.`,
  changeKinds: { changed: "changed", removed: "removed" },
  renew: "Checked: note the present version",

  fileSaved: (name) => `Saved as “${name}”`,
  fileOpened: (title) => `“${title}” opened`,
  fileFault: (file, fault) =>
    `“${file}” was not opened: ${fault} Nothing that is open has changed.`,
  fileFaults: {
    empty: "it is empty. Get it again.",
    tooLarge: (megabytes, most) =>
      `it has ${megabytes} MB, a story at most ${most} MB. Check that it is the right file.`,
    binary: (kind) =>
      `it is no text (it looks like ${kind}). Choose a file that ends in .story.json.`,
    otherFormat: "it is JSON, but no story of this atlas. Choose a file that ends in .story.json.",
    invalid: (path, reason) => `${path} ${reason}. Correct it, or use the original file.`,
    inScene: (scene, path) => `in scene ${scene}, ${path}`,
    noData:
      "the data of the atlas has not loaded, so its figures cannot be checked. Open it again in a moment.",
    twice: (scene, id) =>
      `scene ${scene} has the id “${id}” of an earlier one. Correct it, or use the original file.`,
  },
  unknownTitle: "The file refers to what this atlas does not have",
  unknownAsk: (file, title) =>
    `The story “${title}” in “${file}” uses these figures or areas, which are not in this atlas. It can be opened without them, with “[gone]” where they stood in its words; or not at all.`,
  takeWithout: "Open without them",
  notTaken: "Do not open",
  dataOf: (version, present) => `Data of the file ${version}, of this atlas ${present}`,
  inSceneShort: (scene) => `scene ${scene}`,
  gone: "[gone]",
};
