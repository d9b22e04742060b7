import { create } from "zustand";
import { isNamedBasemap, isShareable } from "#domain/basemap.ts";
import { type ConflictFilter, everyConflict } from "#domain/conflict-filter.ts";
import type { Filter } from "#domain/filter.ts";
import { candidateTypes } from "#domain/invest/criterion.ts";
import type { ListQuery } from "#domain/list-query.ts";
import { defaultExport } from "#domain/sheet/export-choices.ts";
import type { Bounds } from "#domain/slice.ts";
import { allTargets, type TargetQuery } from "#domain/target-query.ts";
import { emptyDraft } from "#domain/tools/tool.ts";
import {
  type Camera,
  defaultView,
  type Mode,
  type Page,
  type Position,
  type View,
} from "#domain/view.ts";
import { newHistory } from "#domain/workspace/edit-history.ts";
import { emptyWorkspace } from "#domain/workspace/workspace.ts";
import type {
  AtlasState,
  BasemapState,
  Given,
  Keeping,
  Notice,
  Session,
  Settings,
} from "./state.ts";

/** The embedded basemap, chosen and drawn. */
export const embedded: BasemapState = {
  choice: "embedded",
  ground: null,
  fault: null,
  isPreparing: false,
};

const initialState: AtlasState = {
  view: defaultView,
  workspace: newHistory(emptyWorkspace("", "")),
  settings: {
    language: null,
    theme: null,
    hasSingleKeys: true,
    tiandituKey: null,
    services: [],
    basemap: null,
    routing: null,
    recent: [],
    hasAnsweredTour: false,
    notes: {},
    author: "",
  },
  session: {
    hover: null,
    stack: [],
    picked: null,
    pointer: null,
    tool: null,
    draft: emptyDraft,
    chosenDrawings: [],
    analysis: null,
    isAnalysisOpen: false,
    isDrawingSampleOpen: false,
    inside: { state: "off", found: null },
    wantsDistance: false,
    minuend: null,
    hoveredDrawing: null,
    snap: null,
    snapping: { isOn: true, toSites: false, toLines: false },
    drawingStyle: { color: "red", width: 2.5, filling: 0.15, isDashed: false },
    aim: null,
    pin: null,
    fan: null,
    isCoreSampleOpen: true,
    originals: {},
    evidence: null,
    extent: null,
    frame: null,
    beforeSolo: null,
    dialog: null,
    exporting: defaultExport,
    factSheets: null,
    takeHome: null,
    tour: null,
    stage: {
      story: null,
      isPlaying: false,
      isBlack: false,
      isFrozen: false,
      pointer: null,
      spotlight: null,
      strokes: [],
      startedAt: null,
      sceneSince: null,
      editing: "off",
    },
    desk: null,
    rehearsal: null,
    checked: {},
    basemap: embedded,
    otherBasemap: embedded,
    basemapFile: null,
    basemapTries: 0,
    isThematicLegendOpen: globalThis.innerWidth === undefined || globalThis.innerWidth > 760,
    shownClass: null,
    shownAs: { structure: "diagram", industries: "diagram" },
    // On a phone the map comes first.
    isAreasPanelOpen: globalThis.innerWidth === undefined || globalThis.innerWidth > 760,
    leftPanel: "layers",
    investLeaf: "candidates",
    isInvestPanelOpen: true,
    hasAgreedToUnlike: false,
    brief: "",
    broughtFile: null,
    isDetailsPanelOpen: true,
    keeping: {
      state: "unread",
      fault: null,
      savedAt: null,
      isFollowing: false,
      isAsking: false,
      listed: [],
    },
    notices: [],
    map: "loading",
    pairMap: "loading",
    labelScale: 1,
    isPrinting: false,
  },
  given: {
    archive: null,
    indexFault: null,
    detailsFault: null,
    overlaps: null,
    geodesic: null,
    distances: null,
    operator: {},
  },
};

/** The one store. Its five parts live for different times and each has its one way of being written. */
export const useAtlas = create<AtlasState>(() => initialState);

/** Changes what a link holds; a function is told what it holds by then. */
export const setView = (change: Partial<View> | ((view: View) => Partial<View>)): void =>
  useAtlas.setState(({ view }) => ({
    view: { ...view, ...(typeof change === "function" ? change(view) : change) },
  }));

export const setSettings = (patch: Partial<Settings>): void =>
  useAtlas.setState(({ settings }) => ({ settings: { ...settings, ...patch } }));

