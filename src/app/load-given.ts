import { loadOperator } from "#data/load-operator.ts";
import { loadDetails, loadIndex } from "#data/load-slices.ts";
import { buildArchive } from "#domain/archive.ts";
import { everything } from "#domain/filter.ts";
import type { IndexSlice } from "#domain/slice.ts";
import { defaultView } from "#domain/view.ts";
import { notify, setGiven, setView, useAtlas } from "#store/atlas.ts";
import type { AtlasState } from "#store/state.ts";

/** Loads what the page needs. Resolves when the map may be drawn: index and operator are there, or given up. */
export const loadGiven = async (): Promise<void> => {
  const [index, { operator, isDamaged }] = await Promise.all([loadIndex(), loadOperator()]);
  setGiven({ operator });
  if (isDamaged) {
    notify({ id: "operator", tone: "trouble", message: (text) => text.trouble.operator });
  }
  if (!index.ok) {
    setGiven({ indexFault: index.fault });
    return;
  }
  setGiven({ archive: buildArchive(index.content, null) });
  dropUnknownSelection();
  dropUnknownFilters();
  const stop = useAtlas.subscribe(() => start());
  const start = () => {
    if (!isWanted(useAtlas.getState())) return;
    stop();
    void addDetails(index.content);
  };
  start();
};

/** The details are fetched when something shows them, and otherwise once the map stands. */
const isWanted = ({ view, session }: AtlasState): boolean =>
  view.mode !== "explore" ||
  view.pair !== null ||
  view.selection !== null ||
  view.indicator !== null ||
  view.page !== null ||
  view.filter !== everything ||
  view.query !== null ||
  session.map !== "loading";

const addDetails = async (index: IndexSlice): Promise<void> => {
  const fetched = await loadDetails();
  if (!fetched.ok) setGiven({ detailsFault: fetched.fault });
  else if (fetched.content.dataVersion !== index.dataVersion)
    setGiven({ detailsFault: "versions" });
  else {
    setGiven({ archive: buildArchive(index, fetched.content) });
    await dropUnknownIndicator();
  }
};

/** What can be shown, and how, is known when the details are there, and only of interest when something is asked for. */
const dropUnknownIndicator = async (): Promise<void> => {
  const { view, given } = useAtlas.getState();
  const { indicator, display, pair } = view;
  const beside = pair?.other.indicator ?? null;
  if (indicator === null && beside === null) return;
  const { thematicOf } = await import("#domain/thematic.ts");
  if (pair && beside !== null && !thematicOf(given.archive, { ...view, indicator: beside })) {
    setView({ pair: { ...pair, other: { ...pair.other, indicator: null } } });
    const part = `${pair.way}=indicator:${beside}`;
    notify({ id: "other-indicator", tone: "quiet", message: (text) => text.notice.link(part) });
  }
  if (indicator === null) return;
  const thematic = thematicOf(given.archive, view);
  const isPath = thematic?.display === "path";
  setView(
    thematic
      ? { display: thematic.display, ...(isPath && { year: null, kind: null }) }
      : { indicator: null },
  );
  // Nothing was asked for by the display every map begins with.
  const isAsDisplayed = thematic?.display === display || display === defaultView.display;
  if (thematic && isAsDisplayed) return;
  const part = thematic ? `display=${display}` : `indicator=${indicator}`;
  notify({ id: "indicator", tone: "quiet", message: (text) => text.notice.link(part) });
};

/** Filters by what this archive has never heard of would leave nothing, for no reason a person could see. */
const dropUnknownFilters = () => {
  const { view, given } = useAtlas.getState();
  const { filter } = view;
  const isKnown = (id: string) =>
    given.archive?.entities.has(id) || given.archive?.sources.has(id) || false;
  const unknown = dimensionsOfIds.flatMap((dimension) =>
    filter[dimension].filter((id) => !isKnown(id)),
  );
  if (unknown.length === 0) return;
  const known = dimensionsOfIds.map((dimension) => [dimension, filter[dimension].filter(isKnown)]);
  setView({ filter: { ...filter, ...Object.fromEntries(known) } });
  notify({
    id: "filter",
    tone: "quiet",
    message: (text) => text.notice.link(unknown.join(", ")),
  });
};

const dimensionsOfIds = ["industries", "sources", "bodies", "inside"] as const;

const dropUnknownSelection = () => {
  const { view, given } = useAtlas.getState();
  const { selection } = view;
  if (selection === null) return;
  if (given.archive?.entities.has(selection) || given.archive?.sources.has(selection)) return;
  setView({ selection: null });
  notify({
    id: "entity",
    tone: "quiet",
    message: (text) => text.trouble.unknownEntity(selection),
  });
};
