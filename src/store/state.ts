import type { InsideFault } from "#data/analysis/find-inside.ts";
import type { Fault, Fetched } from "#data/fetch-checked.ts";
import type { Ground } from "#data/services/service.ts";
import type { KeepFault } from "#data/workspaces/database.ts";
import type { ListedWorkspace } from "#data/workspaces/stored-workspaces.ts";
import type { Inside } from "#domain/analysis/inside.ts";
import type { DrawingAnalysis } from "#domain/analysis/why-not.ts";
import type { Archive } from "#domain/archive.ts";
import type { BasemapFault } from "#domain/basemap.ts";
import type { Stroke } from "#domain/briefing/strokes.ts";
import type { Evidence } from "#domain/catalog.ts";
import type { Snap } from "#domain/find-snap.ts";
import type { Geodesic } from "#domain/geodesic.ts";
import type { Distances } from "#domain/invest/distances.ts";
import type { Operator } from "#domain/operator.ts";
import type { OverlapsFile } from "#domain/overlaps.ts";
import type { ExportChoices, ExportKind } from "#domain/sheet/export-choices.ts";
import type { Bounds } from "#domain/slice.ts";
import type { Verdict } from "#domain/story/judge-rehearsal.ts";
import type { Story } from "#domain/story/story-schema.ts";
import type { Draft, ToolId } from "#domain/tools/tool.ts";
import type { Position, View } from "#domain/view.ts";
import type { EditHistory } from "#domain/workspace/edit-history.ts";
import type { DrawingStyle } from "#domain/workspace/workspace.ts";
import type { Language } from "#text/language.ts";
import type { Text } from "#text/zh.ts";
import type { Theme } from "#theme/palette.ts";

/** As long as the person, on this device. null: the default. */
export interface Settings {
  language: Language | null;
  theme: Theme | null;
  /** Whether single letters are shortcuts. */
  hasSingleKeys: boolean;
  /** The person's own key for 天地图. Stands nowhere but here. */
  tiandituKey: string | null;
  /** Addresses of the services a person has added, in that order. */
  services: readonly string[];
  /** The one of them that is chosen and may not stand in a link. */
  basemap: string | null;
  /** The address of the service a person has named that knows the roads. */
  routing: string | null;
  /** Ids of what was last chosen in the search, the latest first. */
  recent: readonly string[];
  /** Whether the guided tour was accepted or declined. */
  hasAnsweredTour: boolean;
  /** What a person notes on places to invest in, by id. Stands nowhere but here. */
  notes: Readonly<Record<string, string>>;
  /** Who makes stories here; empty: not said. */
  author: string;
}

/** Something to tell the person, in whatever language is then shown. */
export interface Notice {
  id: string;
  message: (text: Text, language: Language) => string;
  tone: "quiet" | "trouble";
  action?: { label: (text: Text) => string; run: () => void };
}

type MapState = "loading" | "ready" | "unsupported" | "unreachable" | "lost";

/** A statement whose evidence is shown, and the button that asked for it. */
export interface OpenEvidence {
  id: string;
  evidence: Evidence;
  restatedAt: readonly Evidence[];
  statement: string;
  isInferred: boolean;
  anchor: Element;
}

/** How far the chosen basemap is. */
export interface BasemapState {
  /** What is chosen. */
  choice: string | File;
  /** What is drawn below the areas; null: the embedded sea and land. */
  ground: Ground | null;
  /** Why the chosen one is not drawn. */
  fault: BasemapFault | null;
  isPreparing: boolean;
}

/** How the workspace is kept on this device. */
export interface Keeping {
  /** "unread": nobody has asked for it yet; "unkept": the last edits could not be written. */
  state: "unread" | "reading" | "kept" | "writing" | "unkept";
  /** Why they could not be. */
  fault: KeepFault | null;
  /** When it was last written (ISO 8601); null: there has been nothing to write. */
  savedAt: string | null;
  /** Whether another tab edits it, and this one shows what that one does. */
  isFollowing: boolean;
  /** Whether that one has been asked to let it go. */
  isAsking: boolean;
  /** All workspaces of this device, the one written last first, with those in the bin. */
  listed: readonly ListedWorkspace[];
}

