import type { TakeHomeText } from "./zh-take-home.ts";

export const enTakeHome: TakeHomeText = {
  title: "Take the story home",
  close: "Close",
  intro:
    "Every figure is the catalog’s, with year, kind and evidence; version and date of the data stand on it. Works offline.",
  story: (title) => `“${title}”`,
  reading: "Reading the story…",
  unreadable:
    "This story cannot be read, perhaps because the network is down. Map and data are not affected; try again when you are online.",
  format: "Format",
  formats: { pptx: "PPTX slides", pdf: "PDF handout", png: "PNG of the wall", story: "Story file" },
  about: {
    pptx: "One 16:9 slide a scene: the map at twice the sharpness; text, figures and charts can be edited; the notes hold what is said and where it stands; the foot leads back to the scene.",
    pdf: "A4 portrait, two scenes a page, text can be selected; the evidence is numbered and listed at the end; a QR code on the first page.",
    png: "Each whole scene as it stands on the wall; several come as a ZIP.",
    story: "One .story.json that any copy of the atlas opens, with all scenes in three languages.",
  },
  language: "Language",
  size: "Size",
  scenes: "Which scenes",
  chosen: (count, all) => `${count} of ${all} scenes`,
  all: "All",
  none: "None",
  nothing: "No scene has been chosen. Choose at least one.",
  make: "Download",
  cancel: "Cancel",
  progress: {
    words: "Reading the data…",
    map: (number) => `Drawing the map of scene ${number}…`,
    writing: "Writing the file…",
  },
  done: (name, size) => `Downloaded ${name} (${size}).`,
  incomplete: (numbers) =>
    `Scene ${numbers}: some layers could not be read and are missing from the map.`,
  missingCharacters: (characters) =>
    `The font lacks these characters; the file shows an empty box instead: ${characters}`,
  cancelled: "Cancelled; nothing was downloaded.",
  faults: {
    "no-webgl":
      "WebGL is off in this browser, so no map can be drawn. Switch hardware acceleration on or use a current browser; your choices are kept. The story file needs no map and can still be downloaded.",
    "no-memory":
      "This device has too little memory to draw the map. Your choices are kept; close other pages, choose the smaller size or fewer scenes at a time.",
    lost: "The graphics broke off drawing. Your choices are kept; try again.",
    data: "The data could not be read, perhaps because the network is down. Your choices are kept; try again when you are online.",
    fonts:
      "The font could not be loaded, perhaps because the network is down. Your choices are kept; try again when you are online.",
    unexpected: "The file could not be written. Your choices are kept; try again.",
  },
  scene: (number, count) => `Scene ${number} of ${count}`,
  openScene: "Open this scene",
  openStory: "Open this story",
  scanStory: "Scan to open this story",
  sources: "The documents this story rests on",
  endTitle: "Evidence and how to read it",
  endNote:
    "“Year not stated” means the document gives no year; “not stated” that it says nothing, which is neither none nor zero. Raised numbers lead to the evidence at the foot: number of the document, status, section, and the character at which it stands.",
  handout: "Handout",
  by: (author) => `By ${author}`,
  page: (page, pages) => `${page} / ${pages}`,
  source: (title) => `Source: ${title}`,
  map: (legend) => `Map. Legend: ${legend}`,
  mapPlain: "Map",
  fileName: (title) => title,
  sceneFile: (number) => `scene-${number}`,
  colon: ": ",
};
