import type { WorkspaceText } from "./zh-workspace.ts";

/** The words of the workspace, in English. */
export const enWorkspace: WorkspaceText = {
  firstName: "My workspace",
  newName: "New workspace",
  copyOf: (name) => `${name.slice(0, 190)} (copy)`,
  step: (edit, what) => `${edit} ${what}`,
  named: (name) => `“${name}”`,
  several: (count) => `${count} drawings`,
  edits: {
    draw: "Draw",
    "change-shape": "Reshape",
    move: "Move",
    rename: "Rename",
    restyle: "Restyle",
    note: "Change the note of",
    delete: "Delete",
    arrange: "Reorder",
    hide: "Show or hide",
    folder: "Organise",
    analyse: "Analyse",
    import: "Import",
    "story-add": "New story",
    "story-change": "Change story",
    "story-remove": "Delete story",
    "scene-add": "Add scene",
    "scene-duplicate": "Duplicate scene",
    "scene-change": "Change scene",
    "scene-view": "Update view of",
    "scene-arrange": "Reorder scene",
    "scene-remove": "Delete scene",
  },
  undo: (step) => `Undo: ${step}`,
  redo: (step) => `Redo: ${step}`,
  undone: (step) => `Undone: ${step}`,
  redone: (step) => `Redone: ${step}`,
  history: "Steps",
  historyStart: "As opened",
  historyHelp:
    "Choose a step to go back to how things were after it. Steps are not kept once the page is closed.",

  states: {
    unread: "Reading…",
    reading: "Reading…",
    kept: "Saved",
    nothing: "Nothing here yet",
    writing: "Saving…",
    unkept: "Not saved",
  },
  keptAt: (time) => `Saved ${time}`,
  keptWhere:
    "Saved as you go, only in this browser on this device. To take it along or give it away, save it as a file.",
  retry: "Retry",
  reload: "Reload the page",
  faults: {
    unavailable:
      "This browser window allows no storage (a private window, or a policy): the workspace lasts until this page is closed. Save it as a file before that.",
    full: "The disk is full and the latest changes could not be saved. What was saved before is intact, and the changes are still on this page. Save a file, or make room and retry.",
    outdated:
      "The atlas was updated in another tab, so this page can no longer save. What was saved before is intact. Reload the page; changes not yet saved come along.",
    blocked:
      "Another tab still runs an earlier atlas and holds the storage. Close those tabs and retry; the changes are still on this page.",
    closed:
      "The browser has closed or cleared the storage. The changes are still on this page: retry, or save a file first.",
    failed:
      "Saving failed and the latest changes were not written. What was saved before is intact, and the changes are still on this page. Retry, or save a file first.",
  },
  conflict: (name, copy) =>
    `“${name}” was changed elsewhere. Both versions are kept: the changes made here are saved as “${copy}”.`,
  recovered: "Changes that were not saved in time when the page closed have been restored.",
  unreadable: (count) =>
    `The records of ${count} drawings are damaged and could not be read; the others are intact.`,
  unreadableStories: (count) =>
    `${count} ${count === 1 ? "story is" : "stories are"} damaged and cannot be read; everything else is sound.`,
  storedNewer:
    "This workspace was saved by a later version of the atlas. Reload the page to update the atlas; the workspace has not been touched.",
  notLeft:
    "The present workspace has changes that are not saved, so it was not left. Retry saving, or save it as a file first.",
  heldElsewhere: (name) =>
    `“${name}” is being edited in another tab and cannot be deleted. Open another workspace there, or close that tab, first.`,
  refused:
    "The other tab has changes it could not save, so it keeps the editing. See to it there and try again; nothing is lost on either side.",
  removed: (name, days) => `“${name}” is in the bin and can be restored for ${days} days.`,
  restore: "Restore",
  following: "Being edited in another tab. This one follows and can only be viewed.",
  editHere: "Edit here",
  asking: "Asking to edit…",

  menu: "Workspace actions",
  switch: (name) => `Workspace: ${name}. Switch or manage`,
  all: "Workspaces on this device",
  count: (count, stories) =>
    (count === 1 ? "1 drawing" : `${count} drawings`) +
    (stories > 0 ? `, ${stories} ${stories === 1 ? "story" : "stories"}` : ""),
  open: (name) => `Open “${name}”`,
  current: "open",
  create: "New workspace",
  rename: "Rename",
  duplicate: "Duplicate",
  remove: (name) => `Delete “${name}”`,
  removeShort: "Delete",
  removeAsk: (name, count, stories, days) =>
    `Delete “${name}” with its ${count} drawings and ${stories} stories? It goes to the bin first and can be restored for ${days} days.`,
  cancel: "Cancel",
  bin: "Bin",
  restoreNamed: (name) => `Restore “${name}”`,
  openFile: "Open a file (.atlas.json)",
  importFile: "Import GeoJSON, CSV, KML",
  undoShort: "Undo",
  saveFile: "Save as a file",
  tooLargeToOpen: (megabytes) =>
    `The file was saved but is larger than ${megabytes} MB: the atlas will not open it again. Divide the workspace into several.`,
  dropHere: "Drop to import it, or to open a workspace file",
  name: "Name",
  note: "Note",
  workspaceNote: "Note on the workspace",

  undoBar: "Undo and redo",
  sought: "Filter drawings",
  noneFound: (query) => `No drawing has “${query}” in its name`,
  empty:
    "Nothing drawn yet. Use a tool of the map, open a workspace file (.atlas.json), or import GeoJSON, CSV or KML.",
  list: "Drawings and folders, from the top of the map to the bottom",
  listHelp:
    "Arrow keys move, Space selects, Shift with arrows extends, F2 renames, Delete deletes, Alt with arrows reorders, left and right close and open a folder, Enter zooms to it.",
  folder: "Folder",
  newFolder: "New folder",
  fileChosen: "Put into a new folder",
  folderName: (count) => `Folder ${count}`,
  expand: (name) => `Open the folder “${name}”`,
  collapse: (name) => `Close the folder “${name}”`,
  show: (name) => `Show “${name}”`,
  drag: (name) => `Drag “${name}” to reorder`,
  unnamed: "Unnamed",
  folderMenu: (name) => `Actions for the folder “${name}”`,
  chooseAll: "Select what is in it",
  up: "Move up",
  down: "Move down",
  dissolve: "Delete the folder, keep the drawings",
  removeFolder: (count) => `Delete with its ${count} drawings`,

  chosen: (count) => (count === 1 ? "1 drawing selected" : `${count} drawings selected`),
  unchoose: "Clear the selection",
  style: "Style",
  color: "Colour",
  colors: {
    red: "Red",
    orange: "Brown",
    green: "Green",
    teal: "Teal",
    blue: "Blue",
    violet: "Violet",
    ink: "Ink",
  },
  width: "Line width",
  filling: "Fill",
  dashed: "Dashed",
  mixed: "mixed",
  inFolder: "Folder",
  noFolder: "(none)",
  zoomTo: "Zoom to",
  hide: "Hide",
  unhide: "Show",
  delete: "Delete",
  position: "Position",
  properties: "Attributes from the original file",

  fileFault: (file, fault) =>
    `“${file}” was not opened: ${fault} What is already open has not changed.`,
  fileFaults: {
    unreadable: "the browser cannot read it; it may have been moved or be in use. Choose it again.",
    empty: "the file is empty.",
    tooLarge: (megabytes, most) =>
      `the file has ${megabytes} MB; at most ${most} MB can be opened. Divide it into several workspaces.`,
    encoding: (encoding, line) =>
      `from line ${line} on it is not UTF-8; it looks like ${encoding}. Save it as UTF-8 in an editor.`,
    binary: (kind) =>
      `it is no text file (it looks like ${kind}). Choose a workspace file, which ends in .atlas.json.`,
    unknownKind: "binary data",
    cutOff: (line, column) =>
      `the file is incomplete: it breaks off at line ${line}, column ${column}, perhaps in an unfinished download. Get it again.`,
    notJson: (line, column) =>
      `line ${line}, column ${column} is no valid JSON. Correct it, or use the original file.`,
    otherFormat:
      "it is JSON, but no workspace of this atlas. Choose a file that ends in .atlas.json.",
    geo: (kind) => `it is ${kind}, no workspace file. Use “Import” to add what is in it.`,
    newer: (version, present) =>
      `it was saved by a later atlas (format ${version}; this one has ${present}). Reload the page to update the atlas, or ask for a file saved with this version.`,
    unknownVersion: (version, present) =>
      `there is no format version “${version}” (this atlas has ${present}). The file may have been altered; use the original.`,
    invalid: (path, reason) => `${path} ${reason}. Correct it, or use the original file.`,
    inDrawing: (count, name, path) => `in drawing ${count}, “${name}”, ${path}`,
    twice: (count, name) =>
      `drawing ${count}, “${name}”, has the id of an earlier one. Correct it, or use the original file.`,
    storyId: (count, name) =>
      `story ${count}, “${name}”, has the id of an earlier one or of a ready one. Correct it, or use the original file.`,
    noFolder: (count, name) =>
      `drawing ${count}, “${name}”, lies in a folder that is not there. Correct it, or use the original file.`,
  },
  reasons: {
    missing: "is missing",
    type: "is of the wrong type",
    range: "is out of range",
    choice: "is none of the possible values",
    unknownField: "is an unknown field",
    other: "does not fit the format",
  },
  opened: (name) => `“${name}” opened`,
  sameTitle: "This workspace is already here",
  sameAsk: (file, name, saved) =>
    `“${file}” is the same workspace as “${name}” on this device (saved ${saved}). Keep both, or replace it with the file? Replacing can be undone.`,
  keepBoth: "Keep both",
  replace: "Replace with the file",
};
