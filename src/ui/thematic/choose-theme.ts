import type { Archive } from "#domain/archive.ts";
import { suggestMoment } from "#domain/pair/suggest-moment.ts";
import { thematicOf } from "#domain/thematic.ts";
import type { Display, ThematicLevel, View } from "#domain/view.ts";
import { columnPitch } from "#map/columns-picture.ts";
import { showLayer } from "#map/edit-layers.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { setSession, setView, useAtlas } from "#store/atlas.ts";

/** Shows a theme on the areas of which most is known, with the latest values, beside its legend. */
export const chooseTheme = (archive: Archive, indicator: string): void => {
  const { view } = useAtlas.getState();
  const chosen = { indicator, year: null, kind: null, level: null };
  const thematic = thematicOf(archive, { ...view, ...chosen });
  if (thematic) chooseDisplay(thematic.display);
  const moment = isSharedIn(view) ? suggestMoment(archive, { ...view, ...chosen }) : null;
  setView({
    ...chosen,
    camera: null,
    ...(thematic && withLayer(thematic.level)),
    // Two maps of one theme stay so, of two years if there are any.
    ...(view.pair &&
      isSharedIn(view) && {
        pair: {
          ...view.pair,
          other: { ...view.pair.other, indicator, ...(moment ?? { year: null, kind: null }) },
        },
      }),
  });
  setSession({ shownClass: null, isThematicLegendOpen: view.pair === null, dialog: null });
};

const isSharedIn = ({ pair, indicator }: View): boolean => pair?.other.indicator === indicator;

/** Shows the ways to the targets of a theme. */
export const showPaths = (archive: Archive, indicator: string): void => {
  chooseDisplay("path");
  chooseTheme(archive, indicator);
};

/** What cannot be shown of the areas of a level is shown as fills. */
export const chooseLevel = (archive: Archive, level: ThematicLevel): void => {
  const { view } = useAtlas.getState();
  const thematic = thematicOf(archive, { ...view, level });
  if (thematic) chooseDisplay(thematic.display);
  setView({ level, year: null, kind: null, ...withLayer(level) });
  setSession({ shownClass: null });
};

/** What a view lacks to show a layer. */
export const withLayer = (layer: string) => {
  const { view } = useAtlas.getState();
  return visibleLayers(view.layers).includes(layer) ? {} : showLayer(view, layer, true);
};

/** Columns are seen from the side; what lies flat, from above. */
export const chooseDisplay = (display: Display): void => {
  const { view } = useAtlas.getState();
  const isTilted = view.display === "column";
  const pitch = display === "column" ? columnPitch : isTilted ? 0 : view.camera?.pitch;
  setView({
    display,
    // A path is of two years and kinds.
    ...(display === "path" && { year: null, kind: null }),
    ...(view.camera && { camera: { ...view.camera, pitch: pitch ?? 0 } }),
  });
};

export const closeTheme = (): void => {
  chooseDisplay("fill");
  setView({ indicator: null, year: null, kind: null, level: null, classing: "natural" });
  setSession({ shownClass: null });
};
