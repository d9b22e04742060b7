import { writeAddress } from "#data/address.ts";
import type { CapturedView } from "#domain/story/captured-scene.ts";
import { defaultView } from "#domain/view.ts";
import { selectTheme } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";

/** What is looked at, as a scene keeps it: what the map shows, not what stands below it or in its place. */
export const viewNow = (state: AtlasState): CapturedView => {
  const { view } = state;
  const { search } = writeAddress({
    ...defaultView,
    selection: view.selection,
    filter: view.filter,
    layers: view.layers,
    opacities: view.opacities,
    without: view.without,
    basemap: view.basemap,
    indicator: view.indicator,
    year: view.year,
    kind: view.kind,
    level: view.level,
    display: view.display,
    classing: view.classing,
    theme: selectTheme(state),
  });
  // A link leaves the light theme to whoever opens it; a scene stays as it was seen.
  const theme = selectTheme(state) === "light" ? `${search ? "&" : "?"}theme=light` : "";
  return { view: search + theme, selection: view.selection, camera: view.camera };
};
