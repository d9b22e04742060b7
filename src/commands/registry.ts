import { pages } from "#domain/view.ts";
import { languages } from "#text/language.ts";
import {
  bufferDrawings,
  intersectDrawings,
  splitDrawing,
  subtractDrawings,
  uniteDrawings,
} from "./analyse-drawings.ts";
import { captureScene } from "./capture-scene.ts";
import { chooseBasemap } from "./choose-basemap.ts";
import { chooseIndicator } from "./choose-indicator.ts";
import { chooseLanguage } from "./choose-language.ts";
import type { Command } from "./command.ts";
import { compareSelection } from "./compare-selection.ts";
import { copyLink } from "./copy-link.ts";
import { downloadFactSheet } from "./download-fact-sheet.ts";
import { draftStory } from "./draft-story.ts";
import { drawArrow } from "./draw-arrow.ts";
import { drawCircle } from "./draw-circle.ts";
import { drawLine } from "./draw-line.ts";
import { drawPoint } from "./draw-point.ts";
import { drawPolygon } from "./draw-polygon.ts";
import { drawText } from "./draw-text.ts";
import {
  backToScene,
  blackOut,
  firstScene,
  lastScene,
  leaveStage,
  nextScene,
  playScenes,
  previousScene,
  startBriefing,
  takeSpotlight,
} from "./drive-scenes.ts";
import { editShape } from "./edit-shape.ts";
import { exportPicture } from "./export-picture.ts";
import { filterByDrawing } from "./filter-by-drawing.ts";
import { filterBySelection } from "./filter-by-selection.ts";
import { frameSelection } from "./frame-selection.ts";
import { goToCoordinates } from "./go-to-coordinates.ts";
import { goUp } from "./go-up.ts";
import { measureArea } from "./measure-area.ts";
import { measureLength } from "./measure-length.ts";
import { openDesk } from "./open-desk.ts";
import { openPage } from "./open-page.ts";
import { openSearch } from "./open-search.ts";
import { openWorkspace } from "./open-workspace.ts";
import { pairMaps } from "./pair-maps.ts";
import { printSheet } from "./print-sheet.ts";
import { redoEdit } from "./redo-edit.ts";
import { rehearseStory } from "./rehearse-story.ts";
import { removeDrawings } from "./remove-drawings.ts";
import { sampleDrawing } from "./sample-drawing.ts";
import { showShortcuts } from "./show-shortcuts.ts";
import { showWholeCity } from "./show-whole-city.ts";
import { startTour } from "./start-tour.ts";
import { switchMode } from "./switch-mode.ts";
import { takeStoryHome } from "./take-story-home.ts";
import { toggleAreasPanel } from "./toggle-areas-panel.ts";
import { toggleDetailsPanel } from "./toggle-details-panel.ts";
import { toggleFullScreen } from "./toggle-full-screen.ts";
import { toggleTheme } from "./toggle-theme.ts";
import { turnNorth } from "./turn-north.ts";
import { undoEdit } from "./undo-edit.ts";
import { undoPoint } from "./undo-point.ts";
import { zoomIn } from "./zoom-in.ts";
import { zoomOut } from "./zoom-out.ts";

/** Everything that can be asked for by name, in the order the palette lists it. */
export const commands: readonly Command[] = [
  openSearch,
  ...pages.map(openPage),
  switchMode,
  chooseIndicator,
  pairMaps,
  showWholeCity,
  frameSelection,
  filterBySelection,
  compareSelection,
  goUp,
  chooseBasemap,
  drawPoint,
  drawLine,
  drawPolygon,
  drawCircle,
  drawText,
  drawArrow,
  editShape,
  removeDrawings,
  bufferDrawings,
  intersectDrawings,
  uniteDrawings,
  subtractDrawings,
  splitDrawing,
  filterByDrawing,
  sampleDrawing,
  measureLength,
  measureArea,
  undoPoint,
  undoEdit,
  redoEdit,
  openWorkspace,
  goToCoordinates,
  toggleAreasPanel,
  toggleDetailsPanel,
  exportPicture,
  printSheet,
  downloadFactSheet,
  copyLink,
  toggleTheme,
  ...languages.map(chooseLanguage),
  toggleFullScreen,
  showShortcuts,
  startTour,
  zoomIn,
  zoomOut,
  turnNorth,
  captureScene,
  draftStory,
  startBriefing,
  takeStoryHome,
  backToScene,
  nextScene,
  previousScene,
  firstScene,
  lastScene,
  blackOut,
  playScenes,
  takeSpotlight,
  openDesk,
  leaveStage,
  rehearseStory,
];