/** Whether points are drawn to what lies near them, and to what besides drawings. */
interface Snapping {
  isOn: boolean;
  toSites: boolean;
  /** Coast, and the lines of the districts. */
  toLines: boolean;
}

/** What a guided tour changes and puts back. */
export type TourScene = Pick<
  Session,
  | "stack"
  | "picked"
  | "beforeSolo"
  | "shownAs"
  | "isThematicLegendOpen"
  | "shownClass"
  | "isAreasPanelOpen"
  | "leftPanel"
  | "isDetailsPanelOpen"
>;

/** A guided tour under way. */
interface Tour {
  /** Counted from 0 among the steps there is room for. */
  step: number;
  /** What was on the screen before it began. */
  before: { view: View; scene: TourScene };
}

/** How a story stands on the screen. */
interface Stage {
  /** The story that is presented, or why it is not. */
  story: Story | Fault | null;
  /** Whether scenes follow one another by themselves. */
  isPlaying: boolean;
  isBlack: boolean;
  /** Whether the stage stays as it is while the desk goes on. */
  isFrozen: boolean;
  /** What the pointer of this window does on the map. */
  pointer: "spotlight" | "pen" | null;
  /** The middle of the spotlight; null without one. */
  spotlight: Position | null;
  /** What was drawn by hand. */
  strokes: readonly Stroke[];
  /** When the briefing began, and when its present scene did: milliseconds since 1970. */
  startedAt: number | null;
  sceneSince: number | null;
  /** Whether it is being edited beside the stage; `preview`: it is presented and the editor comes back. */
  editing: "off" | "on" | "preview";
}

/** CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/** What a desk knows of the stage it drives. */
export interface Desk {
  /** `looking`: none has answered yet; `lost`: it answers no more. */
  stage: "looking" | "live" | "lost";
  /** Whether there is another stage, or another desk, besides. */
  hasOtherStage: boolean;
  hasOtherDesk: boolean;
  /** What is on the wall, and the size of its map. */
  wall: { scene: number; isDetour: boolean; size: Size } | null;
  /** The size of its map while it shows scenes. */
  stageSize: Size;
}

/** What came of the green-light check of a story. */
export interface CheckedStory {
  /** When (ISO 8601). */
  at: string;
  title: Story["title"];
  scenes: number;
  verdict: Verdict;
}

/** How far it is known what lies in the drawings that are filtered by. */
interface InsideState {
  /**
   * - `off`: there are none
   * - `waiting`: for the workspace they may lie in
   * - `working`: it is being worked out, anew where something is found already
   * - `gone`: none of them is there any more
   */
  state: "off" | "waiting" | "working" | "known" | "gone" | InsideFault;
  /** By the ids of entities; null as long as nothing is left out by it. */
  found: ReadonlyMap<string, Inside> | null;
}

