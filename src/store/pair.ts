/** Two maps at once: the view is the one that panels and tools work on, beside it stands what the other shows. */

import { showingOf, viewOfSide } from "#domain/pair/showing.ts";
import { cityBounds } from "#domain/region.ts";
import type { Bounds } from "#domain/slice.ts";
import type { PairSide, PairWay, Showing } from "#domain/view.ts";
import { useAtlas } from "./atlas.ts";
import type { AtlasState } from "./state.ts";

/**
 * Puts a second map beside the one that is shown; it shows the same but for what is said. Where the whole city is in
 * view it stays so, though the maps have less room than the one had.
 */
export const openPair = (change: Partial<Showing>): void =>
  useAtlas.setState(({ view, session }) => ({
    view: {
      ...view,
      page: null,
      camera: isWholeCity(session.extent) ? null : view.camera,
      pair: { way: "swipe", edited: "a", other: { ...showingOf(view), ...change } },
    },
    session: {
      ...session,
      frame: isWholeCity(session.extent) ? cityBounds : session.frame,
      isThematicLegendOpen: false,
      otherBasemap: session.basemap,
    },
  }));

const isWholeCity = (extent: Bounds | null): boolean => {
  if (!extent) return false;
  const [west, south, east, north] = cityBounds;
  return extent[0] <= west && extent[1] <= south && extent[2] >= east && extent[3] >= north;
};

/** Shows A alone again. */
export const closePair = (): void => {
  editSide("a");
  useAtlas.setState(({ view, session }) => ({
    view: { ...view, pair: null },
    session: { ...session, pairMap: "loading" },
  }));
};

export const showPairAs = (way: PairWay): void =>
  useAtlas.setState(({ view }) => ({
    view: { ...view, pair: view.pair && { ...view.pair, way } },
  }));

/** Lets panels and tools work on one of the two maps. */
export const editSide = (side: PairSide): void => {
  const state = useAtlas.getState();
  if (state.view.pair === null || state.view.pair.edited === side) return;
  const { view, session } = stateOfSide(state, side);
  useAtlas.setState({ view, session: { ...session, shownClass: null, beforeSolo: null } });
};

/** What was on the left goes to the right. */
export const turnPair = (): void =>
  useAtlas.setState(({ view }) => ({
    view: {
      ...view,
      pair: view.pair && { ...view.pair, edited: view.pair.edited === "a" ? "b" : "a" },
    },
  }));

/** Changes what one of the two maps shows, whichever panels work on. */
export const setShowing = (side: PairSide, change: Partial<Omit<Showing, "years">>): void =>
  useAtlas.setState(({ view }) => {
    const { pair } = view;
    if (pair && pair.edited !== side)
      return { view: { ...view, pair: { ...pair, other: { ...pair.other, ...change } } } };
    return { view: { ...view, ...change } };
  });

/** The state as it would be if panels and tools worked on that side; the state itself while they do, or of one map. */
export const stateOfSide = (state: AtlasState, side: PairSide): AtlasState => {
  const view = viewOfSide(state.view, side);
  if (view === state.view) return state;
  const { session } = state;
  const isAlike = view.indicator === state.view.indicator;
  return {
    ...state,
    view,
    session: {
      ...session,
      basemap: session.otherBasemap,
      otherBasemap: session.basemap,
      // Classes are the same on both where the indicator is.
      shownClass: isAlike ? session.shownClass : null,
    },
  };
};