/** Remembers what was chosen in the search, as the latest of a few. */
export const rememberChoice = (id: string): void => {
  const { recent } = useAtlas.getState().settings;
  setSettings({ recent: [id, ...recent.filter((one) => one !== id)].slice(0, mostRecent) });
};

const mostRecent = 8;

export const setSession = (patch: Partial<Session>): void =>
  useAtlas.setState(({ session }) => ({ session: { ...session, ...patch } }));

/** Takes up where the map looks, and what it has in view: west, south, east, north in degrees. */
export const setLook = (camera: Camera, extent: Bounds): void =>
  useAtlas.setState(({ view, session }) => ({
    view: { ...view, camera },
    session: { ...session, extent },
  }));

/** Says how the workspace is kept. */
export const setKeeping = (patch: Partial<Keeping>): void =>
  setSession({ keeping: { ...useAtlas.getState().session.keeping, ...patch } });

export const setGiven = (patch: Partial<Given>): void =>
  useAtlas.setState(({ given }) => ({ given: { ...given, ...patch } }));

/**
 * Selects an entity and lets the map frame it; null selects nothing. In invest mode its own panel says why a place
 * stands where it does, and all there is of it is one step away.
 */
export const select = (id: string | null): void => {
  const { session, view } = useAtlas.getState();
  const isJudged =
    view.mode === "invest" && candidateTypes.some((type) => id?.startsWith(`${type}/`));
  setSession({
    hover: null,
    fan: null,
    frame: null,
    isDetailsPanelOpen: !isJudged || session.isDetailsPanelOpen,
    stack: id !== null && session.stack.includes(id) ? session.stack : [],
  });
  setView(id === null ? { selection: null } : { selection: id, camera: null });
};

/** Goes on with the same map and selection, to look around or to choose a place. */
export const setMode = (mode: Mode): void => {
  setSession({ isInvestPanelOpen: true, isDetailsPanelOpen: mode !== "invest" });
  setView({ mode });
};

/** Lets the map frame bounds: west, south, east, north in degrees. */
export const frame = (bounds: Bounds): void => {
  setSession({ frame: bounds });
  setView({ camera: null });
};

/** Shows a page instead of the map, the reader at a code point of its source; null goes back to the map. */
export const openPage = (page: Page | null, at: number | null = null): void =>
  setView({ page, at, targets: allTargets });

/** Shows the table of targets, as far as it is asked for. */
export const showTargets = (query: Partial<TargetQuery>): void =>
  setView({ page: "targets", at: null, targets: { ...allTargets, ...query } });

/** Changes what is shown on the map and in lists. */
export const setFilter = (patch: Partial<Filter>): void =>
  setView({ filter: { ...useAtlas.getState().view.filter, ...patch } });

/** Changes how the list shows it. */
export const setList = (patch: Partial<ListQuery>): void =>
  setView({ list: { ...useAtlas.getState().view.list, ...patch } });

/** Shows the contradictions, as far as they are asked for. */
export const showConflicts = (filter: Partial<ConflictFilter>): void =>
  setView({ page: "conflicts", at: null, conflicts: { ...everyConflict, ...filter } });

/** Lists other targets in the table that is open. */
export const narrowTargets = (change: Partial<TargetQuery>): void =>
  setView({ targets: { ...useAtlas.getState().view.targets, ...change } });

/** Selects the smallest of the areas under a click and keeps the others on offer. */
export const selectAt = (ids: readonly string[], position: Position): void => {
  setSession({ stack: ids, picked: position });
  select(ids[0] ?? null);
};

/**
 * Chooses a basemap: one of those with a name, the address of a service, or an opened file. It stands in the link
 * when it may, and on the device when it may not.
 */
export const chooseBasemap = (basemap: string | File): void => {
  const isFile = typeof basemap !== "string";
  const isPublic = !isFile && (isNamedBasemap(basemap) || isShareable(basemap));
  setSession({ basemapFile: isFile ? basemap : null });
  setSettings({ basemap: isFile || isPublic ? null : basemap });
  setView({ basemap: isPublic && basemap !== "embedded" ? basemap : null });
};

/** Tries the chosen basemap again. */
export const retryBasemap = (): void =>
  setSession({ basemapTries: useAtlas.getState().session.basemapTries + 1 });

/** Tells the person something; the same id replaces an earlier notice. */
export const notify = (notice: Notice): void => {
  const { notices } = useAtlas.getState().session;
  setSession({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] });
};

export const dismissNotice = (id: string): void => {
  const { notices } = useAtlas.getState().session;
  if (notices.some((notice) => notice.id === id))
    setSession({ notices: notices.filter((notice) => notice.id !== id) });
};