/** Until reload. */
export interface Session {
  /**
   * The area under the pointer or the focused list row; the point when it comes from the map (CSS pixels), and
   * how many other areas lie there.
   */
  hover: { id: string; point: { x: number; y: number } | null; others: number } | null;
  /** What lies under the last click, smallest first. */
  stack: readonly string[];
  /** Where the last click on the map was. */
  picked: Position | null;
  /** Where the pointer is on the map. */
  pointer: Position | null;
  /** Which tool takes the clicks on the map, and what it has been told. */
  tool: ToolId | null;
  draft: Draft;
  /** Ids of the drawings that are selected, in the order they were. Some may be gone by an undo since. */
  chosenDrawings: readonly string[];
  /** The analysis of drawings under way, how far it has come, and what ends it. */
  analysis: { ask: DrawingAnalysis; done: number; total: number; cancel: () => void } | null;
  /** Whether the panel offers to analyse what is chosen. */
  isAnalysisOpen: boolean;
  /** Whether it says what lies under a single chosen drawing. */
  isDrawingSampleOpen: boolean;
  inside: InsideState;
  /** Whether the width of a buffer has been asked for and is not being typed yet. */
  wantsDistance: boolean;
  /** The drawing others are subtracted from; without it the uppermost one. */
  minuend: string | null;
  /** The drawing under the pointer. */
  hoveredDrawing: string | null;
  /** What the next point would be drawn to. */
  snap: Snap | null;
  snapping: Snapping;
  /** What the next drawing will look like. */
  drawingStyle: DrawingStyle;
  /** The middle of the map while a keyboard works it, else null. */
  aim: Position | null;
  /** A point a person has looked up, marked on the map. */
  pin: Position | null;
  /** What the map has in view; west, south, east, north. null until it has said so. */
  extent: Bounds | null;
  /** Places too crowded to be told apart, the point of the canvas they crowd round and its width (CSS pixels). */
  fan: { ids: readonly string[]; point: { x: number; y: number }; width: number } | null;
  /** Whether the panel lists all of it. */
  isCoreSampleOpen: boolean;
  /** Originals a person has opened: source id → its text. They never leave the device. */
  originals: Readonly<Record<string, string>>;
  evidence: OpenEvidence | null;
  /** Where the map was asked to look, until it has; west, south, east, north. */
  frame: Bounds | null;
  /** The layers that were visible before one was shown alone. */
  beforeSolo: View["layers"];
  basemap: BasemapState;
  /** The same of the other of two maps. */
  otherBasemap: BasemapState;
  /** The file a person has opened as a basemap. It never leaves the device. */
  basemapFile: File | null;
  /** Counts how often the person has asked to try the chosen basemap again. */
  basemapTries: number;
  dialog:
    | "capture"
    | "draft"
    | "shortcuts"
    | "basemaps"
    | "indicators"
    | "coordinates"
    | ExportKind
    | null;
  /** How a person wants pictures and sheets. */
  exporting: ExportChoices;
  /** Ids of the places whose fact sheets a person is about to make; null while the dialog is closed. */
  factSheets: readonly string[] | null;
  /** Id of the story a person is about to take home; null while the dialog is closed. */
  takeHome: string | null;
  tour: Tour | "offered" | null;
  stage: Stage;
  /** null everywhere but in the window of a presenter. */
  desk: Desk | null;
  /** The story whose green-light check is on the screen: under way, or what came of it. */
  rehearsal: { story: string; state: "running" | "told" } | null;
  /** What came of checking stories, by their ids. */
  checked: Readonly<Record<string, CheckedStory>>;
  /** Whether the legend of a thematic map shows more than its title. */
  isThematicLegendOpen: boolean;
  /** The class of a thematic map that alone is shown, counted from the lowest, or null. */
  shownClass: number | null;
  /** How the views of the whole below the map show what they hold. */
  shownAs: { structure: "diagram" | "matrix" | "table"; industries: "diagram" | "table" };
  isAreasPanelOpen: boolean;
  /** What the panel on the left shows. */
  leftPanel: "layers" | "workspace";
  /** What a firm has written, as it is read for criteria. It never leaves the device. */
  brief: string;
  /** The file a person has dropped or chosen to take drawings from. It never leaves the device. */
  broughtFile: File | null;
  keeping: Keeping;
  /** What the panel of invest mode shows, and whether it is open. */
  investLeaf: "candidates" | "shortlist";
  isInvestPanelOpen: boolean;
  /** Whether places are ranked by unlike figures all the same. */
  hasAgreedToUnlike: boolean;
  isDetailsPanelOpen: boolean;
  notices: readonly Notice[];
  map: MapState;
  /** The right one of two maps. */
  pairMap: MapState;
  /** How much larger than usual the map writes, for screens read from afar. */
  labelScale: number;
  /** Whether the page is being put on paper. */
  isPrinting: boolean;
}

/** What was loaded. Never edited. */
export interface Given {
  archive: Archive | null;
  indexFault: Fault | null;
  detailsFault: Fault | "versions" | null;
  /** null until a panel has asked for them. */
  overlaps: Fetched<OverlapsFile> | null;
  /** What measures on the ellipsoid; null until something is drawn. */
  geodesic: Geodesic | "missing" | null;
  /** How far places are from ports, airports and stations; null until invest mode asks for it. */
  distances: Distances | "missing" | null;
  operator: Operator;
}

export interface AtlasState {
  view: View;
  /** What a person makes, as long as the document. */
  workspace: EditHistory;
  settings: Settings;
  session: Session;
  given: Given;
}
