import { readAddress, writeAddress } from "#data/address.ts";
import { carryOutlines } from "#data/enclosure-address.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { notify, setMode, setSession, setView, useAtlas } from "#store/atlas.ts";
import { selectEnclosures, selectLanguage, selectTheme } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import { isTouring } from "#store/tour.ts";

const known = { layers: mapLayers.map(({ id }) => id) };

/** Keeps the address and the view the same: takes up a link, then writes what changes. */
export const keepAddress = () => {
  takeUp();
  window.addEventListener("popstate", takeUp);
  useAtlas.subscribe((state, previous) => {
    const address = addressOf(state);
    if (address === location.search + location.hash) return;
    const target = `${location.pathname}${address}`;
    // The steps of a tour, and the scenes of a rehearsal, are no places to go back to.
    const isNewPlace =
      !isTouring(state) &&
      !isTouring(previous) &&
      // A desk goes where its stage goes.
      !state.view.isDesk &&
      !state.session.rehearsal &&
      (placeParts.some((part) => state.view[part] !== previous.view[part]) ||
        (state.view.pair === null) !== (previous.view.pair === null));
    if (isNewPlace) history.pushState(null, "", target);
    else history.replaceState(null, "", target);
  });
};

/** What a person goes back to, one after the other. */
const placeParts = ["selection", "page", "mode", "story"] as const;

const takeUp = () => {
  const { view, problems } = readAddress(location, known);
  if (view.mode !== useAtlas.getState().view.mode) setMode(view.mode);
  setView(view);
  // The numbers of two maps stand below them.
  if (view.pair) setSession({ isThematicLegendOpen: false });
  if (problems.length > 0) {
    notify({
      id: "link",
      tone: "quiet",
      message: (text) => text.notice.link(problems.join(", ")),
    });
  }
};

/** What the address should be: the language and theme on the screen, whoever asked for them. */
const addressOf = (state: AtlasState): string => {
  const { search, hash } = writeAddress({
    ...state.view,
    filter: carryOutlines(state.view.filter, selectEnclosures(state)).filter,
    language: selectLanguage(state),
    theme: selectTheme(state),
  });
  return search + hash;
};
